import type { IsoDate } from '../calendar/iso-date';

/**
 * How sure the owner is of a figure. Each level is a default width of the range around it
 * (`sureWidths`); `exact` means that the figure is a fact.
 */
export const sureLevels = ['exact', 'recorded', 'close', 'rough', 'guess'] as const;
export type Sure = (typeof sureLevels)[number];

/** Half-widths of the range by how sure one is: relative for money, shares and hours, in days for days. Own judgement. */
export const sureWidths: Record<Sure, { relative: number; days: number }> = {
  exact: { relative: 0, days: 0 },
  recorded: { relative: 0.03, days: 3 },
  close: { relative: 0.1, days: 7 },
  rough: { relative: 0.25, days: 15 },
  guess: { relative: 0.5, days: 30 },
};

/**
 * A figure that may be uncertain or unknown.
 * - `null`: not answered yet · `'unknown'`: answered "don't know"; both count as unknown;
 * - a number: known exactly;
 * - `{ likely, sure }`: a figure and how sure one is of it;
 * - `{ low, likely, high }`: read as P10 – most likely – P90.
 * `origin: 'imported'` marks figures taken from the firm's own files.
 */
export type Quantity =
  | null
  | 'unknown'
  | number
  | { likely: number; sure: Sure; origin?: 'imported' | undefined }
  | { low: number; likely: number; high: number; origin?: 'imported' | undefined };

export type Unit =
  | 'money-per-month'
  | 'money'
  | 'money-per-hour'
  | 'share'
  | 'share-per-year'
  | 'share-per-quarter'
  | 'days'
  | 'months'
  | 'hours-per-month'
  | 'people'
  | 'monthly-pays'
  | 'count-per-month';

/** Where a default comes from; the method page says it in words. */
export type QuantitySource = 'asked' | 'own-judgement' | 'formula' | 'boushey-glynn' | 'regulation-35-2021';

/** What the product knows about one uncertain input. The schema, the defaults, the method page and the forms read this. */
export type QuantitySpec = {
  unit: Unit;
  min: number;
  max: number;
  /** Used while unknown: a range, or `derived` from other inputs (see `lib/money/inputs`), or `required`: no cash result without it. */
  fallback: { low: number; likely: number; high: number } | 'derived' | 'required';
  /** Which end is unfavourable for the firm (ruling R24). */
  worse: 'higher' | 'lower';
  /** Distribution through the range (ruling R25, R26). */
  shape: 'pert' | 'lognormal';
  source: QuantitySource;
  /** The day on which source and default were checked. */
  asOf: IsoDate;
};

export function isUnknown(quantity: Quantity): quantity is null | 'unknown' {
  return quantity === null || quantity === 'unknown';
}

/** The most likely value of what the user gave; null while it is unknown. `likelyOf({ likely: 5, sure: 'rough' })` is 5. */
export function likelyOf(quantity: Quantity): number | null {
  if (isUnknown(quantity)) return null;
  return typeof quantity === 'number' ? quantity : quantity.likely;
}
