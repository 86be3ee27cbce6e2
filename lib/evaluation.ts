import type { CheckInDays } from './aftercare/duties-catalogue';
import type { IsoDate } from './calendar/iso-date';
import type { CriterionId, IndicatorGroup, IndicatorId, ReasonId } from './assessment/ids-catalogue';
import type { MoneyOutcome, CashPath, ResolvedInput, Sensitivity } from './money/result';
import type { DiversificationResult, ForecastResult, PipelineResult, SpreadResult } from './aftercare/result';
import type { Leaning } from './strategies/leaning';
import type { OptionId, StrategyId } from './strategies/options-catalogue';

/**
 * What `evaluate` returns: numbers, ids, reason codes with parameters and ISO dates, never sentences. Words come from
 * the messages, so that the same evaluation reads in both languages, on screen, in print and in letters.
 */

/** A code with the figures its sentence needs. Money is in the assessment's currency, shares are 0…1. */
export type Reason<Code extends string = string> = {
  code: Code;
  values?: Record<string, number | string>;
};

export type Band = { lo: number; hi: number };
export type StrainClass = 'healthy' | 'strained' | 'severe';

export type Contribution = {
  indicator: IndicatorId;
  group: IndicatorGroup;
  /** Share of the total (c_i, sums to 1 over what applies). */
  share: number;
  /** The answer as a band: one point if answered, 0…100 if unknown; halved if younger than three months. */
  value: Band;
  /** Points of the total strain: c_i · value. */
  points: Band;
  answered: boolean;
  /** Points between two raters, if a second one answered. */
  disagreement: number | null;
};

export type ChecklistResult = {
  /** Null when every indicator was marked "doesn't apply". */
  total: Band | null;
  completeness: number;
  answeredCount: number;
  askedCount: number;
  groups: { id: IndicatorGroup; weight: number; band: Band | null; completeness: number }[];
  /** Largest upper end first. They sum to the total band. */
  contributions: Contribution[];
  /** Class at the lower and upper end of the band (lines 30/70; a group at 75 or more makes it at least strained). */
  classAt: { lo: StrainClass; hi: StrainClass } | null;
  /** The unanswered indicator that narrows the band most. */
  nextQuestion: { indicator: IndicatorId; narrows: number } | null;
  takeToday: { value: number; compared: 'agrees' | 'gut-heavier' | 'gut-lighter' } | null;
};

export type FlagId =
  | 'abuse-harassment'
  | 'illegal-instruction'
  | 'unsafe-work'
  | 'payment-threat'
  | 'client-insolvent'
  | 'locked-in'
  | 'lender-promise'
  | 'overdue-large'
  | 'no-right-to-end'
  | 'cash-not-safe';

export type Veto = {
  id: FlagId;
  state: 'fired' | 'past';
  kind: 'safety' | 'insolvency' | 'legal' | 'overdue' | 'cash' | 'caution';
  values?: Record<string, number | string>;
};

export type Hold = { id: 'ends-soon' | 'no-fix-tried'; values?: Record<string, number | string> };

export type FlagsResult = {
  /** In veto order: safety, insolvency, no right to end, overdue, cash, then cautions. */
  vetoes: Veto[];
  holds: Hold[];
  /** Veto triggers not answered: they do not fire, but are asked first. */
  open: string[];
};

export type Gate = {
  id:
    | 'cash-below-floor'
    | 'cash-danger-either-way'
    | 'no-right-to-end'
    | 'lawyer-first'
    | 'lender-first'
    | 'no-end-date'
    | 'renewal-missed'
    | 'safety-first'
    | 'transition-on-credit';
  /** A blocking gate keeps the option out of the ranking; the others only warn. */
  blocks: boolean;
  values?: Record<string, number | string>;
};

export type RankedOption = {
  id: OptionId;
  strategy: StrategyId;
  transition: boolean;
  gates: Gate[];
  blocked: boolean;
  /** 0…100 on the anchored scale of each criterion, the mean over all futures. */
  scores: Record<CriterionId, number>;
  /** Weighted value 0…100: the mean over all futures, by which options are ranked, and its spread. */
  value: { mean: number; p5: number; p95: number };
  rank: number | null;
};

/** How one open option fares over ways of weighing and futures together (SMAA-2). */
export type Acceptability = {
  id: OptionId;
  /** Share of draws in which it takes rank 1, 2, …. */
  ranks: number[];
  /** Mean of the weights with which it comes first; null if it never does. */
  centralWeights: Record<CriterionId, number> | null;
  /** Share of futures in which it is first under its central weights. */
  confidence: number;
};

export type WalkAway =
  | { kind: 'price'; uplift: number; fee: number; against: OptionId }
  | { kind: 'staying-pays' }
  | { kind: 'no-price' };

/** A figure that, by itself, would put another option first from a value on. */
export type TippingValue = {
  /** Path of the quantity, as in the inputs of the money result. */
  path: string;
  origin: ResolvedInput['origin'];
  likely: number;
  value: number;
  to: OptionId;
};

