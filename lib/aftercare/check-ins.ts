import type { KeptForecast } from '../assessment/rebuild-fields';
import type { Assessment } from '../assessment/schema';
import { pow } from '../stats/elementary';
import { monthAfter } from '../calendar/iso-date';
import {
  checkedFigures,
  type Calibration,
  type CheckInMonth,
  type CheckedFigure,
  type CheckedValue,
  type ForecastBand,
} from './result';

/**
 * Share of figures that falls between the 5th and the 95th percentile if the ranges are right; the chance below which a
 * count is not put down to luck; and the number of figures below which it says little if nothing is amiss. Own judgement.
 */
export const calibrationLines = { inside: 0.9, unlikely: 0.05, few: 10 } as const;

const notesOf = ({ aftercare }: Assessment): Record<CheckedFigure, Record<string, number>> => ({
  cash: aftercare.actualCash,
  received: aftercare.actualReceived,
  won: aftercare.actualWon,
});

/** The bands of a kept forecast in money, in order and of one length: a stranger may have written them. */
export function bandsOfForecast(kept: KeptForecast): Record<CheckedFigure, ForecastBand> {
  const months = Math.min(
    ...checkedFigures.flatMap((figure) => Object.values(kept[figure]).map((amounts) => amounts.length)),
  );
  const read = ({ p5, p50, p95 }: ForecastBand): ForecastBand => {
    const band: ForecastBand = { p5: [], p50: [], p95: [] };
    for (let month = 0; month < months; month += 1) {
      const sorted = [p5[month] ?? 0, p50[month] ?? 0, p95[month] ?? 0].sort((a, b) => a - b);
      band.p5.push((sorted[0] as number) * kept.unit);
      band.p50.push((sorted[1] as number) * kept.unit);
      band.p95.push((sorted[2] as number) * kept.unit);
    }
    return band;
  };
  return { cash: read(kept.cash), received: read(kept.received), won: read(kept.won) };
}

/**
 * One figure held against its range. Half a unit of the kept forecast belongs to it: it was rounded.
 *
 * @example checkValue('cash', 120, { p5: [100], p50: [130], p95: [150] }, 0, 1).where // 'inside'
 */
function checkValue(
  figure: CheckedFigure,
  actual: number,
  band: ForecastBand,
  index: number,
  unit: number,
): CheckedValue {
  const [low, middle, high] = [band.p5[index] ?? 0, band.p50[index] ?? 0, band.p95[index] ?? 0];
  const where = actual < low - unit / 2 ? 'below' : actual > high + unit / 2 ? 'above' : 'inside';
  return { figure, actual, low, middle, high, where };
}

/** Every month of the forecast for which something was entered, month 1 first. */
export function checkInMonths(assessment: Assessment, kept: KeptForecast): CheckInMonth[] {
  const bands = bandsOfForecast(kept);
  const notes = notesOf(assessment);
  return bands.cash.p50.flatMap((_, index): CheckInMonth[] => {
    const month = monthAfter(kept.madeOn, index);
    const values = checkedFigures.flatMap((figure) => {
      const actual = Object.hasOwn(notes[figure], month) ? notes[figure][month] : undefined;
      return actual === undefined ? [] : [checkValue(figure, actual, bands[figure], index, kept.unit)];
    });
    return index === 0 || values.length === 0 ? [] : [{ month, index, values }];
  });
}

/** P(X ≤ k) for so many independent trials. @example binomialAtMost(1, 2, 0.5) // 0.75 */
export function binomialAtMost(k: number, trials: number, chance: number): number {
  let term = pow(1 - chance, trials);
  let sum = 0;
  for (let value = 0; value <= Math.min(k, trials); value += 1) {
    sum += term;
    term *= ((trials - value) / (value + 1)) * (chance / (1 - chance));
  }
  return Math.min(1, sum);
}

/**
 * How many figures fell inside their ranges, and whether the count can be told apart from the nine in ten that should.
 * Figures of one firm hang together, so that the count says less than as many independent ones: it is a first sign.
 *
 * @returns null while nothing was entered
 * @example calibrationOf(months)?.verdict // 'few'
 */
export function calibrationOf(months: readonly CheckInMonth[]): Calibration | null {
  const values = months.flatMap((month) => month.values);
  if (values.length === 0) return null;
  const inside = values.filter(({ where }) => where === 'inside').length;
  return {
    inside,
    figures: values.length,
    expected: calibrationLines.inside,
    verdict: verdictOn(inside, values.length),
  };
}

function verdictOn(inside: number, figures: number): Calibration['verdict'] {
  if (binomialAtMost(inside, figures, calibrationLines.inside) < calibrationLines.unlikely)
    return 'too-narrow';
  if (1 - binomialAtMost(inside - 1, figures, calibrationLines.inside) < calibrationLines.unlikely)
    return 'too-wide';
  return figures < calibrationLines.few ? 'few' : 'fits';
}

/**
 * Money that should have come in by the last check-in and had not, against the middle of the forecast.
 *
 * @returns null unless money received was entered for every month up to the last check-in with cash
 */
export function receiptsMissing(months: readonly CheckInMonth[]): number | null {
  const last = months.findLast(({ values }) => values.some(({ figure }) => figure === 'cash'));
  if (!last) return null;
  const received = months
    .filter(({ index }) => index <= last.index)
    .flatMap(({ values }) => values.filter(({ figure }) => figure === 'received'));
  if (received.length !== last.index) return null;
  return received.reduce((sum, { actual, middle }) => sum + middle - actual, 0);
}
