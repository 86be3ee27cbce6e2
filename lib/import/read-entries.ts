import { noWords, yesWords } from './columns-catalogue';
import type { Dialect } from './dialect';
import type { TimeEntry } from './documents';
import { parseClock, parseDuration } from './read-duration';
import { daysBetween } from '../calendar/iso-date';
import { noteDate, type RowReader } from './row-reader';

const yes = new Set(yesWords.split(' '));
const no = new Set([...noWords.split(' '), '']);

/** Yes or no in the languages of the tools; null when the column is missing or says something else. */
function yesNo(reader: RowReader, field: 'billable' | 'invoiced'): boolean | null {
  if (!reader.has(field)) return null;
  const text = reader.text(field).toLowerCase();
  return yes.has(text) ? true : no.has(text) ? false : null;
}

const secondsPerDay = 86_400;

/** From start and end, over midnight where need be; null when they are not both there. */
function between(reader: RowReader): number | null {
  const start = parseClock(reader.text('start-time') || reader.text('time-date'));
  const end = parseClock(reader.text('end-time') || reader.text('end-date'));
  if (start === null || end === null) return null;
  const from = reader.date('time-date');
  const to = reader.date('end-date');
  const days = from && to ? daysBetween(from, to) : end < start ? 1 : 0;
  const seconds = end - start + days * secondsPerDay;
  return seconds >= 0 && seconds < 31 * secondsPerDay ? seconds : null;
}

/** The exact column first: tools round the decimal one. */
function secondsOf(reader: RowReader, dialect: Dialect): { seconds: number | null; isEmpty: boolean } {
  const texts = [reader.text('seconds'), reader.text('duration'), reader.text('hours')];
  const [bare = '', duration = '', hours = ''] = texts;
  const read =
    (bare === '' ? null : parseDuration(bare, 'seconds', '.')) ??
    (duration === '' ? null : parseDuration(duration, dialect.durationUnit, dialect.markOf('duration'))) ??
    (hours === '' ? null : parseDuration(hours, 'hours', dialect.markOf('hours'))) ??
    between(reader);
  return { seconds: read, isEmpty: texts.every((text) => text === '') };
}

function entryOf(reader: RowReader, dialect: Dialect): TimeEntry | null {
  const { seconds, isEmpty } = secondsOf(reader, dialect);
  if (seconds === null) {
    reader.note(isEmpty ? 'duration-missing' : 'duration-unreadable');
    return null;
  }
  if (seconds < 0) reader.note('negative-duration');
  return {
    line: reader.line,
    client: reader.text('client') || (reader.has('client') ? '' : reader.row.heading),
    project: reader.text('project'),
    date: noteDate(reader, 'time-date'),
    seconds,
    billable: yesNo(reader, 'billable'),
    invoiced: yesNo(reader, 'invoiced'),
    amount: reader.figure('amount'),
    currency: reader.currency(),
  };
}

/** The time entries of the rows; a row without a readable duration is refused. */
export function readEntries(readers: readonly RowReader[], dialect: Dialect): TimeEntry[] {
  return readers.flatMap((reader) => entryOf(reader, dialect) ?? []);
}
