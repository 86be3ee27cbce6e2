import type { Inputs } from './inputs';
import { partAfter, roundingResidue } from './months';

/** How the relationship ends, if it does. Times in months from the end of the decision month (ruling R1). */
export type Ending = {
  by: 'us' | 'client';
  /** When notice is given, s or x. */
  noticeAt: number;
  /** The last day, e. */
  lastDay: number;
  /** E, the month of the last day. */
  lastMonth: number;
  /** Start of selling, σ. */
  sellingFrom: number;
  /** Does a penalty clause apply to this way of ending? */
  penaltyPossible: boolean;
  /** Steps of a phase-down; 0 = work goes on in full to the last day. */
  steps: number;
};

/**
 * R13: is there an agreement at the end of month k? Its letter knows no exception for a client who has given notice by
 * then (R12): whoever is out the door and accepts still pays the new price up to the last day.
 */
function isAccepted({ scenario }: Inputs): boolean {
  const { strategy, events } = scenario;
  if (strategy !== 'renegotiate' && strategy !== 'renegotiate-then-notice') return false;
  return events.accepted;
}

/** R13: are the renegotiated terms in force in month t? From k+1 on; if broken only to k+3. */
export function newTermsIn(inputs: Inputs, t: number): boolean {
  if (!isAccepted(inputs)) return false;
  const k = inputs.facts.decideMonth;
  const lastMonth = inputs.scenario.events.broken ? k + 3 : Infinity;
  return t >= k + 1 && t <= lastMonth;
}

/** When we give notice, or null if we do not. */
function ourNotice(inputs: Inputs): number | null {
  const { facts, scenario } = inputs;
  const k = facts.decideMonth;
  switch (scenario.strategy) {
    case 'keep':
    case 'renegotiate':
      return null;
    case 'renegotiate-then-notice':
      if (!isAccepted(inputs)) return k + 1;
      return scenario.events.broken ? k + 3 : null;
    case 'lapse':
      return Math.max(0, contractEndFor(inputs) - facts.noticeDays / 30);
    case 'notice':
    case 'mutual':
    case 'phase-down':
      return scenario.noticeMonth;
  }
}

function contractEndFor({ facts }: Inputs): number {
  if (facts.contractEnd === null) throw new Error('a lapse requires the contract’s end');
  return facts.contractEnd;
}

/** R2: the last day when notice is given at s. */
function lastDayAfterNotice(inputs: Inputs, s: number): number {
  const { facts, scenario } = inputs;
  if (scenario.strategy === 'lapse') return contractEndFor(inputs);
  if (scenario.strategy === 'phase-down') return s + facts.phaseDownSteps;
  const noticeOver = s + facts.noticeDays / 30;
  const ownEnd = facts.contractEnd;
  return ownEnd !== null && ownEnd > s ? Math.min(noticeOver, ownEnd) : noticeOver;
}

/** E = ⌈e⌉ of R2, of the true e: a day that floating point puts a hair after a month's end is that month's last. */
function monthOf(lastDay: number): number {
  return Math.ceil(lastDay - roundingResidue);
}

/** The ending of this strategy in this future, or null if client and firm stay together. */
export function endingOf(inputs: Inputs): Ending | null {
  const { facts, scenario } = inputs;
  const s = ourNotice(inputs);
  const x = scenario.events.clientLeaves;
  if (x !== null && (s === null || x <= s)) {
    // R12: as written there, without a cap at the contract's own end.
    const lastDay = x + facts.noticeDays / 30;
    return {
      by: 'client',
      noticeAt: x,
      lastDay,
      lastMonth: monthOf(lastDay),
      sellingFrom: x + 1,
      penaltyPossible: false,
      steps: 0,
    };
  }
  if (s === null) return null;
  const lastDay = lastDayAfterNotice(inputs, s);
  return {
    by: 'us',
    noticeAt: s,
    lastDay,
    lastMonth: monthOf(lastDay),
    sellingFrom: Math.max(0, s - facts.headStart),
    penaltyPossible: scenario.strategy !== 'lapse' && scenario.strategy !== 'mutual',
    steps: scenario.strategy === 'phase-down' ? facts.phaseDownSteps : 0,
  };
}

/** R2: work in month t as a share of today's, before drift and cuts. */
export function workIn(ending: Ending | null, t: number): number {
  if (ending === null) return 1;
  if (ending.steps === 0) return 1 - partAfter(t, ending.lastDay);
  const step = t - ending.noticeAt;
  if (step <= 0) return 1;
  return step <= ending.steps ? 1 - step / (ending.steps + 1) : 0;
}

/** R5: the penalty, if this ending has one and it is enforced. */
export function penaltyOf({ drivers, facts, scenario }: Inputs, ending: Ending): number {
  if (!ending.penaltyPossible || !scenario.events.penaltyEnforced) return 0;
  const fee = drivers.client.fee;
  const monthsLeft = facts.contractEnd === null ? 0 : Math.max(0, facts.contractEnd - ending.lastDay);
  const { kind, amount } = facts.penalty;
  switch (kind) {
    case 'none':
      return 0;
    case 'fixed':
      return amount;
    case 'months-of-fee':
      return amount * fee;
    case 'share-of-remaining':
      return amount * fee * monthsLeft;
    case 'minimum-commitment':
      return fee * monthsLeft;
  }
}
