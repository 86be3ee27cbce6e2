import {
  addDays,
  addMonths,
  daysBetween,
  daysInMonth,
  isoDateOf,
  partsOf,
  type IsoDate,
} from '../calendar/iso-date';
import { addWorkingDays, nextWorkingDay, workingDayOnOrBefore, type Country } from '../calendar/working-days';
import { daysPerMonth } from '../calendar/model-month';
import type { Assessment } from '../assessment/schema';
import { assumedNoticeDays } from './assumed-notice';

export type Contract = Assessment['contract'];

/** Days from sending to receipt where notice counts from receipt (ruling R32). */
export const deliveryDays = 3;
/** Days in a week, and working days among them, where notice in working days becomes calendar days (ruling R32). */
export const week = { days: 7, working: 5 } as const;

/** What notice is counted in. */
export type NoticeUnit = Contract['noticeDayKind'];
type NoticeTerms = { length: number; unit: NoticeUnit; delivery: number; assumed: boolean };

/** The notice clause as used: how many of which unit, days until the clock starts, and whether it was assumed. */
export function noticeTerms(contract: Contract): NoticeTerms {
  const { noticeDays, noticeDayKind, noticeFrom } = contract;
  if (typeof noticeDays !== 'number') {
    return { length: assumedNoticeDays, unit: 'calendar', delivery: 0, assumed: true };
  }
  const delivery = noticeFrom === 'receipt' ? deliveryDays : 0;
  return { length: Math.ceil(noticeDays), unit: noticeDayKind, delivery, assumed: false };
}

/**
 * Notice in calendar days as the cash model uses it (ruling R32): working days × 7/5 rounded up, a month as its thirty
 * days, plus three days of delivery if it counts from receipt; while unknown 30 days, marked as assumed.
 *
 * @example noticeDaysForMoney({ ...contract, noticeDays: 30, noticeDayKind: 'working', noticeFrom: 'receipt' }) // { days: 45, assumed: false }
 */
export function noticeDaysForMoney(contract: Contract): { days: number; assumed: boolean } {
  const { length, unit, delivery, assumed } = noticeTerms(contract);
  const calendarDays = {
    calendar: length,
    working: Math.ceil((length * week.days) / week.working),
    months: length * daysPerMonth,
  }[unit];
  return { days: calendarDays + delivery, assumed };
}

export type NoticeEnd = {
  /** When the letter is expected to arrive; three days after sending. */
  receivedOn: IsoDate;
  /** The day from which notice counts; that day itself is not counted. */
  countsFrom: IsoDate;
  endDate: IsoDate;
  assumed: boolean;
  /** True if the contract's own end comes before notice would have run out. */
  cappedByContract: boolean;
};

/**
 * The last day of the contract if notice is sent on a date: calendar days, working days or months, from sending or
 * receipt, moved to a month's end where the clause asks for it, and not later than the contract's own end as long as that can
 * still be reached (ruling R2). Once a renewal can no longer be refused the old end no longer limits it.
 *
 * @example noticeEnd(contract, '2027-04-06', 'ID').endDate // 60 calendar days from receipt: '2027-06-08'
 */
export function noticeEnd(contract: Contract, sentOn: IsoDate, country: Country): NoticeEnd {
  const { delivery, assumed } = noticeTerms(contract);
  const ownEnd = reachableOwnEnd(contract, sentOn);
  const ranOut = noticeRunsOut(contract, sentOn, country);
  const cappedByContract = ownEnd !== null && daysBetween(ownEnd, ranOut) > 0;
  return {
    receivedOn: addDays(sentOn, deliveryDays),
    countsFrom: addDays(sentOn, delivery),
    endDate: cappedByContract ? ownEnd : ranOut,
    assumed,
    cappedByContract,
  };
}

/**
 * When notice sent on a date has run out, whatever the contract's own end. Months end on the day with the same number,
 * or on the last day of a month that has no such day (Dodds v Walker [1981] 1 WLR 1027; decision 0022).
 */
