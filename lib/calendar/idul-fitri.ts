import { dateOfDay, daysBetween, partsOf, type IsoDate } from './iso-date';
import { idulFitriCatalogue, type IdulFitri } from './idul-fitri-catalogue';

/** 1 Syawal of a Hijri year in the tabular (civil) Islamic calendar, within a day or two of the day really kept. */
function tabularFirstDay(hijriYear: number): IsoDate {
  const daysToYear = (hijriYear - 1) * 354 + Math.floor((3 + 11 * hijriYear) / 30);
  return dateOfDay(daysToYear + 266 - 492_148);
}

function calculated(hijriYear: number): IdulFitri {
  return {
    firstDay: tabularFirstDay(hijriYear),
    hijriYear,
    status: 'estimate',
    source: 'outside',
    asOf: '2026-11-23',
  };
}

/**
 * Every first day of Idul Fitri from `from` to `to`, both included: from the dated table, and outside it from the
 * tabular Islamic calendar, so that no year is ever silently without one.
 *
 * @example idulFitriBetween('2026-01-01', '2026-12-31')[0]?.firstDay // '2026-03-21'
 */
export function idulFitriBetween(from: IsoDate, to: IsoDate): IdulFitri[] {
  const first = hijriYearNear(from) - 1;
  const last = hijriYearNear(to) + 1;
  const found: IdulFitri[] = [];
  for (let year = first; year <= last; year += 1) {
    const day = idulFitriCatalogue.find((row) => row.hijriYear === year) ?? calculated(year);
    if (daysBetween(from, day.firstDay) >= 0 && daysBetween(day.firstDay, to) >= 0) found.push(day);
  }
  return found;
}

function hijriYearNear(date: IsoDate): number {
  return Math.floor(((partsOf(date).year - 622) * 33) / 32);
}
