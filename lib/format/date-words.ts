import type { IsoDate } from '../calendar/iso-date';
import type { Locale } from '../messages/locales';

const tags: Record<Locale, string> = { id: 'id-ID', en: 'en-GB' };
const formatters = new Map<string, Intl.DateTimeFormat>();

function format(date: IsoDate, locale: Locale, options: Intl.DateTimeFormatOptions): string {
  const key = locale + JSON.stringify(options);
  const made = formatters.get(key) ?? new Intl.DateTimeFormat(tags[locale], { ...options, timeZone: 'UTC' });
  formatters.set(key, made);
  return made.format(new Date(`${date}T00:00:00Z`));
}

/** @example longDate('2027-03-14', 'id') // "14 Maret 2027" */
export function longDate(date: IsoDate, locale: Locale): string {
  return format(date, locale, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** @example dateWithDay('2027-04-08', 'id') // "Kamis, 8 April 2027"; English has no comma */
export function dateWithDay(date: IsoDate, locale: Locale): string {
  const day = format(date, locale, { weekday: 'long' });
  return locale === 'id' ? `${day}, ${longDate(date, locale)}` : `${day} ${longDate(date, locale)}`;
}

/** @example monthYear('2027-07', 'id') // "Juli 2027" */
export function monthYear(month: string, locale: Locale): string {
  return format(`${month}-01`, locale, { month: 'long', year: 'numeric' });
}

/** @example shortMonth('2027-07', 'id') // "Jul" */
export function shortMonth(month: string, locale: Locale): string {
  return format(`${month}-01`, locale, { month: 'short' });
}
