import type { OptionId } from '../strategies/options-catalogue';

/** One input as the model used it. */
export type ResolvedInput = {
  path: string;
  low: number;
  likely: number;
  high: number;
  origin: 'entered' | 'imported' | 'assumed';
};

export type CashPath = {
  /** Cash at month ends 0…H; index 0 is today. */
  cash: number[];
  /** Rows for months 1…H (index 0 is month 1). */
  rows: CashRow[];
  lowest: { month: number; cash: number };
  receivablesAtEnd: number;
  writtenOff: number;
  /** Last day of work on the model's clock; null if the client is kept. */
  lastDay: number | null;
};

export type CashRow = {
  collectedClient: number;
  collectedOthers: number;
  collectedReplacement: number;
  variable: number;
  payroll: number;
  thr: number;
  fixed: number;
  tax: number;
  debt: number;
  oneOff: number;
  net: number;
};

/** What one option comes to on the deterministic line, "if nothing unexpected happens", and on its stress lines. */
export type OptionProjection = {
  id: OptionId;
  likely: CashPath;
  /** Every driver at its unfavourable or favourable end at once: stress lines, not percentiles. */
  low: CashPath;
  high: CashPath;
  /** ΔNPV against keep, receivables at the horizon released (ruling R16). */
  npvDifference: { low: number; likely: number; high: number };
  breakEven: { kind: 'never-behind' } | { kind: 'month'; month: number } | { kind: 'not-within-horizon' };
  /** Full months before cash stands below the floor with no replacement; null = more than the horizon. */
  runway: number | null;
};

/** Mean and percentiles over all futures. */
export type Bands = { mean: number; p5: number; p25: number; p50: number; p75: number; p95: number };
/** Percentiles of each month end 0…H: bands of a month, not paths. */
export type MonthlyBands = Record<'p5' | 'p25' | 'p50' | 'p75' | 'p95', number[]>;

/** How safe cash is over all futures; see `safetyOf`. */
export type Safety = {
  /** Chance that cash falls below the floor, or below zero after the credit line. */
  belowFloor: number;
  belowZero: number;
  /** Extra cash today that brings the first within the tolerance. */
  reserve: number;
  /** Cash to spare above the floor in the lowest month, within the tolerance; below zero it is what is missing. */
  room: number;
  /** Mean shortfall below the floor in the worst tenth of futures. */
  shortfall: number;
};

/** An option over all futures. */
export type OptionFutures = {
  safety: Safety;
  /** ΔNPV against keep, future by future. */
  npv: Bands;
  /** Share of futures in which it is worth more than keep. */
  beatsKeep: number;
  /** Lowest cash, and the month in which it falls most often. */
  lowest: Bands;
  lowestMonth: number;
  closing: Bands;
  cash: MonthlyBands;
  /** Mean of client hours over months 1–12 as a share of today's. */
  hoursLeft: number;
};

export type OptionMoney = OptionProjection & OptionFutures;

export type MoneyResult = {
  horizon: number;
  /** `YYYY-MM` of months 0 (decision month) … H. */
  months: string[];
  floor: number;
  inputs: ResolvedInput[];
  economics: {
    fee: number;
    margin1: number;
    margin2: number | null;
    margin3: number | null;
    /** What the firm really loses a month: at once, and when all lags have run out. */
    avoidableMargin: { atOnce: number; inTheEnd: number; lagMonths: number };
    effectiveRate: number | null;
    receivable: number;
  };
  concentration: {
    share: number;
    marginShare: number | null;
    before: { low: number; high: number };
    after: { low: number; high: number } | null;
    largestOther: number | null;
  };
  /** How many futures were drawn. */
  futures: number;
  options: OptionMoney[];
  /** Share of futures in which the first option is worth more than the second. */
  beats: { first: OptionId; second: OptionId; share: number }[];
};

/** Results with one figure at its low and its high value (P10 and P90), all others likely. */
export type SensitivityRow = {
  path: string;
  low: number;
  high: number;
  origin: ResolvedInput['origin'];
  /** ΔNPV against keep, and lowest cash. */
  npv: { atLow: number; atHigh: number };
  lowest: { atLow: number; atHigh: number };
};

export type Sensitivity = {
  option: OptionId;
  rows: SensitivityRow[];
  /** Value of perfect information, and of finding out one figure, in money; largest first. */
  perfect: number;
  information: { path: string; origin: ResolvedInput['origin']; value: number }[];
};

/** The part of the result that needs no futures: quick enough for every keystroke. */
export type MoneyProjection = Omit<MoneyResult, 'futures' | 'options' | 'beats'> & {
  options: OptionProjection[];
};

export type ProjectionOutcome =
  { status: 'incomplete'; missing: string[] } | ({ status: 'complete' } & MoneyProjection);

export type MoneyOutcome =
  { status: 'incomplete'; missing: string[] } | ({ status: 'complete' } & MoneyResult);
