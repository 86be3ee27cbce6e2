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

export type OptionMoney = {
  id: OptionId;
  likely: CashPath;
  /** Every driver at its unfavourable or favourable end at once: stress lines, not percentiles. */
  low: CashPath;
  high: CashPath;
  /** ΔNPV against keep, likely case, receivables at the horizon released (ruling R16). */
  npvDifference: { low: number; likely: number; high: number };
  breakEven: { kind: 'never-behind' } | { kind: 'month'; month: number } | { kind: 'not-within-horizon' };
  /** Full months before cash stands below the floor with no replacement; null = more than the horizon. */
  runway: number | null;
  /**
   * Chance that cash falls below the floor, or below zero after the credit line, and the extra cash today that brings
   * the first within the tolerance. Approximate until simulated: root sum of squares of one-at-a-time ranges.
   */
  safety: {
    belowFloor: number;
    belowZero: number;
    reserve: number;
    /** Cash to spare above the floor in the lowest month, within the tolerance; below zero it is what is missing. */
    room: number;
  };
  /** Client hours over months 1–12 as a share of today's. */
  hoursLeft: number;
};

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
  options: OptionMoney[];
};

export type MoneyOutcome =
  { status: 'incomplete'; missing: string[] } | ({ status: 'complete' } & MoneyResult);
