import { addDays, daysBetween, laterOf, type IsoDate } from '../calendar/iso-date';
import { addWorkingDays, workingDayOnOrAfter, type Country } from '../calendar/working-days';
import type { Assessment } from '../assessment/schema';
import { latestRefusalDate, noticeDaysForMoney } from '../contract/notice';
import type { CommunicationResult, PlanConflict, RecommendedPath } from '../evaluation';
import { leastPreparation } from './items-catalogue';
import { suitableMeetingDay, whyUnsuitable, type DaySetting } from './meeting-day';

export type MeetingInput = {
  assessment: Assessment;
  today: IsoDate;
  path: Pick<RecommendedPath, 'meetingDate' | 'noticeDate'>;
  country: Country;
  mode: CommunicationResult['mode'];
};

/** The first day on which there has been time to prepare: five whole working days, today included. */
function earliestMeeting(today: IsoDate, country: Country): IsoDate {
  return addWorkingDays(workingDayOnOrAfter(today, country), leastPreparation, country);
}

/** What the calendar of this case asks of a meeting day. */
export function daySettingOf(assessment: Assessment, country: Country): DaySetting {
  const { avoidDates, meetingTime } = assessment.communication;
  return { country, avoidDates, eveningUnlikely: isBeforeThree(meetingTime) };
}

/** True for a time such as `10.00` or `9:30` that is plainly before 15.00. */
function isBeforeThree(time: string): boolean {
  const found = /^\s*(\d{1,2})[.:]\d{2}/.exec(time);
  return found !== null && Number(found[1]) >= 6 && Number(found[1]) < 15;
}

/**
 * The day of the meeting and what speaks against it. A date of the user's own is used as it is, conflicts are
 * reported with a suggestion; else the day of the path, moved on until it suits and there has been time to prepare.
 * Only a renewal deadline can shorten the preparation.
 */
export function planMeeting(input: MeetingInput): { date: IsoDate; conflicts: PlanConflict[] } {
  const given = input.assessment.communication.meetingDate;
  const date = given ?? proposedMeeting(input);
  return { date, conflicts: [...(given ? conflictsOf(given, input) : []), ...deadlineConflict(date, input)] };
}

function proposedMeeting(input: MeetingInput): IsoDate {
  const { assessment, today, country, mode } = input;
  const setting = { ...daySettingOf(assessment, country), eveningUnlikely: false };
  const earliest = earliestMeeting(today, country);
  const proposed = suitableMeetingDay(laterOf(wantedDate(input) ?? earliest, earliest), 'forward', setting);
  const limit = mode === 'lapse' ? latestRefusalDate(assessment.contract) : null;
  if (limit === null || daysBetween(proposed, limit) >= 0) return proposed;
  const inTime = suitableMeetingDay(limit, 'backward', setting);
  return daysBetween(today, inTime) > 0 ? inTime : proposed;
}

/** The date the path asks for; a contract that lapses is announced as long before its end as notice would take (ruling R2). */
function wantedDate({ path, mode, assessment }: MeetingInput): IsoDate | null {
  const { contract } = assessment;
  if (path.meetingDate !== null || path.noticeDate !== null) return path.meetingDate ?? path.noticeDate;
  return mode === 'lapse' && contract.endDate !== null
    ? addDays(contract.endDate, -noticeDaysForMoney(contract).days)
    : null;
}

function conflictsOf(given: IsoDate, input: MeetingInput): PlanConflict[] {
  const { assessment, today, country } = input;
  if (daysBetween(today, given) < 0)
    return [{ code: 'meeting-past', date: given, suggestion: proposedMeeting(input) }];
  const setting = daySettingOf(assessment, country);
  const earliest = earliestMeeting(today, country);
  const better = (from: IsoDate) => suitableMeetingDay(laterOf(from, addDays(today, 1)), 'forward', setting);
  const soon = daysBetween(given, earliest) > 0;
  return [
    ...(soon
      ? [
          {
            code: 'meeting-too-soon' as const,
            date: given,
            values: { days: leastPreparation },
            suggestion: better(earliest),
          },
        ]
      : []),
    ...whyUnsuitable(given, setting).map((reason) => ({ ...reason, date: given, suggestion: better(given) })),
  ];
}

/** A refusal of renewal that cannot arrive in time any more. */
function deadlineConflict(date: IsoDate, { assessment, today, country, mode }: MeetingInput): PlanConflict[] {
  const limit = mode === 'lapse' ? latestRefusalDate(assessment.contract) : null;
  if (limit === null || daysBetween(date, limit) >= 0) return [];
  const inTime = suitableMeetingDay(limit, 'backward', daySettingOf(assessment, country));
  const suggestion = daysBetween(today, inTime) > 0 ? inTime : null;
  return [{ code: 'after-renewal-deadline', date, values: { deadline: limit }, suggestion }];
}
