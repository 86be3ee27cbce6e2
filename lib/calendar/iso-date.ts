/**
 * Calendar dates as `YYYY-MM-DD` strings with their own arithmetic: no time zone can shift them. Proleptic Gregorian.
 * Day numbers count from 1970-01-01 (= 0), after Howard Hinnant's days_from_civil.
 */

export type IsoDate = string;
export type YearMonthDay = { year: number; month: number; day: number };

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days in a month, month 1–12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** True for a string that names a real day, for example `2026-02-28` but not `2026-02-30`. */
export function isIsoDate(text: string): boolean {
  const found = pattern.exec(text);
  if (!found) return false;
  const [year, month, day] = found.slice(1).map(Number) as [number, number, number];
  return year >= 1900 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Parts of a date. Throws for a string that is no date: dates are checked where they enter. */
export function partsOf(date: IsoDate): YearMonthDay {
  if (!isIsoDate(date)) throw new Error(`partsOf requires a date YYYY-MM-DD, got "${date}"`);
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return { year, month, day };
}

export function isoDateOf({ year, month, day }: YearMonthDay): IsoDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Days since 1970-01-01. `dayNumber('1970-01-02')` is 1. */
export function dayNumber(date: IsoDate): number {
  const { year, month, day } = partsOf(date);
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return (
    era * 146_097 +
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    dayOfYear -
    719_468
  );
}

/** Day numbers of the first and last date that can be written; arithmetic stops there, so that no date ever breaks. */
const firstDay = -25_567;
const lastDay = 2_932_896;

/** The date of a day number; the inverse of `dayNumber` between 1900-01-01 and 9999-12-31, where it stops. */
export function dateOfDay(number: number): IsoDate {
  const shifted = Math.min(lastDay, Math.max(firstDay, number)) + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthIndex = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthIndex + 2) / 5) + 1;
  const month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9;
  return isoDateOf({ year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day });
}

/** `addDays('2026-12-31', 1)` is `2027-01-01`. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return dateOfDay(dayNumber(date) + days);
}

/** The same day `months` later; the last day of the month where it does not exist (31 January + 1 = 28 February). */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const { year, month, day } = partsOf(date);
  const target = shiftMonth(year, month, months);
  if (target.year < 1900 || target.year > 9999) return dateOfDay(months < 0 ? firstDay : lastDay);
  return isoDateOf({ ...target, day: Math.min(day, daysInMonth(target.year, target.month)) });
}

/**
 * The last day of a span of months that begins on `from`: the day before the same day of a later month, or the last day
 * of that month where it has no such day.
 *
 * @param months at least 1
 * @example lastDayOfMonths('2026-12-10', 3) // '2027-03-09'
 * @example lastDayOfMonths('2027-01-31', 1) // '2027-02-28'
 */
export function lastDayOfMonths(from: IsoDate, months: number): IsoDate {
  const sameDay = addMonths(from, months);
  return partsOf(sameDay).day < partsOf(from).day ? sameDay : addDays(sameDay, -1);
}

/** Days from `from` to `to`, negative if `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** The later of two dates. */
export function laterOf(a: IsoDate, b: IsoDate): IsoDate {
  return daysBetween(a, b) > 0 ? b : a;
}

/** The earlier of two dates. */
export function earlierOf(a: IsoDate, b: IsoDate): IsoDate {
  return daysBetween(a, b) > 0 ? a : b;
}

/** 0 Sunday … 6 Saturday. 1970-01-01 was a Thursday. */
export function weekday(date: IsoDate): number {
  return (((dayNumber(date) + 4) % 7) + 7) % 7;
}

/** `YYYY-MM` of the month that lies `offset` months after the month of `date`; the last that can be written is 9999-12. */
export function monthAfter(date: IsoDate, offset: number): string {
  const { year, month } = partsOf(date);
  const target = shiftMonth(year, month, offset);
  return isoDateOf({ ...(target.year > 9999 ? { year: 9999, month: 12 } : target), day: 1 }).slice(0, 7);
}

function shiftMonth(year: number, month: number, offset: number) {
  const index = year * 12 + month - 1 + offset;
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
}

/**
 * Position of a date on the model's clock (ruling R1): months from the end of the decision month, so that the last day
 * of the following month is 1. Dates in or before the decision month give 0 or less.
 */
export function monthsFromDecision(decision: IsoDate, date: IsoDate): number {
  const from = partsOf(decision);
  const to = partsOf(date);
  const whole = (to.year - from.year) * 12 + (to.month - from.month);
  return whole - 1 + to.day / daysInMonth(to.year, to.month);
}

/** The date at a position on the model's clock: the inverse of `monthsFromDecision`, to the day. */
export function dateAtMonth(decision: IsoDate, position: number): IsoDate {
  const { year, month } = partsOf(decision);
  const whole = Math.ceil(position - 1e-9);
  const target = shiftMonth(year, month, whole);
  if (target.year > 9999) return dateOfDay(lastDay);
  const length = daysInMonth(target.year, target.month);
  const part = position - (whole - 1);
  return isoDateOf({ ...target, day: Math.min(length, Math.max(1, Math.round(part * length))) });
}
