import { isIsoDate, isoDateOf, weekday, type IsoDate } from '../../calendar/iso-date';

/** A date as it stands in a text; `iso` is null for a day that does not exist, `weekday` is as written, 0 Sunday. */
export type DateInText = { start: number; end: number; iso: IsoDate | null; weekday: number | null };

const months: Record<string, number> = {
  januari: 1,
  january: 1,
  jan: 1,
  februari: 2,
  pebruari: 2,
  february: 2,
  feb: 2,
  maret: 3,
  march: 3,
  mar: 3,
  april: 4,
  apr: 4,
  mei: 5,
  may: 5,
  juni: 6,
  june: 6,
  jun: 6,
  juli: 7,
  july: 7,
  jul: 7,
  agustus: 8,
  august: 8,
  agu: 8,
  ags: 8,
  agt: 8,
  aug: 8,
  september: 9,
  sept: 9,
  sep: 9,
  oktober: 10,
  october: 10,
  okt: 10,
  oct: 10,
  november: 11,
  nopember: 11,
  nov: 11,
  desember: 12,
  december: 12,
  des: 12,
  dec: 12,
};
const weekdays = [
  ['minggu', 'ahad', 'sunday'],
  ['senin', 'monday'],
  ['selasa', 'tuesday'],
  ['rabu', 'wednesday'],
  ['kamis', 'thursday'],
  ['jumat', "jum'at", 'jum’at', 'friday'],
  ['sabtu', 'saturday'],
];

const month = `(${Object.keys(months)
  .sort((a, b) => b.length - a.length)
  .join('|')})\\.?`;
const dayName = `(?:(${weekdays.flat().join('|')}),?\\s+)?`;
const start = '(?<![a-zÀ-ɏ0-9/.-])';
const end = '(?![a-zÀ-ɏ0-9]|[/.-]\\d)';

type Reader = { pattern: RegExp; parts: readonly ['year' | 'month' | 'day', number][] };

/** How dates are written: 14 Juni 2027, June 14, 2027, 14/06/2027, 2027-06-14. Days come before months in figures. */
const readers: readonly Reader[] = [
  {
    pattern: new RegExp(`${start}${dayName}(\\d{1,2})(?:st|nd|rd|th)?\\s+${month}\\s+(\\d{4})${end}`, 'gi'),
    parts: [
      ['day', 2],
      ['month', 3],
      ['year', 4],
    ],
  },
  {
    pattern: new RegExp(`${start}${dayName}${month}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})${end}`, 'gi'),
    parts: [
      ['month', 2],
      ['day', 3],
      ['year', 4],
    ],
  },
  {
    pattern: new RegExp(`${start}${dayName}(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})${end}`, 'gi'),
    parts: [
      ['day', 2],
      ['month', 3],
      ['year', 4],
    ],
  },
  {
    pattern: new RegExp(`${start}${dayName}(\\d{4})-(\\d{2})-(\\d{2})${end}`, 'gi'),
    parts: [
      ['year', 2],
      ['month', 3],
      ['day', 4],
    ],
  },
];

/**
 * The full dates of a text, Indonesian or English, in order. A date without a year is not read: it can be right in
 * any year.
 *
 * @example datesInText('Perjanjian berakhir pada 14 Juni 2027.')[0]?.iso // '2027-06-14'
 */
export function datesInText(text: string): DateInText[] {
  return readers
    .flatMap((reader) => [...text.matchAll(reader.pattern)].map((found) => readDate(found, reader)))
    .sort((a, b) => a.start - b.start);
}

function readDate(found: RegExpExecArray, { parts }: Reader): DateInText {
  const read = Object.fromEntries(
    parts.map(([part, group]) => {
      const written = (found[group] ?? '').toLowerCase();
      return [part, months[written] ?? Number(written)];
    }),
  ) as { year: number; month: number; day: number };
  const iso = isoDateOf(read);
  // In Indonesian a small `minggu` is a week, not a Sunday.
  const named = (found[1] ?? '') === 'minggu' ? '' : (found[1] ?? '').toLowerCase();
  const day = weekdays.findIndex((names) => names.includes(named));
  return {
    start: found.index,
    end: found.index + found[0].length,
    iso: isIsoDate(iso) ? iso : null,
    weekday: day < 0 ? null : day,
  };
}

/** True if a date does not exist, or is not the day of the week beside it. */
export function isImpossible({ iso, weekday: named }: DateInText): boolean {
  return iso === null || (named !== null && named !== weekday(iso));
}
