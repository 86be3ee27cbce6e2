import {
  addDays,
  addMonths,
  dateAtMonth,
  daysBetween,
  lastDayOfMonths,
  laterOf,
  type IsoDate,
} from '../calendar/iso-date';
import { daysPerMonth } from '../calendar/model-month';
import { addWorkingDays, workingDayOnOrBefore, type Country } from '../calendar/working-days';
import type { ReasonId } from '../assessment/ids-catalogue';
import { exitQuantities } from '../assessment/quantities-catalogue';
import { isUnknown } from '../assessment/quantity';
import type { Assessment } from '../assessment/schema';
import { noticeEnd, noticeTerms } from '../contract/notice';
import type { CommunicationResult, Evaluation, PlanConflict, RecommendedPath } from '../evaluation';
import { readQuantity } from '../money/inputs';
import { optionOf } from '../strategies/options-catalogue';
import { endingItems, inOrder, renegotiationItems, safetyItems } from './items';
import type { Item } from './items-catalogue';
import { daySettingOf, planMeeting } from './meeting';
import { forestallDate } from './preparation';
import { offeredReasons, peopleFlagFired } from './reasons';

type PlanMode = CommunicationResult['mode'];
type EndingMode = Exclude<PlanMode, 'renegotiate' | 'none' | 'safety'>;

export type PlanInput = {
  assessment: Assessment;
  today: IsoDate;
  country: Country;
  path: Pick<RecommendedPath, 'option' | 'fallback' | 'meetingDate' | 'noticeDate' | 'reviewDate'>;
} & Pick<Evaluation, 'flags' | 'checklist' | 'money'>;

/**
 * The last day of work if the letter goes out on a date: by the notice clause; at the contract's own end for a lapse;
 * after the agreed steps for a phase-down. A mutual ending proposes what notice would give (ruling R32).
 *
 * @example plannedEndDate(assessment, 'phase-down', '2026-12-10', 'ID') // three months: '2027-03-09'
 */
export function plannedEndDate(
  assessment: Assessment,
  mode: EndingMode,
  letter: IsoDate,
  country: Country,
): IsoDate {
  const { contract, exit } = assessment;
  if (mode === 'phase-down') return lastDayOfMonths(letter, exit.phaseDownMonths);
  const ownEnd = contract.endDate;
  if (mode === 'lapse' && ownEnd !== null && daysBetween(letter, ownEnd) >= 0) return ownEnd;
  return noticeEnd(contract, letter, country).endDate;
}

/**
 * When transition assistance ends: so many months after the letter (ruling R15; a part of a month in thirtieths), not
 * before the last day of work. Null without assistance.
 *
 * @example transitionEndOf(1.5, '2027-04-06', '2027-05-06') // '2027-05-21'
 */
export function transitionEndOf(months: number, letter: IsoDate, endDate: IsoDate): IsoDate | null {
  if (months <= 0) return null;
  const whole = Math.floor(months);
  return laterOf(endDate, addDays(addMonths(letter, whole), Math.round((months - whole) * daysPerMonth)));
}

/**
 * By when the client should answer a proposal: the last working day of month k − 1 after the month of the meeting
 * (k: the month in which the model expects the answer, ruling R13), and never less than ten working days after it.
 */
export function replyDate(assessment: Assessment, meeting: IsoDate, country: Country): IsoDate {
  const months = assessment.renegotiation.decideMonth - 1;
  const monthEnd = workingDayOnOrBefore(dateAtMonth(meeting, months), country);
  return laterOf(addWorkingDays(meeting, 10, country), monthEnd);
}

/**
 * The dated plan of the conversation that the path asks for: preparation back from the meeting, the letter on the
 * same day, everything else forward from it (facts 4.2). Nothing lies before today; one date for each thing, the same
 * in script, letter and calendar. People in danger come first: then there is no meeting at all.
 *
 * @example communicationPlan({ assessment, today: '2026-11-23', country: 'ID', path, flags, checklist, money }).meetingDate
 */
export function communicationPlan(input: PlanInput): CommunicationResult {
  const { today, path, country } = input;
  const mode = planMode(input);
  const review: Item = { id: 'review', date: laterOf(today, path.reviewDate) };
  const always = [...forestall(input), review];
  if (mode === 'none') return result(input, mode, { items: always });
  if (mode === 'safety') return result(input, mode, { items: [...safetyItems(today, country), review] });
  const parts = mode === 'renegotiate' ? renegotiationParts(input) : endingParts(input, mode);
  return result(input, mode, { ...parts, items: [...parts.items, ...always] });
}

/** Only where the owner wrote down what could make it a mistake, and there is a path to make mistakes on. */
function forestall({ assessment, path, today, country }: PlanInput): Item[] {
  const isFeared = assessment.preferences.premortem.trim() !== '' && path.option !== null;
  return isFeared ? [{ id: 'forestall', date: forestallDate(today, country) }] : [];
}