function noticeRunsOut(contract: Contract, sentOn: IsoDate, country: Country): IsoDate {
  const { length, unit, delivery } = noticeTerms(contract);
  const countsFrom = addDays(sentOn, delivery);
  const end = {
    calendar: () => addDays(countsFrom, length),
    working: () => addWorkingDays(countsFrom, length, country),
    months: () => addMonths(countsFrom, length),
  }[unit]();
  return contract.endsAtMonthEnd === 'yes' ? monthEnd(end) : end;
}

/** The contract's own end if it lies ahead and the contract does not renew past it. */
function reachableOwnEnd(contract: Contract, sentOn: IsoDate): IsoDate | null {
  const { term, endDate } = contract;
  if (endDate === null || term === 'indefinite' || daysBetween(sentOn, endDate) <= 0) return null;
  const deadline = nonRenewalDeadline(contract);
  return deadline !== null && daysBetween(sentOn, deadline) < 0 ? null : endDate;
}

/**
 * The last day on which notice can be sent so that it has run out by `endDate`: the inverse of the notice arithmetic,
 * to the day.
 *
 * @example latestSendingDate({ ...contract, noticeDays: 60, noticeFrom: 'sending' }, '2027-06-30', 'ID') // '2027-05-01'
 */
export function latestSendingDate(contract: Contract, endDate: IsoDate, country: Country): IsoDate {
  const { length, unit, delivery } = noticeTerms(contract);
  const target = contract.endsAtMonthEnd === 'yes' ? monthEndOnOrBefore(endDate) : endDate;
  const countsFrom = {
    calendar: () => addDays(target, -length),
    working: () => latestStart(target, length, country),
    months: () => latestMonthsStart(target, length),
  }[unit]();
  return addDays(countsFrom, -delivery);
}

/** The last day from which `months` are over by `target`: every late day of a month ends on the last of a shorter one. */
function latestMonthsStart(target: IsoDate, months: number): IsoDate {
  const sameDay = addMonths(target, -months);
  return monthEnd(target) === target ? monthEnd(sameDay) : sameDay;
}

/** The last day from which `days` working days are over by `target`: days off after a working day count as that day. */
function latestStart(target: IsoDate, days: number, country: Country): IsoDate {
  if (days === 0) return target;
  const start = addWorkingDays(workingDayOnOrBefore(target, country), -days, country);
  return addDays(nextWorkingDay(start, country), -1);
}

/**
 * The last day on which a renewal can be refused: `renewalNoticeDays` before the contract's end. Null without an end
 * date or for an indefinite contract. A fixed term without such days simply ends, so its end is the deadline; where
 * the contract renews by itself or the kind of term is unknown, the days are assumed (`renewalDeadlineAssumed`).
 *
 * @example nonRenewalDeadline({ ...contract, endDate: '2027-07-31', renewalNoticeDays: 30 }) // '2027-07-01'
 */
export function nonRenewalDeadline(contract: Contract): IsoDate | null {
  const { endDate, term, renewalNoticeDays } = contract;
  if (endDate === null || term === 'indefinite') return null;
  if (typeof renewalNoticeDays === 'number') return addDays(endDate, -Math.ceil(renewalNoticeDays));
  return renewalDeadlineAssumed(contract) ? addDays(endDate, -assumedNoticeDays) : endDate;
}

/** The last day on which a refusal can be sent so that it arrives in time: delivery counts where notice does (ruling R32). */
export function latestRefusalDate(contract: Contract): IsoDate | null {
  const deadline = nonRenewalDeadline(contract);
  return deadline === null || contract.noticeFrom === 'sending' ? deadline : addDays(deadline, -deliveryDays);
}

/** True if the deadline to refuse a renewal rests on an assumed 30 days. */
export function renewalDeadlineAssumed(contract: Contract): boolean {
  const { endDate, term, renewalNoticeDays } = contract;
  if (endDate === null || typeof renewalNoticeDays === 'number') return false;
  return term !== 'fixed' && term !== 'indefinite';
}

function monthEnd(date: IsoDate): IsoDate {
  const { year, month } = partsOf(date);
  return isoDateOf({ year, month, day: daysInMonth(year, month) });
}

function monthEndOnOrBefore(date: IsoDate): IsoDate {
  return monthEnd(date) === date ? date : addDays(`${date.slice(0, 7)}-01`, -1);
}
