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
  return Math.ceil(lastDay - 1e-9);
}

/** A relationship that goes on. */
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

/** Months after which an accepted deal is broken, if it is (ruling R13). */
export const brokenAfter = 3;

/** Notice and new terms after a renegotiation: refused, accepted, or accepted and broken after three months (R13). */
function renegotiate(course: Course, option: Option, { decideMonth: decided }: Facts, events: Events): void {
  const thenNotice = option.strategy === 'renegotiate-then-notice';
  if (!events.accepted) {
    course.notice = thenNotice ? decided + 1 : Infinity;
    return;
  }
  course.newFrom = decided + 1;
  course.newTo = events.broken ? decided + brokenAfter : Infinity;
  if (events.broken && thenNotice) course.notice = decided + brokenAfter;
}

function agree(course: Course, option: Option, facts: Facts, events: Events, noticeMonth: number): void {
  switch (option.strategy) {
    case 'keep':
      return;
    case 'renegotiate':
    case 'renegotiate-then-notice':
      return renegotiate(course, option, facts, events);
    case 'lapse':
      course.notice = Math.max(0, (facts.contractEnd ?? 0) - facts.noticeMonths);
      return;
    default:
      course.notice = noticeMonth;
  }
}

function lastDayOf(option: Option, facts: Facts, notice: number): number {
  if (option.strategy === 'lapse') return facts.contractEnd ?? 0;
  if (option.strategy === 'phase-down') return notice + facts.phaseSteps;
  const end = notice + facts.noticeMonths;
  return facts.contractEnd !== null && facts.contractEnd > notice ? Math.min(end, facts.contractEnd) : end;
}

/** The client gives notice at the end of a month, before ours: a month to react, nothing prepared (R12). */
function leave(course: Course, month: number, facts: Facts): void {
  course.notice = Infinity;
  course.lastDay = month + facts.noticeMonths;
  course.sellingFrom = month + 1;
}

/**
 * The course of one option in one future (rulings R1, R2, R12, R13, R15).
 *
 * @param noticeMonth month at whose end notice is given, 0 = today (notice, phase-down, mutual).
 */
export function courseOf(option: Option, facts: Facts, events: Events, noticeMonth: number): Course {
  const course = { ...kept };
  agree(course, option, facts, events, noticeMonth);
  const leaves = events.clientLeaves;
  if (leaves !== null && leaves <= course.notice) {
    leave(course, leaves, facts);
  } else if (course.notice !== Infinity) {
    course.lastDay = lastDayOf(option, facts, course.notice);
    course.sellingFrom = Math.max(0, course.notice - facts.headStart);
    course.phaseSteps = option.strategy === 'phase-down' ? facts.phaseSteps : 0;
    course.endedByUs = true;
    course.penaltyDue = events.penaltyEnforced && option.strategy !== 'lapse' && option.strategy !== 'mutual';
    course.transition = option.transition;
  }
  return course;
}
