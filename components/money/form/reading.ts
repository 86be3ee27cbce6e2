import type { Format } from '@/components/wizard/use-format';
import type { Period } from '@/lib/format/parse-amount';
import type { Display } from './questions-catalogue';

/** What a typed text comes to. */
export type Typed =
  | { kind: 'empty' }
  | { kind: 'value'; value: number }
  | { kind: 'unreadable' }
  | { kind: 'other-period'; value: number; per: Period };

const perUnit: Partial<Record<Display, number>> = { percent: 100, 'hours-of-ten': 10, 'of-ten': 10 };

export const isMoney = (display: Display): boolean => display.startsWith('money');

/** The time that a figure is asked for, where it is asked for one. */
const periodOf: Partial<Record<Display, Period>> = {
  'money-month': 'month',
  'money-hour': 'hour',
  count: 'month',
};

/** Units that people write behind a figure by themselves: “60 hari”, “4,5 dari 10 jam”; those of another figure stay. */
const unitWords: Partial<Record<Display, RegExp>> = {
  percent: /\s*(%|persen|per ?cent)$/i,
  'hours-of-ten': /\s*(jam|hours?)?\s*((dari|of) 10( (jam|hours?))?)?$/i,
  'of-ten': /\s*((dari|of) 10( [a-z]+)?)?$/i,
  days: /\s*(hari|days?)$/i,
  months: /\s*(bulan|bln|months?)$/i,
  hours: /\s*(jam|hours?)$/i,
  people: /\s*(orang|karyawan|people|persons?)$/i,
  pays: /\s*(bulan( gaji)?|months?[’']?( pay)?)$/i,
  count: /\s*(kali|x|klien|clients?|times)(?=[\s/]|$)/i,
};

/** Reads what was typed, as the stored value: “45” per cent is 0.45, “4,5” of ten hours too. */
export function readTyped(text: string, display: Display, format: Format): Typed {
  if (text.trim() === '') return { kind: 'empty' };
  const bare = text.trim().replace(unitWords[display] ?? '', '');
  const parsed = format.parseNumber(bare, periodOf[display]);
  if (parsed.ok) return { kind: 'value', value: parsed.value / (perUnit[display] ?? 1) };
  return parsed.reason === 'other-period' && isMoney(display)
    ? { kind: 'other-period', value: parsed.value, per: parsed.per }
    : { kind: 'unreadable' };
}

/** The two amounts a text may mean, as “1.500” in rupiah; null where there is no doubt, as in a price per hour. */
export function twoReadings(
  text: string,
  display: Display,
  format: Format,
): readonly [number, number] | null {
  if (display !== 'money' && display !== 'money-month') return null;
  const parsed = format.parseAmount(text, periodOf[display]);
  return parsed.ok ? null : (parsed.readings ?? null);
}

/** What an amount for a year comes to where one for a month is asked; null for any other mismatch. */
export function monthlyOf(value: number, per: Period, display: Display): number | null {
  return per === 'year' && display === 'money-month' ? value / 12 : null;
}

/** The two ends of a span typed into one box, as “50-70jt”; null where there is none. The unit may stand once, at the end. */
export function twoEnds(text: string, display: Display, format: Format): readonly [number, number] | null {
  const [first = '', second = '', ...more] = text.split(/\s*[-–—]\s*|\s+(?:sampai|to)\s+/i);
  if (more.length > 0) return null;
  const unit = /[a-z]*\.?$/i.exec(second.trim())?.[0] ?? '';
  const low = readTyped(/[a-z]$/i.test(first) ? first : `${first} ${unit}`, display, format);
  const high = readTyped(second, display, format);
  const isSpan = low.kind === 'value' && high.kind === 'value' && low.value < high.value;
  return isSpan ? [low.value, high.value] : null;
}

/** Writes a stored value as one would type it. */
export function writeTyped(value: number, display: Display, format: Format): string {
  return format.number(value * (perUnit[display] ?? 1), 2);
}

/** For the box: a number, or what is wrong with the text. */
export function parserFor(display: Display, format: Format) {
  return (text: string): number | 'empty' | 'unreadable' => {
    const typed = readTyped(text, display, format);
    return typed.kind === 'value' ? typed.value : typed.kind === 'empty' ? 'empty' : 'unreadable';
  };
}
