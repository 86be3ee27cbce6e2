import type { QuantitySpec } from '@/lib/assessment/quantity';
import { percent, plainNumber } from '@/lib/format/amount';
import type { Locale } from '@/lib/messages/locales';
import type { Say } from './say';

/** The figure used while one is unknown, in words: a range with its unit, how it is derived, or that it is required. */
export function defaultInWords(
  key: string,
  { fallback, unit }: QuantitySpec,
  say: Say,
  locale: Locale,
): string {
  if (fallback === 'required') return say('labels.required');
  if (fallback === 'derived') return say(`defaults.derived.${key}`);
  if (fallback.low === 0 && fallback.high === 0) return say('defaults.zero');
  const figure = (value: number) =>
    unit.startsWith('share') ? percent(value, locale) : plainNumber(value, locale);
  const values = {
    low: figure(fallback.low),
    likely: figure(fallback.likely),
    high: figure(fallback.high),
  };
  const word = `defaults.units.${unit}`;
  return say.has(word) ? say('defaults.range', { ...values, unit: say(word) }) : say('defaults.bare', values);
}
