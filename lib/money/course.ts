import type { Option } from '../strategies/options-catalogue';
import type { Facts } from './facts';

/** Single events of one future (ruling R24). `clientLeaves` is the month at whose end the client gives notice first. */
export type Events = {
  accepted: boolean;
  broken: boolean;
  penaltyEnforced: boolean;
  clientLeaves: number | null;
};

/** The course of the relationship under one option: who ends it when, and how much of each month is still worked. */
export type Course = {
  /** Part of the present level of work in month t; index 0 is month 1. */
  work: number[];
  /** Our notice, the last day and the start of selling on the model's clock; null if it does not happen. */
  notice: number | null;
  lastDay: number | null;
  sellingFrom: number | null;
  endedByUs: boolean;
  penaltyDue: boolean;
  transition: boolean;
  /** Months (inclusive) in which new terms hold; null if none. */
  newTerms: { from: number; to: number } | null;
};

/** The part of month t that lies after x (ruling R1): 0 before, 1 after, a fraction in the month of x. */
export function partAfter(month: number, x: number): number {
  return Math.min(1, Math.max(0, month - x));
}

type Agreement = { notice: number | null; newTerms: Course['newTerms'] };

function renegotiated(option: Option, facts: Facts, events: Events): Agreement {
  const decided = facts.decideMonth;
  const thenNotice = option.strategy === 'renegotiate-then-notice';
  if (!events.accepted) return { notice: thenNotice ? decided + 1 : null, newTerms: null };
  if (!events.broken) return { notice: null, newTerms: { from: decided + 1, to: Infinity } };
  return { notice: thenNotice ? decided + 3 : null, newTerms: { from: decided + 1, to: decided + 3 } };
}

function agreementOf(option: Option, facts: Facts, events: Events, noticeMonth: number): Agreement {
  switch (option.strategy) {
    case 'keep':
      return { notice: null, newTerms: null };
    case 'renegotiate':
    case 'renegotiate-then-notice':
      return renegotiated(option, facts, events);
    case 'lapse':
      return { notice: Math.max(0, (facts.contractEnd ?? 0) - facts.noticeMonths), newTerms: null };
    default:
      return { notice: noticeMonth, newTerms: null };
  }
}

function lastDayOf(option: Option, facts: Facts, notice: number): number {
  if (option.strategy === 'lapse') return facts.contractEnd ?? 0;
  if (option.strategy === 'phase-down') return notice + facts.phaseSteps;
  const end = notice + facts.noticeMonths;
  return facts.contractEnd !== null && facts.contractEnd > notice ? Math.min(end, facts.contractEnd) : end;
}

function workUntil(lastDay: number, horizon: number): number[] {
  return Array.from({ length: horizon }, (_, index) => 1 - partAfter(index + 1, lastDay));
}

function phasedWork(notice: number, steps: number, horizon: number): number[] {
  return Array.from({ length: horizon }, (_, index) => {
    const step = index + 1 - notice;
    if (step <= 0) return 1;
    return step <= steps ? 1 - step / (steps + 1) : 0;
  });
}

function leftByClient(month: number, newTerms: Course['newTerms'], facts: Facts): Course {
  const lastDay = month + facts.noticeMonths;
  return {
    work: workUntil(lastDay, facts.horizon),
    notice: null,
    lastDay,
    sellingFrom: month + 1,
    endedByUs: false,
    penaltyDue: false,
    transition: false,
    newTerms,
  };
}

/**
 * The course of one option in one future (rulings R1, R2, R12, R13, R15).
 *
 * @param noticeMonth month at whose end notice is given, 0 = today (notice, phase-down, mutual).
 */
export function courseOf(option: Option, facts: Facts, events: Events, noticeMonth: number): Course {
  const { notice, newTerms } = agreementOf(option, facts, events, noticeMonth);
  const leaves = events.clientLeaves;
  if (leaves !== null && (notice === null || leaves <= notice)) return leftByClient(leaves, newTerms, facts);
  if (notice === null) {
    const work = new Array<number>(facts.horizon).fill(1);
    return {
      work,
      notice,
      lastDay: null,
      sellingFrom: null,
      endedByUs: false,
      penaltyDue: false,
      transition: false,
      newTerms,
    };
  }
  const lastDay = lastDayOf(option, facts, notice);
  const phased = option.strategy === 'phase-down';
  return {
    work: phased ? phasedWork(notice, facts.phaseSteps, facts.horizon) : workUntil(lastDay, facts.horizon),
    notice,
    lastDay,
    sellingFrom: Math.max(0, notice - facts.headStart),
    endedByUs: true,
    penaltyDue: events.penaltyEnforced && option.strategy !== 'lapse' && option.strategy !== 'mutual',
    transition: option.transition,
    newTerms,
  };
}
