import { dateOfDay, isIsoDate, isoDateOf, type IsoDate } from '../calendar/iso-date';
import { bareCell, spread } from './cell-text';

export type DateOrder = 'dmy' | 'mdy';

/** What the columns' cells say about the order of day and month. */
export type OrderEvidence = DateOrder | 'undecidable' | 'none';

/** The first three letters of months in the languages of the tools; a name decides by itself. */
const monthNames: Record<string, number> = {
  jan: 1,
  ene: 1,
  gen: 1,
  feb: 2,
  fév: 2,
  fev: 2,
  mar: 3,
  mär: 3,
  mrt: 3,
  maa: 3,
  apr: 4,
  avr: 4,
  abr: 4,
  may: 5,
  mei: 5,
  mai: 5,
  maj: 5,
  mag: 5,
  jun: 6,
  jui: 6,
  giu: 6,
  jul: 7,
  lug: 7,
  aug: 8,
  agu: 8,
  ags: 8,
  aoû: 8,
  ago: 8,
  sep: 9,
  set: 9,
  oct: 10,
  okt: 10,
  out: 10,
  ott: 10,
  nov: 11,
  nop: 11,
  dec: 12,
  des: 12,
  dez: 12,
  dic: 12,
  déc: 12,
};

const monthOf = (name: string) =>
  /^juil/i.test(name) ? 7 : (monthNames[name.toLowerCase().slice(0, 3)] ?? 0);

/** Two digits of a year: up to 69 in this century, as POSIX has it. */
const fullYear = (text: string) =>
  text.length > 2 ? Number(text) : Number(text) + (Number(text) < 70 ? 2000 : 1900);

function dateOrNull(year: number, month: number, day: number): IsoDate | null {
  const date = year >= 1900 && year <= 9999 ? isoDateOf({ year, month, day }) : '';
  return isIsoDate(date) ? date : null;
}

const numeric = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/;
const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
const dayName = /^(\d{1,2})[\s.-]+([a-zà-ÿ]{3,12})\.?[\s,.-]+(\d{4}|\d{2})(?!\d)/i;
const nameDay = /^([a-zà-ÿ]{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/i;
const weekdayBefore = /^[a-zà-ÿ]{2,9},\s+/i;

/** Dates that say their order themselves: ISO, with the month's name, without separators, as a program's number. */
function unmistakable(text: string): IsoDate | null {
  const iso = yearFirst.exec(text);
  if (iso) return dateOrNull(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T\d|$)/.exec(text);
  if (compact) return dateOrNull(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  const ticks = /^\/Date\((\d{9,14})(?:[+-]\d{4})?\)\/$/.exec(text);
  if (ticks) return dateOfDay(Math.floor(Number(ticks[1]) / 86_400_000));
  const serial = /^([2-6]\d{4})(?:\.\d+)?$/.exec(text);
  if (serial) return dateOfDay(Number(serial[1]) - 25_569);
  const named = text.replace(weekdayBefore, '');
  const first = dayName.exec(named);
  if (first) return dateOrNull(fullYear(first[3] ?? ''), monthOf(first[2] ?? ''), Number(first[1]));
  const second = nameDay.exec(named);
  return second ? dateOrNull(Number(second[3]), monthOf(second[1] ?? ''), Number(second[2])) : null;
}

function inOrder(found: RegExpExecArray, order: DateOrder): IsoDate | null {
  const [first, second] = [Number(found[1]), Number(found[3])];
  const [day, month] = order === 'dmy' ? [first, second] : [second, first];
  return dateOrNull(fullYear(found[4] ?? ''), month, day);
}

/**
 * Day first or month first, from all dates of the file together: a 25 decides for all of them. Dates with points are
 * day first everywhere. Where no date decides, or dates contradict each other, the reader asks.
 *
 * @example dateOrderOf(['03/04/2026', '25/04/2026']) // 'dmy'
 * @example dateOrderOf(['03/04/2026', '05/04/2026']) // 'undecidable'
 */
export function dateOrderOf(cells: readonly string[]): OrderEvidence {
  const votes = { dmy: 0, mdy: 0, either: 0 };
  for (const cell of spread(cells, 20_000)) {
    const found = numeric.exec(bareCell(cell));
    if (!found) continue;
    const dmy = inOrder(found, 'dmy') !== null;
    const mdy = inOrder(found, 'mdy') !== null;
    if (dmy && mdy && found[1] === found[3]) continue;
    if (dmy && (!mdy || found[2] === '.')) votes.dmy++;
    else if (mdy && !dmy) votes.mdy++;
    else if (dmy) votes.either++;
  }
  const [most, least] = [Math.max(votes.dmy, votes.mdy), Math.min(votes.dmy, votes.mdy)];
  if (least * 20 > most) return 'undecidable';
  if (most > 0) return votes.dmy > votes.mdy ? 'dmy' : 'mdy';
  return votes.either > 0 ? 'undecidable' : 'none';
}

/**
 * Reads a date of any form under a known order; null for what names no day. A time of day behind it is not looked at:
 * the date stands as written, no zone moves it.
 *
 * @example parseDate('27 Agu 2026', 'dmy') // '2026-08-27'
 */
export function parseDate(cell: string, order: DateOrder): IsoDate | null {
  const text = bareCell(cell);
  const found = numeric.exec(text);
  return found ? inOrder(found, order) : unmistakable(text);
}
