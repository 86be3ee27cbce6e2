import { addDays, daysBetween, earlierOf, laterOf, type IsoDate } from '../calendar/iso-date';
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
  if (mode === 'lapse') return lapseMeeting(input, setting, earliest);
  const { meetingDate, noticeDate } = input.path;
  return suitableMeetingDay(laterOf(meetingDate ?? noticeDate ?? earliest, earliest), 'forward', setting);
}

/** A refusal of renewal should arrive a week before it must; own judgement, 2026-11-24. */
const refusalMargin = 7;

/**
 * A contract that lapses is announced as long before its end as notice would take (ruling R2), and a week before the
 * renewal must be refused. Where there is no time left for that, as soon as one is prepared; where not even for that,
 * on the last day that is still in time.
 */
function lapseMeeting(
  { path, assessment, today }: MeetingInput,
  setting: DaySetting,
  earliest: IsoDate,
): IsoDate {
  const { contract } = assessment;
  const limit = latestRefusalDate(contract);
  const asNotice = contract.endDate && addDays(contract.endDate, -noticeDaysForMoney(contract).days);
  const wished = path.meetingDate ?? path.noticeDate ?? asNotice ?? earliest;
  const ahead = limit !== null && daysBetween(today, limit) >= 0;
  const wanted = ahead ? earlierOf(wished, addDays(limit, -refusalMargin)) : wished;
  const unhurried = suitableMeetingDay(wanted, 'backward', setting);
  if (daysBetween(earliest, unhurried) >= 0) return unhurried;
  const prepared = suitableMeetingDay(earliest, 'forward', setting);
  if (limit === null || daysBetween(prepared, limit) >= 0) return prepared;
  const inTime = suitableMeetingDay(limit, 'backward', setting);
  return daysBetween(today, inTime) > 0 ? inTime : prepared;
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
