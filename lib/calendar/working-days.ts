import { addDays, dateOfDay, dayNumber, weekday, type IsoDate } from './iso-date';
import { holidaysCatalogue, type Holiday, type HolidayId } from './holidays-catalogue';
import { idulFitriBetween } from './idul-fitri';

/** Where the firm works: Indonesia's holidays are known, elsewhere only weekends are. */
export type Country = 'ID' | 'other';

const byDate = new Map<IsoDate, Holiday[]>();
for (const holiday of holidaysCatalogue)
  byDate.set(holiday.date, [...(byDate.get(holiday.date) ?? []), holiday]);

const firstYear = holidaysCatalogue[0]?.date.slice(0, 4) ?? '';
const lastYear = holidaysCatalogue.at(-1)?.date.slice(0, 4) ?? '';

const fixedDates: Record<string, HolidayId> = {
  '01-01': 'new-year',
  '05-01': 'labour-day',
  '06-01': 'pancasila-day',
  '08-17': 'independence-day',
  '12-25': 'christmas',
};

/**
 * The holiday or joint leave in Indonesia on a date, or null; the national holiday where a date holds both.
 * Outside the years of the table only fixed dates and Idul Fitri are known, as estimates.
 *
 * @example holidayOn('2027-03-10')?.id // 'idul-fitri'
 */
export function holidayOn(date: IsoDate): Holiday | null {
  const year = date.slice(0, 4);
  if (year < firstYear || year > lastYear) return holidayByRule(date);
  const found = byDate.get(date) ?? [];
  return found.find((holiday) => holiday.kind === 'national') ?? found[0] ?? null;
}

function holidayByRule(date: IsoDate): Holiday | null {
  const [idulFitri] = idulFitriBetween(addDays(date, -1), date);
  const id =
    fixedDates[date.slice(5)] ?? (idulFitri && (idulFitri.firstDay === date ? 'idul-fitri' : 'idul-fitri-2'));
  if (!id) return null;
  return {
    date,
    id,
    kind: 'national',
    status: 'estimate',
    source: 'outside',
    asOf: '2026-11-23',
  };
}

/** True from Monday to Friday, except, in Indonesia, on public holidays and joint leave. */
export function isWorkingDay(date: IsoDate, country: Country): boolean {
  const day = weekday(date);
  if (day === 0 || day === 6) return false;
  return country === 'other' || holidayOn(date) === null;
}

/** The first working day after `date`. `nextWorkingDay('2027-03-08', 'ID')` is `2027-03-16`: Idul Fitri and its leave lie between. */
export function nextWorkingDay(date: IsoDate, country: Country): IsoDate {
  return step(date, 1, country);
}

/** The last working day before `date`. */
export function previousWorkingDay(date: IsoDate, country: Country): IsoDate {
  return step(date, -1, country);
}

/** `date` itself if it is a working day, else the next one. */
export function workingDayOnOrAfter(date: IsoDate, country: Country): IsoDate {
  return isWorkingDay(date, country) ? date : nextWorkingDay(date, country);
}

/** `date` itself if it is a working day, else the one before. */
export function workingDayOnOrBefore(date: IsoDate, country: Country): IsoDate {
  return isWorkingDay(date, country) ? date : previousWorkingDay(date, country);
}

/**
 * The working day that lies `days` working days after `date` (before it, if negative); `date` itself does not count,
 * and 0 gives `date` back.
 *
 * @example addWorkingDays('2026-11-20', 1, 'ID') // '2026-11-23': Friday to Monday
 */
export function addWorkingDays(date: IsoDate, days: number, country: Country): IsoDate {
  let reached = date;
  for (let left = Math.abs(days); left > 0; left -= 1) reached = step(reached, Math.sign(days), country);
  return reached;
}

/** Working days after `from` up to and including `to`; 0 if `to` is not later. */
export function workingDaysBetween(from: IsoDate, to: IsoDate, country: Country): number {
  let count = 0;
  for (let day = dayNumber(from) + 1; day <= dayNumber(to); day += 1)
    count += Number(isWorkingDay(dateOfDay(day), country));
  return count;
}

/** Longer than any run of days off; ends the search at the edge of the calendar. */
const longestBreak = 30;

function step(date: IsoDate, direction: number, country: Country): IsoDate {
  let reached = addDays(date, direction);
  for (let tries = 0; tries < longestBreak && !isWorkingDay(reached, country); tries += 1)
    reached = addDays(reached, direction);
  return reached;
}
