import { addDays, monthAfter, type IsoDate } from './iso-date';
import { idulFitriBetween } from './idul-fitri';

/** THR is due at the latest seven days before the holiday (Permenaker 6/2016 art. 5(4); facts 2.4). */
export const thrDaysBefore = 7;

/**
 * The months in which the yearly holiday pay (THR) falls: `true` at index 0 is month 1, the calendar month after the
 * decision month. It falls in the month that contains the seventh day before Idul Fitri (ruling R8), or, with
 * `monthOfYear` 1–12, in that month of every year.
 *
 * @example thrMonths('2026-11-23', 6, null) // [false, false, false, true, false, false]: due 3 March 2027
 * @param horizon number of months, at least 0
 */
export function thrMonths(decision: IsoDate, horizon: number, monthOfYear: number | null): boolean[] {
  const months = Array.from({ length: horizon }, (_, index) => monthAfter(decision, index + 1));
  if (monthOfYear !== null) return months.map((month) => Number(month.slice(5)) === monthOfYear);
  const due = new Set(thrDueDates(decision, horizon).map((date) => date.slice(0, 7)));
  return months.map((month) => due.has(month));
}

/** The days by which THR must have been paid, in months 1…`horizon` after the decision month. */
export function thrDueDates(decision: IsoDate, horizon: number): IsoDate[] {
  if (horizon < 1) return [];
  const from = `${monthAfter(decision, 1)}-01`;
  const to = addDays(`${monthAfter(decision, horizon + 1)}-01`, -1);
  return idulFitriBetween(addDays(from, thrDaysBefore), addDays(to, thrDaysBefore)).map((day) =>
    addDays(day.firstDay, -thrDaysBefore),
  );
}