/** The kind of conversation: none while the path has no day for it and the user chose none. */
function planMode({ flags, path, assessment }: PlanInput): PlanMode {
  if (peopleFlagFired(flags)) return 'safety';
  if (path.option === null) return 'none';
  const { strategy } = optionOf(path.option);
  const undated = path.meetingDate === null && assessment.communication.meetingDate === null;
  if (strategy === 'keep' || undated) return 'none';
  return strategy === 'renegotiate-then-notice' ? 'renegotiate' : strategy;
}

function renegotiationParts(input: PlanInput): Parts {
  const { assessment, today, path, country } = input;
  const { date: meeting, conflicts } = planMeeting({ ...input, mode: 'renegotiate' });
  const replyBy = replyDate(assessment, meeting, country);
  const setting = daySettingOf(assessment, country);
  const items = renegotiationItems({
    today,
    country,
    meeting,
    replyBy,
    fallback: fallbackOf(path),
    setting,
  });
  return { items, meeting, conflicts: [...conflicts, ...contractEnded(assessment, today)] };
}

/** The ending that the path plans for a refusal. */
function fallbackOf({ fallback, noticeDate }: PlanInput['path']) {
  if (noticeDate === null) return null;
  const strategy = fallback && optionOf(fallback).strategy;
  return { from: noticeDate, byAgreement: strategy === 'mutual' || strategy === 'phase-down' };
}

function endingParts(input: PlanInput, mode: EndingMode): Parts {
  const { assessment, today, country } = input;
  const { contract } = assessment;
  const { date: meeting, conflicts } = planMeeting({ ...input, mode });
  const endDate = plannedEndDate(assessment, mode, meeting, country);
  const transitionEnd = transitionEndOf(transitionMonths(input), meeting, endDate);
  const setting = daySettingOf(assessment, country);
  const remind = mayBeOverdue(assessment);
  return {
    items: endingItems({ mode, contract, remind, today, country, meeting, endDate, transitionEnd, setting }),
    meeting,
    endDate,
    transitionEnd,
    conflicts: [
      ...conflicts,
      ...(mode === 'notice' ? noticeClipped(assessment, meeting, country) : []),
      ...contractEnded(assessment, today),
    ],
  };
}

/** Months of transition assistance on the path, the documented default while unknown; 0 if the path goes without. */
function transitionMonths({ path, assessment }: PlanInput): number {
  if (path.option === null || !optionOf(path.option).transition) return 0;
  const spec = exitQuantities.transitionMonths;
  const given = readQuantity(assessment.exit.transitionMonths, spec)?.likely;
  return given ?? (typeof spec.fallback === 'object' ? spec.fallback.likely : 0);
}

type Parts = {
  items: Item[];
  meeting?: IsoDate;
  endDate?: IsoDate;
  transitionEnd?: IsoDate | null;
  conflicts?: PlanConflict[];
};

function result(input: PlanInput, mode: PlanMode, parts: Parts): CommunicationResult {
  const { assessment, today, flags, checklist, money } = input;
  const { length, unit, assumed } = noticeTerms(assessment.contract);
  const share = money.status === 'complete' ? money.concentration.share : null;
  const reasons = offeredReasons(checklist.contributions, share, flags);
  return {
    mode,
    items: inOrder(parts.items, today),
    meetingDate: parts.meeting ?? null,
    letterDate: parts.meeting ?? null,
    endDate: parts.endDate ?? null,
    transitionEnd: parts.transitionEnd ?? null,
    notice: { length, unit },
    noticeAssumed: assumed,
    conflicts: parts.conflicts ?? [],
    reasons,
    reason: confirmedReason(assessment, reasons),
  };
}

/** The reason the owner chose, if it may be given and they confirmed that it is true. */
function confirmedReason({ communication }: Assessment, reasons: readonly ReasonId[]): ReasonId | null {
  const { reason, reasonIsTrue } = communication;
  return reasonIsTrue === 'yes' ? (reasons.find((offered) => offered === reason) ?? null) : null;
}

/** Something may be overdue unless the owner knows that nothing is. */
function mayBeOverdue({ client }: Assessment): boolean {
  const { overdueAmount } = client;
  if (isUnknown(overdueAmount)) return true;
  return (typeof overdueAmount === 'number' ? overdueAmount : overdueAmount.likely) > 0;
}

function contractEnded({ contract }: Assessment, today: IsoDate): PlanConflict[] {
  const { endDate, term } = contract;
  if (endDate === null || term === 'indefinite' || daysBetween(today, endDate) >= 0) return [];
  return [{ code: 'contract-ended', date: endDate, suggestion: null }];
}

function noticeClipped({ contract }: Assessment, letter: IsoDate, country: Country): PlanConflict[] {
  const { cappedByContract, endDate } = noticeEnd(contract, letter, country);
  return cappedByContract ? [{ code: 'end-before-notice', date: endDate, suggestion: null }] : [];
}
