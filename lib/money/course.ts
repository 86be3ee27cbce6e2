import type { Option } from '../strategies/options-catalogue';
import type { Facts } from './facts';

/** Single events of one future (ruling R24). `clientLeaves` is the month at whose end the client gives notice first. */
export type Events = {
  accepted: boolean;
  broken: boolean;
  penaltyEnforced: boolean;
  clientLeaves: number | null;
};

/**
 * The course of the relationship under one option: who ends it and when. Times on the model's clock; Infinity where
 * something does not happen.
 */
export type Course = {
  /** Our notice, the last day and the start of selling. */
  notice: number;
  lastDay: number;
  sellingFrom: number;
  /** Steps of a phase-down from the notice on; 0 if work stops at once on the last day. */
  phaseSteps: number;
  endedByUs: boolean;
  penaltyDue: boolean;
  transition: boolean;
  /** Months (inclusive) in which new terms hold. */
  newFrom: number;
  newTo: number;
};

/** The part of month t that lies after x (ruling R1): 0 before, 1 after, a fraction in the month of x. */
export function partAfter(month: number, x: number): number {
  const part = month - x;
  return part <= 0 ? 0 : part >= 1 ? 1 : part;
}

/** Month E, rounded up from the last day; Infinity if the client is kept. */
export function endMonth({ lastDay }: Course): number {
  return lastDay === Infinity ? Infinity : Math.ceil(lastDay - 1e-9);
}

const kept: Course = {
  notice: Infinity,
  lastDay: Infinity,
  sellingFrom: Infinity,
  phaseSteps: 0,
  endedByUs: false,
  penaltyDue: false,
  transition: false,
  newFrom: Infinity,
  newTo: 0,
};

/** Notice and new terms after a renegotiation: refused, accepted, or accepted and broken after three months (R13). */
function renegotiated(option: Option, { decideMonth: decided }: Facts, events: Events): Course {
  const thenNotice = option.strategy === 'renegotiate-then-notice';
  if (!events.accepted) return { ...kept, notice: thenNotice ? decided + 1 : Infinity };
  if (!events.broken) return { ...kept, newFrom: decided + 1, newTo: Infinity };
  return { ...kept, notice: thenNotice ? decided + 3 : Infinity, newFrom: decided + 1, newTo: decided + 3 };
}

function agreed(option: Option, facts: Facts, events: Events, noticeMonth: number): Course {
  switch (option.strategy) {
    case 'keep':
      return kept;
    case 'renegotiate':
    case 'renegotiate-then-notice':
      return renegotiated(option, facts, events);
    case 'lapse':
      return { ...kept, notice: Math.max(0, (facts.contractEnd ?? 0) - facts.noticeMonths) };
    default:
      return { ...kept, notice: noticeMonth };
  }
}

function lastDayOf(option: Option, facts: Facts, notice: number): number {
  if (option.strategy === 'lapse') return facts.contractEnd ?? 0;
  if (option.strategy === 'phase-down') return notice + facts.phaseSteps;
  const end = notice + facts.noticeMonths;
  return facts.contractEnd !== null && facts.contractEnd > notice ? Math.min(end, facts.contractEnd) : end;
}

/** The client gives notice at the end of a month, before ours: a month to react, nothing prepared (R12). */
function leftByClient(course: Course, month: number, facts: Facts): Course {
  return {
    ...course,
    notice: Infinity,
    lastDay: month + facts.noticeMonths,
    sellingFrom: month + 1,
  };
}

/**
 * The course of one option in one future (rulings R1, R2, R12, R13, R15).
 *
 * @param noticeMonth month at whose end notice is given, 0 = today (notice, phase-down, mutual).
 */
export function courseOf(option: Option, facts: Facts, events: Events, noticeMonth: number): Course {
  const course = agreed(option, facts, events, noticeMonth);
  const { notice } = course;
  const leaves = events.clientLeaves;
  if (leaves !== null && leaves <= notice) return leftByClient(course, leaves, facts);
  if (notice === Infinity) return course;
  return {
    ...course,
    lastDay: lastDayOf(option, facts, notice),
    sellingFrom: Math.max(0, notice - facts.headStart),
    phaseSteps: option.strategy === 'phase-down' ? facts.phaseSteps : 0,
    endedByUs: true,
    penaltyDue: events.penaltyEnforced && option.strategy !== 'lapse' && option.strategy !== 'mutual',
    transition: option.transition,
  };
}
