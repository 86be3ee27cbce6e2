import { daysBetween, earlierOf, laterOf, monthAfter, type IsoDate } from '../calendar/iso-date';
import {
  addWorkingDays,
  workingDayOnOrAfter,
  workingDayOnOrBefore,
  type Country,
} from '../calendar/working-days';
import type { Assessment } from '../assessment/schema';
import type { CommunicationResult } from '../evaluation';
import { transitionPlanDays, type PlanItemId } from './items-catalogue';
import { daySettingOf } from './meeting';
import { followUpMeeting } from './meeting-day';
import { replyDate } from './plan';

/** Dates that documents name besides those of the plan. Working days after the letter, own judgement, 2026-11-23. */
const afterLetter = { acknowledge: 5, pay: 10, answer: 5, suspend: 15 } as const;

/** Every date a script or letter can name; null where the plan has none. Two documents never differ. */
export type DocumentDates = Record<
  | 'meetingDate'
  | 'letterDate'
  | 'endDate'
  | 'transitionEnd'
  | 'helpUntil'
  | 'receivedBy'
  | 'demandDate'
  | 'demandPayBy'
  | 'planDate'
  | 'replyBy'
  | 'payBy'
  | 'finalInvoiceDate'
  | 'answerDate'
  | 'extensionDeadline'
  | 'meetingDateNext'
  | 'followUpDate'
  | 'suspensionDate'
  | 'handoverDate'
  | 'newTermsStart'
  | 'inviteDate'
  | 'teamDate'
  | 'partnersDate'
  | 'accessEnd',
  IsoDate | null
>;

/**
 * The dates of the documents, from the plan (`communicationPlan`).
 *
 * @example documentDates(assessment, evaluation.communication, 'ID').planDate // ten working days after the letter
 */
export function documentDates(
  assessment: Assessment,
  plan: CommunicationResult,
  country: Country,
): DocumentDates {
  const { meetingDate, letterDate, endDate, transitionEnd, mode } = plan;
  const after = (days: number, from = letterDate) =>
    from === null ? null : addWorkingDays(from, days, country);
  const handover =
    endDate === null || letterDate === null
      ? null
      : laterOf(letterDate, workingDayOnOrBefore(endDate, country));
  const planDue = after(transitionPlanDays);
  const replyBy = replyByOf(assessment, plan, country);
  const planned = (id: PlanItemId) => plan.items.find((item) => item.id === id)?.date ?? null;
  const demandDate = planned('reminder') ?? letterDate;
  const helpGoesOn = endDate !== null && transitionEnd !== null && daysBetween(endDate, transitionEnd) > 0;
  return {
    meetingDate,
    letterDate,
    endDate,
    transitionEnd,
    helpUntil: helpGoesOn ? transitionEnd : null,
    receivedBy: planned('letter-received'),
    demandDate,
    demandPayBy: after(afterLetter.pay, demandDate),
    planDate: planDue === null || handover === null ? null : earlierOf(planDue, handover),
    replyBy,
    payBy: after(afterLetter.pay),
    finalInvoiceDate: endDate === null ? null : workingDayOnOrAfter(endDate, country),
    answerDate: after(afterLetter.answer),
    extensionDeadline:
      endDate === null || letterDate === null
        ? null
        : laterOf(letterDate, addWorkingDays(endDate, -10, country)),
    meetingDateNext: planned('follow-up') ?? secondMeeting(assessment, plan, replyBy, country),
    followUpDate: planned('follow-up'),
    suspensionDate: after(afterLetter.suspend, demandDate),
    handoverDate: handover,
    inviteDate: planned('invite'),
    teamDate: planned('tell-team'),
    partnersDate: planned('tell-partners'),
    accessEnd: planned('revoke-access'),
    newTermsStart: mode === 'renegotiate' && replyBy !== null ? `${monthAfter(replyBy, 1)}-01` : null,
  };
}

/** By when the other side should reply: to a proposal as planned, to a notice within five working days. */
function replyByOf(
  assessment: Assessment,
  { mode, letterDate, items }: CommunicationResult,
  country: Country,
): IsoDate | null {
  if (letterDate === null) return null;
  if (mode === 'renegotiate') return replyDate(assessment, letterDate, country);
  const planned = items.find(({ id }) => id === 'reply-deadline')?.date;
  return planned ?? addWorkingDays(letterDate, afterLetter.acknowledge, country);
}

/**
 * The next meeting that an invitation suggests beside a notice: once there is an answer, and before the end. Null where
 * there is no time for one.
 */
function secondMeeting(
  assessment: Assessment,
  { endDate }: CommunicationResult,
  replyBy: IsoDate | null,
  country: Country,
): IsoDate | null {
  return replyBy === null ? null : followUpMeeting(replyBy, endDate, daySettingOf(assessment, country));
}
