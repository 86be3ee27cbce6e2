import type { Format } from '@/components/wizard/use-format';
import type { Display } from './questions-catalogue';

/** What a typed text comes to. */
export type Typed = { kind: 'empty' } | { kind: 'value'; value: number } | { kind: 'unreadable' };

const perUnit: Partial<Record<Display, number>> = { percent: 100, 'hours-of-ten': 10, 'of-ten': 10 };

export const isMoney = (display: Display): boolean => display.startsWith('money');

/** Units that people write behind a figure by themselves: “60 hari”, “4,5 dari 10 jam”. */
const unitWords = /\s*(%|(dari|of) 10{1,2}( [a-z]+)?|[a-z]+)\.?\s*$/i;

/** Reads what was typed, as the stored value: “45” per cent is 0.45, “4,5” of ten hours too. */
export function readTyped(text: string, display: Display, format: Format): Typed {
  if (text.trim() === '') return { kind: 'empty' };
  const parsed = format.parseNumber(isMoney(display) ? text : text.replace(unitWords, ''));
  return parsed.ok
    ? { kind: 'value', value: parsed.value / (perUnit[display] ?? 1) }
    : { kind: 'unreadable' };
}

/** The two amounts a text may mean, as “1.500” in rupiah; null where there is no doubt, as in a price per hour. */
export function twoReadings(
  text: string,
  display: Display,
  format: Format,
): readonly [number, number] | null {
  if (display !== 'money' && display !== 'money-month') return null;
  const parsed = format.parseAmount(text);
  return parsed.ok ? null : (parsed.readings ?? null);
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
