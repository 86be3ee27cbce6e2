import { addDays, daysBetween, type IsoDate } from '../calendar/iso-date';
import { isWorkingDay, type Country } from '../calendar/working-days';
import type { Assessment } from '../assessment/schema';
import type { CommunicationResult } from '../evaluation';
import { daySettingOf } from './meeting';
import { whyUnsuitable } from './meeting-day';
import { plannedEndDate } from './plan';

type EndingMode = 'notice' | 'mutual' | 'phase-down';

/** Ways to part whose last day follows from the day of the letter; a contract that lapses has its own. */
export const movableEndings: ReadonlySet<CommunicationResult['mode']> = new Set<EndingMode>([
  'notice',
  'mutual',
  'phase-down',
]);

/**
 * Planned back from the end: the latest day that suits a meeting, with the letter on the same day, so that the last day
 * of work is not after a wished one. Null if no day after today does. Whether there is time to prepare is for the plan
 * to say.
 *
 * @example meetingForEnd({ assessment, mode: 'notice', wishedEnd: '2027-06-30', today: '2026-11-23', country: 'ID' })?.endDate
 */
export function meetingForEnd(input: {
  assessment: Assessment;
  mode: CommunicationResult['mode'];
  wishedEnd: IsoDate;
  today: IsoDate;
  country: Country;
}): { meetingDate: IsoDate; endDate: IsoDate } | null {
  const { assessment, mode, wishedEnd, today, country } = input;
  if (!movableEndings.has(mode)) return null;
  const setting = daySettingOf(assessment, country);
  for (let date = wishedEnd; daysBetween(today, date) > 0; date = addDays(date, -1)) {
    if (!isWorkingDay(date, country) || whyUnsuitable(date, setting).length > 0) continue;
    const endDate = plannedEndDate(assessment, mode as EndingMode, date, country);
    if (daysBetween(endDate, wishedEnd) >= 0) return { meetingDate: date, endDate };
  }
  return null;
}
