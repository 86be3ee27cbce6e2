/**
 * What the second implementation is told: plain numbers, one future. Names of drivers are those of the catalogue of
 * quantities; only drivers that move cash are here. Money in one currency, amounts a month without VAT.
 */
export type Drivers = {
  firm: {
    otherRevenue: number;
    /** A year. */
    otherGrowth: number;
    otherVariableShare: number;
    otherCollectionDays: number;
    /** All pay, the owner's included, without THR. */
    payroll: number;
    ownerPay: number;
    fixedCost: number;
    cash: number;
    debtService: number;
  };
  client: {
    /** All billed to the client, pass-through included. */
    fee: number;
    /** All that goes out again for the client, pass-through included. */
    directCost: number;
    passThrough: number;
    paidHours: number | null;
    unpaidHours: number | null;
    collectionDays: number;
    /** A quarter. */
    drift: number;
  };
  staff: {
    /** S of ruling R6: 0 when people are redeployed. */
    payLeaving: number;
    lag: number;
    severance: number;
    peopleAtRisk: number;
    /** A year. */
    resignationHazard: number;
    /** In monthly pays. */
    resignationCost: number;
    payPerPerson: number;
    /** ℓ of ruling R6; null = its default. */
    payBackPerBilling: number | null;
  };
  exit: {
    haircut: number;
    receiptDelay: number;
    reputationLoss: number;
    transitionMonths: number;
    transitionCost: number;
    transitionClientShare: number;
    transitionEasesHaircut: number;
    transitionEasesReputation: number;
  };
  renegotiation: { uplift: number; hoursCut: number };
  replacement: {
    delay: number;
    ramp: number;
    level: number;
    margin: number;
    acquisitionSpend: number;
    /** null = as the others'. */
    collectionDays: number | null;
    leadsPerMonth: number;
    winRate: number;
    averageFee: number;
    salesCycle: number;
    onboarding: number;
    saleableShare: number | null;
    rate: number | null;
  };
};

/** Payments planned in each month; index 0 is month 1. Shorter lists go on with nothing. */
type Planned = { investments: number[]; others: number[]; debt: number[] };

type CostLine = { amount: number; avoidableShare: number; lagMonths: number };

type PenaltyKind = 'none' | 'fixed' | 'months-of-fee' | 'share-of-remaining' | 'minimum-commitment';

/** What is the same in every future. */
export type Facts = {
  /** H. */
  horizon: number;
  /** Does holiday pay fall in the month? Index 0 is month 1. */
  thr: boolean[];
  planned: Planned;
  /** Months from the decision month's end to the contract's own end; null = indefinite or unknown. */
  contractEnd: number | null;
  noticeDays: number;
  penalty: { kind: PenaltyKind; amount: number };
  deposit: number;
  /** Staff leaves by dismissal of permanent employees (ruling R8). */
  dismissal: boolean;
  costLines: CostLine[];
  openingReceivable: { client: number; others: number };
  replacementForm: 'simple' | 'pipeline';
  acquisitionMonths: number;
  /** Months of selling before notice. */
  headStart: number;
  phaseDownSteps: number;
  tax: { mode: 'none' | 'collections' | 'profit'; rate: number };
  /** The client prepays all of the transition (ruling R15). */
  /** k: the month at whose end the answer is in. */
  decideMonth: number;
};

export type Strategy =
  'keep' | 'renegotiate' | 'renegotiate-then-notice' | 'notice' | 'phase-down' | 'lapse' | 'mutual';

export type Scenario = {
  strategy: Strategy;
  withTransition: boolean;
  /** s, for the strategies in which we choose it. */
  noticeMonth: number;
  events: {
    accepted: boolean;
    broken: boolean;
    penaltyEnforced: boolean;
    /** x: the month at whose end the client gives notice; null = stays. */
    clientLeaves: number | null;
  };
  /** Clients won in selling month n = 1, 2, … (index 0 is n = 1); null = the expected number. */
  wins: number[] | null;
};

export type Inputs = { drivers: Drivers; facts: Facts; scenario: Scenario };