export type StrategiesResult = {
  weights: Record<CriterionId, number>;
  /** Open options first by value, then the blocked ones. */
  ranked: RankedOption[];
  leader: OptionId | null;
  stay: OptionId;
  exit: OptionId;
  /** The best exit has the higher value and does not cost more than three months of the fee. */
  exitLeads: boolean;
  /** It has the higher value, but costs more than that. */
  exitTooDear: boolean;
  /** New work a month that brings the exit within that limit; null if not needed or not enough. */
  workThatOffsets: number | null;
  /** It is worth at least as much money as keeping. */
  exitPays: boolean;
  walkAway: WalkAway;
  hoursCutPrice: number | null;
  /** First notice month 0…18 that passes the cash gate, for the best exit. */
  earliestSafe: { month: number; date: IsoDate; laterUnsafe: number[] } | null;
  /** What opens the cash gate today: this much more cash, or this much signed new work a month. */
  recipe: { reserve: number; newWork: number | null } | null;
  /** What three months' waiting does to the best exit's mean ΔNPV; below zero it costs. Null for a lapse. */
  waiting: { months: number; change: number } | null;
  /** Open options, in the order of the ranking. */
  acceptability: Acceptability[];
  /** Nearest first; empty if no single figure turns the order, null if too few futures were drawn to tell. */
  tipping: TippingValue[] | null;
  robust: {
    /** Share of draws of weights and futures in which the leader is first. */
    firstShare: number;
    sameUnderHalfWeights: boolean;
    flips: { criterion: CriterionId; factor: number; to: OptionId }[];
    /** The weight from which on another option leads, the others rescaled: the nearest above and below today's. */
    turningPoints: { criterion: CriterionId; weight: number; to: OptionId }[];
    isRobust: boolean;
    /** Who is first most often after the leader. */
    contender: OptionId | null;
  };
};

export type VerdictCode = 'keep' | 'repair' | 'prepare' | 'exit' | 'protect';

export type Verdict = {
  /** `undecided` when the two ends of the strain band give different verdicts, or when money is incomplete. */
  code: VerdictCode | 'undecided';
  between: VerdictCode[];
  /** While undecided: where the answers point; null if they point nowhere, or once there is a verdict. */
  leaning: Leaning | null;
  reasons: Reason[];
  /**
   * Share of draws (unknown answers uniform on their bands, one weight vector, one future) that give this verdict, gates
   * as found; 1 where nothing drawn bears on it, null while undecided for lack of figures (ruling R30).
   */
  confidence: number | null;
  /** Share of draws by verdict; they sum to 1. */
  shares: Partial<Record<VerdictCode, number>>;
  /** Unanswered things in the order in which they should be found out. */
  openQuestions: { kind: 'flag' | 'indicator' | 'money'; id: string }[];
};

export type PathStep = {
  code: string;
  kind: 'step' | 'key' | 'gate' | 'avoid';
  date: IsoDate | null;
  values?: Record<string, number | string>;
};

export type RecommendedPath = {
  option: OptionId | null;
  fallback: OptionId | null;
  steps: PathStep[];
  meetingDate: IsoDate | null;
  noticeDate: IsoDate | null;
  endDate: IsoDate | null;
  reviewDate: IsoDate;
  /** Cash along this path: for a renegotiation the case that it is refused, for "prepare" from the month it is safe. */
  cash: { option: OptionId; noticeMonth: number; low: CashPath; likely: CashPath; high: CashPath } | null;
};

export type PlanItem = {
  id: string;
  date: IsoDate;
  until?: IsoDate;
  key?: boolean;
  values?: Record<string, number | string>;
};

export type PlanConflict = {
  code:
    | 'meeting-past'
    | 'meeting-too-soon'
    | 'meeting-weekend'
    | 'meeting-friday-evening'
    | 'meeting-holiday'
    | 'meeting-before-holiday'
    | 'meeting-thr-week'
    | 'meeting-avoid-date'
    | 'after-renewal-deadline'
    | 'end-before-notice'
    | 'contract-ended';
  date: IsoDate;
  values?: Record<string, number | string>;
  suggestion: IsoDate | null;
};

export type CommunicationResult = {
  mode: 'notice' | 'lapse' | 'mutual' | 'phase-down' | 'renegotiate' | 'none' | 'safety';
  items: PlanItem[];
  meetingDate: IsoDate | null;
  letterDate: IsoDate | null;
  endDate: IsoDate | null;
  transitionEnd: IsoDate | null;
  notice: { length: number; unit: 'calendar' | 'working' | 'months' };
  noticeAssumed: boolean;
  conflicts: PlanConflict[];
  reasons: ReasonId[];
  reason: ReasonId | null;
};

export type AftercareResult = {
  duties: PlanItem[];
  checkIns: (PlanItem & { days: CheckInDays })[];
  /** Indicators that hurt most here: the first rows of the screening card. */
  screening: IndicatorId[];
  diversification: DiversificationResult;
  pipeline: PipelineResult | null;
  spread: SpreadResult | null;
  forecast: ForecastResult | null;
};

export type LegalRoute = {
  steps: {
    id: 'mutual' | 'lapse' | 'convenience' | 'cause' | 'court';
    open: boolean;
    reasons: string[];
    law: string[];
  }[];
  nonRenewalDeadline: IsoDate | null;
  endsInDays: number | null;
  clauseFound: boolean;
};

export type Evaluation = {
  asOf: IsoDate;
  currency: string;
  checklist: ChecklistResult;
  flags: FlagsResult;
  money: MoneyOutcome;
  route: LegalRoute;
  strategies: StrategiesResult | null;
  /** What matters for the best exit; null while money is incomplete. */
  sensitivity: Sensitivity | null;
  verdict: Verdict;
  path: RecommendedPath;
  communication: CommunicationResult;
  aftercare: AftercareResult;
};
