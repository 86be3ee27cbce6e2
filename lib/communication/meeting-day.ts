import { addDays, daysBetween, weekday, type IsoDate } from '../calendar/iso-date';
import { idulFitriBetween } from '../calendar/idul-fitri';
import type { IdulFitri } from '../calendar/idul-fitri-catalogue';
import { thrDaysBefore } from '../calendar/thr';
import { holidayOn, isWorkingDay, type Country } from '../calendar/working-days';
import type { PlanConflict } from '../evaluation';

/** What a meeting day depends on besides the calendar. `eveningUnlikely`: a time before 15.00 is known. */
export type DaySetting = { country: Country; avoidDates: readonly IsoDate[]; eveningUnlikely?: boolean };

export type Unsuitable = { code: PlanConflict['code']; values?: Record<string, number | string> };

export type ThrWeek = { from: IsoDate; to: IsoDate; estimate: boolean };

/**
 * The days around Idul Fitri on which no meeting is planned: from the day THR is due to the second holiday, one day
 * longer while the date is an estimate.
 */
export function thrWeeksBetween(from: IsoDate, to: IsoDate): ThrWeek[] {
  return idulFitriBetween(addDays(from, -2), addDays(to, thrDaysBefore))
    .map(thrWeek)
    .filter((week) => {
      return daysBetween(from, week.to) >= 0 && daysBetween(week.from, to) >= 0;
    });
}

function thrWeek({ firstDay, status }: IdulFitri): ThrWeek {
  const estimate = status === 'estimate';
  return { from: addDays(firstDay, -thrDaysBefore), to: addDays(firstDay, estimate ? 2 : 1), estimate };
}

/**
 * Why a day does not suit a meeting of this kind; empty if it does. Weekend, Friday (its evening is no time for such
 * news), a holiday or the day before one, the week before Idul Fitri, a date of the client's own. Own judgement on
 * top of facts 4.2.
 *
 * @example whyUnsuitable('2027-03-05', { country: 'ID', avoidDates: [] }).map(({ code }) => code) // ['meeting-friday-evening', 'meeting-thr-week']
 */
export function whyUnsuitable(
  date: IsoDate,
  { country, avoidDates, eveningUnlikely }: DaySetting,
): Unsuitable[] {
  const found: Unsuitable[] = [];
  const day = weekday(date);
  if (day === 0 || day === 6) found.push({ code: 'meeting-weekend' });
  if (day === 5 && !eveningUnlikely) found.push({ code: 'meeting-friday-evening' });
  if (country === 'ID') found.push(...whyUnsuitableHere(date));
  if (avoidDates.includes(date)) found.push({ code: 'meeting-avoid-date' });
  return found;
}

function whyUnsuitableHere(date: IsoDate): Unsuitable[] {
  const found: Unsuitable[] = [];
  const holiday = holidayOn(date);
  const tomorrow = holidayOn(addDays(date, 1));
  if (holiday) found.push({ code: 'meeting-holiday', values: { holiday: holiday.id, kind: holiday.kind } });
  else if (tomorrow)
    found.push({ code: 'meeting-before-holiday', values: { holiday: tomorrow.id, kind: tomorrow.kind } });
  const [week] = thrWeeksBetween(date, date);
  if (week) found.push({ code: 'meeting-thr-week', values: { from: week.from, to: week.to } });
  return found;
}

/** Longest search for a suitable day; longer than any run of avoided days the schema allows. */
const searchDays = 400;

/**
 * The first day from `from` on (or back from it) that suits a meeting; `from` itself counts. The date to recommend.
 *
 * @example suitableMeetingDay('2027-03-01', 'forward', { country: 'ID', avoidDates: [] }) // '2027-03-01', a Monday
 * @example suitableMeetingDay('2027-03-03', 'forward', { country: 'ID', avoidDates: [] }) // '2027-03-16', after Idul Fitri and its leave
 */
export function suitableMeetingDay(
  from: IsoDate,
  direction: 'forward' | 'backward',
  setting: DaySetting,
): IsoDate {
  const step = direction === 'forward' ? 1 : -1;
  for (let offset = 0; offset <= searchDays; offset += 1) {
    const date = addDays(from, step * offset);
    if (isWorkingDay(date, setting.country) && whyUnsuitable(date, setting).length === 0) return date;
  }
  return from;
}

/**
 * The meeting at which an answer is talked through: the first day that suits after it is due, and before `limit`. Null
 * where none is left.
 *
 * @example followUpMeeting('2027-01-04', '2027-03-31', { country: 'ID', avoidDates: [] }) // '2027-01-06': Isra Mikraj lies between
 */
export function followUpMeeting(
  replyBy: IsoDate,
  limit: IsoDate | null,
  setting: DaySetting,
): IsoDate | null {
  const day = suitableMeetingDay(addDays(replyBy, 1), 'forward', setting);
  return limit !== null && daysBetween(day, limit) <= 0 ? null : day;
}
