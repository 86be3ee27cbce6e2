import { monthAfter, partsOf, type IsoDate } from '../calendar/iso-date';
import { quantileSorted } from '../stats/quantile';
import { exactSum } from './exact-sum';

/** `YYYY-MM`. */
export type Month = string;

const monthOf = (date: IsoDate): Month => date.slice(0, 7);

/** A range from history: tenth and ninetieth percentile around the mean, which is what cash adds up to. */
export type HistoryRange = { low: number; likely: number; high: number };

/** Months that ranges are taken from: a year, so that every season is in it once. */
export const windowMonths = 12;
const longestSpan = 120;
/** Whoever bills at the end of a month has billed by the 25th. */
const lastBillingDay = 25;

/**
 * The whole months between two dates, the first always among them; a last month that has only begun is left out, for
 * it would look like a fall.
 *
 * @example fullMonths('2026-01-10', '2026-03-05') // ['2026-01', '2026-02']
 */
export function fullMonths(from: IsoDate, to: IsoDate): Month[] {
  const months: Month[] = [];
  for (let offset = 0; offset < longestSpan * 10 && (months.at(-1) ?? '') < monthOf(to); offset++) {
    months.push(monthAfter(from, offset));
  }
  const isBegunOnly = partsOf(to).day < lastBillingDay && months.length > 1;
  return (isBegunOnly ? months.slice(0, -1) : months).slice(-longestSpan);
}

/** Sums by month over the given months, 0 where there was nothing. */
export function monthlySums<T>(
  items: readonly T[],
  months: readonly Month[],
  dateOf: (item: T) => IsoDate | null,
  amountOf: (item: T) => number,
): number[] {
  const byMonth = new Map<Month, number[]>(months.map((month) => [month, []]));
  for (const item of items) {
    const date = dateOf(item);
    if (date) byMonth.get(monthOf(date))?.push(amountOf(item));
  }
  return months.map((month) => exactSum(byMonth.get(month) ?? []));
}

/** The range of values from history; null for none. */
export function rangeOf(values: readonly number[]): HistoryRange | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [quantileSorted(sorted, 0.1), quantileSorted(sorted, 0.9)];
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return { low, likely: Math.min(high, Math.max(low, mean)), high };
}

export const median = (values: readonly number[]): number | null =>
  values.length === 0
    ? null
    : quantileSorted(
        [...values].sort((a, b) => a - b),
        0.5,
      );
