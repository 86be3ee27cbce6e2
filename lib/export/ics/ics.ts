import { addDays, type IsoDate } from '../../calendar/iso-date';

/** The type of a calendar file. */
export const icsType = 'text/calendar;charset=utf-8';

/** One entry: a whole day, several, or one that returns every week. */
export type IcsEvent = {
  /** The same for the same thing in every file that is made: a later one updates it. */
  uid: string;
  date: IsoDate;
  /** The last day of a span, or of a weekly entry. */
  until?: IsoDate;
  weekly?: boolean;
  summary: string;
  description: string;
  /** Days before it at which one is reminded, at nine in the morning. */
  remindDaysBefore: readonly number[];
  /** True for what an earlier file held and the plan no longer does (RFC 5546, 3.2.1: such a status may be published). */
  isCancelled?: boolean;
};

export type IcsCalendar = {
  name: string;
  events: readonly IcsEvent[];
  /** When the file was made, as `2026-11-24T05:30:00Z`; a later one counts as the newer version. */
  madeAt: string;
};

/** Calendars compare whole numbers: minutes since this day fit for four thousand years. */
const versionsSince = Date.UTC(2026, 0, 1);

/**
 * A calendar file (iCalendar, RFC 5545). Every entry is of the type DATE, so that it stays on its day in every time
 * zone; SEQUENCE and DTSTAMP grow with the time of making, so that a second import updates the first. Marked private,
 * and as free time.
 *
 * @throws for a `madeAt` that is no time
 * @example icsCalendar({ name: 'Rencana', events: [], madeAt: '2026-11-24T05:30:00Z' }).startsWith('BEGIN:VCALENDAR') // true
 */
export function icsCalendar({ name, events, madeAt }: IcsCalendar): string {
  const made = Date.parse(madeAt);
  if (Number.isNaN(made)) throw new Error(`icsCalendar requires a time, got "${madeAt}"`);
  const stamp = new Date(made).toISOString().replace(/[-:]|\.\d+/g, '');
  const sequence = Math.max(0, Math.floor((made - versionsSince) / 60_000));
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Berpisah Baik//Berpisah Baik 1//ID',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(name)}`,
    ...events.flatMap((event) => eventLines(event, stamp, sequence)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

function eventLines(event: IcsEvent, stamp: string, sequence: number): string[] {
  const { uid, date, until, weekly = false, summary, description, remindDaysBefore, isCancelled } = event;
  const last = weekly || until === undefined ? date : until;
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(uid)}`,
    `DTSTAMP:${stamp}`,
    `LAST-MODIFIED:${stamp}`,
    `SEQUENCE:${sequence}`,
    `DTSTART;VALUE=DATE:${basicDate(date)}`,
    // The end is the first day that no longer belongs to it.
    `DTEND;VALUE=DATE:${basicDate(addDays(last, 1))}`,
    ...(weekly && until !== undefined ? [`RRULE:FREQ=WEEKLY;UNTIL=${basicDate(until)}`] : []),
    `SUMMARY:${escapeText(summary)}`,
    `DESCRIPTION:${escapeText(description)}`,
    `STATUS:${isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    ...remindDaysBefore.flatMap((days) => alarmLines(days, summary)),
    'END:VEVENT',
  ];
}

/** At nine in the morning: an entry begins at midnight, so the evening before is 15 hours back from it. */
function alarmLines(daysBefore: number, summary: string): string[] {
  const trigger = daysBefore === 0 ? 'PT9H' : daysBefore === 1 ? '-PT15H' : `-P${daysBefore - 1}DT15H`;
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escapeText(summary)}`,
    `TRIGGER:${trigger}`,
    'END:VALARM',
  ];
}

const basicDate = (date: IsoDate) => date.replaceAll('-', '');

/** Text as a value: RFC 5545, 3.3.11. What no calendar may hold is left out. */
function escapeText(text: string): string {
  return text
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** A line holds at most 75 octets; what follows begins with a blank that counts (RFC 5545, 3.1). */
const longestLine = 75;

/** Breaks a line between characters, never inside one. */
function foldLine(line: string): string {
  const pieces: string[] = [''];
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > longestLine) {
      pieces.push('');
      octets = 1;
    }
    pieces[pieces.length - 1] += character;
    octets += size;
  }
  return pieces.join('\r\n ');
}

/** Octets of one character in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
