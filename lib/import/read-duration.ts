import { bareCell, spread } from './cell-text';
import { parseFigure, type DecimalMark } from './read-number';

export type DurationUnit = 'hours' | 'seconds';
export type UnitEvidence = DurationUnit | 'undecidable';

const clock = /^(-?)(\d{1,5}):(\d{1,2})(?::(\d{1,2})(?:[.,]\d+)?)?$/;
const minutesClock = /^(\d{1,5}):(\d{1,2})\s*(?:min|m|mnt|menit)\.?$/i;
const letters =
  /^(-?)\s*(?:(\d+(?:[.,]\d+)?)\s*(?:d|hari))?\s*(?:(\d+(?:[.,]\d+)?)\s*(?:h|hrs?|hours?|std|j|jam|u)\.?)?\s*(?:(\d+(?:[.,]\d+)?)\s*(?:m|min|mins|minutes?|mnt|menit)\.?)?\s*(?:(\d+(?:[.,]\d+)?)\s*(?:s|sec|secs|seconds?|dtk|detik)\.?)?$/i;

const figure = (text: string | undefined) => Number((text ?? '0').replace(',', '.'));

function written(text: string): number | null {
  const minutes = minutesClock.exec(text);
  if (minutes) return Number(minutes[1]) * 60 + Number(minutes[2]);
  const time = clock.exec(text);
  if (time) {
    const seconds = Number(time[2]) * 3600 + Number(time[3]) * 60 + Number(time[4] ?? 0);
    return Number(time[3]) < 60 && Number(time[4] ?? 0) < 60 ? (time[1] ? -seconds : seconds) : null;
  }
  const found = letters.exec(text);
  if (!found || !/[a-z]/i.test(text)) return null;
  const days = found[2] === undefined ? 0 : figure(found[2]) * 8 * 3600;
  const seconds = days + figure(found[3]) * 3600 + figure(found[4]) * 60 + figure(found[5]);
  return found[1] ? -seconds : seconds;
}

/**
 * What bare numbers in a column of durations count. Whole numbers, most of them 60 and more, are seconds in the tools
 * that write such; decimals are hours; few small whole numbers could be either.
 *
 * @example durationUnitOf(['2100', '3600']) // 'seconds'
 */
export function durationUnitOf(cells: readonly string[]): UnitEvidence {
  const bare = spread(cells.map(bareCell).filter((cell) => cell !== '' && written(cell) === null));
  const numbers = bare.filter((cell) => /^-?[\d.,]+$/.test(cell));
  if (numbers.length === 0 || numbers.some((cell) => /[.,]/.test(cell))) return 'hours';
  const large = numbers.filter((cell) => Math.abs(Number(cell)) >= 60).length;
  if (large === 0 && numbers.every((cell) => Math.abs(Number(cell)) <= 24)) return 'hours';
  return large * 2 > numbers.length ? 'seconds' : 'undecidable';
}

/**
 * Seconds of a duration in any form: `01:30:00`, `1:30` (hours and minutes), `18:25 min` (minutes and seconds),
 * `1h 30m`, `1,5` hours, bare seconds. Null for what is none. A day is eight hours.
 *
 * @example parseDuration('1h 30m', 'hours', '.') // 5400
 */
export function parseDuration(cell: string, unit: DurationUnit, mark: DecimalMark): number | null {
  const text = bareCell(cell);
  const seconds = written(text);
  if (seconds !== null) return seconds;
  const number = parseFigure(text, mark);
  if (number === null) return null;
  return unit === 'hours' ? number * 3600 : number;
}

/** Seconds since midnight of a clock time, with or without seconds, `2:05 PM` too; null for what is none. */
export function parseClock(cell: string): number | null {
  const found =
    /(?:^|[T\s])(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?\s*(am|pm)?(?:Z|[+-]\d{2}:?\d{2})?$/i.exec(
      bareCell(cell),
    );
  if (!found) return null;
  const half = found[4]?.toLowerCase();
  const hour = half ? (Number(found[1]) % 12) + (half === 'pm' ? 12 : 0) : Number(found[1]);
  return hour < 24 ? hour * 3600 + Number(found[2]) * 60 + Number(found[3] ?? 0) : null;
}
