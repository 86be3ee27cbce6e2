/**
 * What aftercare works out about the time after: the pipeline, the mix of clients, and the forecast against what really
 * came. Numbers, codes and months `YYYY-MM`; money per month in the assessment's currency, shares and chances 0…1.
 */

/** What the target share of one client takes; null for what follows from an unknown. */
export type DiversificationResult = {
  targetShare: number;
  /** Revenue the firm needs to replace and keep, per month; null while unknown. */
  revenue: number | null;
  clientsNeeded: number;
  /** Largest fee one client may pay at the target share. */
  largestFee: number | null;
  newBilling: number | null;
};

/** What new work has to bring: what the projection counts on, the whole fee, or what the firm really loses. */
export const pipelineGoals = ['projection', 'revenue', 'margin'] as const;
export type PipelineGoal = (typeof pipelineGoals)[number];

export type PipelineMonth = {
  month: string;
  /** Months after selling began. */
  after: number;
  /** Clients that bill by then on average, with the leads that are enough on average. */
  clients: number;
  /** Chance of getting there by then with the leads met now, with those enough on average, and with those to be surer. */
  chance: { now: number; onAverage: number | null; surer: number | null };
};

/** Null while the money figures are incomplete, as `SpreadResult`. */
export type PipelineResult = {
  /** The client's work is replaced, or their share diluted while they stay. */
  purpose: 'replace' | 'dilute';
  goal: PipelineGoal;
  /** New billing a month it takes; null where no amount of work brings the margin lost. */
  amount: number | null;
  /** Whole clients that bring it; null where the fee is next to nothing. */
  clients: number | null;
  averageFee: number;
  winRate: number;
  /** Months from a lead to its first billing. */
  lag: number;
  /** Months after the start of selling by which it should be there, and that month. */
  deadline: number;
  deadlineMonth: string;
  /** `replacement.…` figures that nobody entered. */
  assumed: string[];
  leads: {
    /** Leads a month: met now, enough on average, and for the chance `level`. Null where no number does. */
    now: number;
    onAverage: number | null;
    surer: number | null;
    level: number;
  };
  /** What the freed hours can bill; null while one of the figures is unknown, or nothing is freed. */
  capacity: { hours: number; billing: number; clients: number | null; missing: number } | null;
  months: PipelineMonth[];
};

/** Sizes of new clients around the average fee: half of it, itself, double, or some of each. */
export const mixKinds = ['mixed', 'small', 'average', 'large'] as const;
export type MixKind = (typeof mixKinds)[number];

export type Mix = {
  kind: MixKind;
  /** Fee and number of new clients, the largest fee first. */
  sizes: { fee: number; count: number }[];
  count: number;
  billing: number;
  /** Revenue with them, the largest client's share of it, and the index. */
  revenue: number;
  share: number;
  hhi: number;
  /** Billing beyond what the freed hours can do; null while unknown. */
  overCapacity: number | null;
};

export type SpreadMonth = {
  month: string;
  after: number;
  /** New clients that bill by then under the plan. */
  newClients: number;
  share: number;
  hhi: number;
  /** Whose share that is. */
  largest: 'client' | 'other' | 'new';
  /** Whether the freed hours can do the new work by then; null while unknown. */
  fits: boolean | null;
};

/** First month below the line and the first one after that on or above it; null if not within the months looked at. */
export type LineCrossing = { below: string | null; crossed: string | null };

export type SpreadResult = {
  /** How much is known of the other clients: all of them, some, or none. */
  split: 'known' | 'partly' | 'unknown';
  /** Largest share and index today, and once the client has gone: null if they stay, or no other client is known. */
  now: { share: number; hhi: number };
  afterExit: { share: number; hhi: number } | null;
  /** In the order of `mixKinds`; null where not even two hundred clients do, or where nobody’s share would be known. */
  mixes: (Mix | null)[];
  /** The path of the mixed clients by quarter; empty where there is none. */
  quarters: SpreadMonth[];
  /** Whether the deadline comes before the first new client can bill. */
  isTooSoon: boolean;
  warning: { line: number; growth: number; withMix: LineCrossing | null; without: LineCrossing | null };
};

export type ForecastBand = { p5: number[]; p50: number[]; p95: number[] };

export const checkedFigures = ['cash', 'received', 'won'] as const;
export type CheckedFigure = (typeof checkedFigures)[number];

export type CheckedValue = {
  figure: CheckedFigure;
  actual: number;
  low: number;
  middle: number;
  high: number;
  where: 'inside' | 'below' | 'above';
};

export type CheckInMonth = { month: string; index: number; values: CheckedValue[] };

export type Calibration = {
  inside: number;
  figures: number;
  /** Share that falls inside if the ranges are right. */
  expected: number;
  /** Whether the count can be told apart from that share. */
  verdict: 'few' | 'fits' | 'too-narrow' | 'too-wide';
};

/** The projection from the last month with its actual cash on. */
export type Reforecast = {
  /** Place of that month among the forecast's months. */
  from: number;
  /** Months `from` … H. */
  cash: ForecastBand;
  /** Chance that cash falls below the floor in the months ahead, and the month in which the middle is lowest. */
  belowFloor: number;
  lowest: { index: number; cash: number };
  /** What moved the middle at the end: cash that differs, work won that differs, answers changed since. */
  moved: { cash: number; won: number; answers: number };
};

/** Null while no forecast is kept to compare with. */
export type ForecastResult = {
  madeOn: string;
  /** Kept in a later month than it is for: worked out in hindsight. */
  isHindsight: boolean;
  option: string;
  /** `YYYY-MM` of months 0 … H. */
  months: string[];
  bands: Record<CheckedFigure, ForecastBand>;
  checkIns: CheckInMonth[];
  calibration: Calibration | null;
  /** Money that should have come in by the last check-in and had not; null while months in between are not entered. */
  receiptsMissing: number | null;
  again: Reforecast | null;
};
