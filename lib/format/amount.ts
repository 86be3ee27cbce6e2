import { isHiddenCurrency } from '../assessment/hidden-currency';
import type { Locale } from '../messages/locales';

/** How amounts of one currency are written in one language. */
export type AmountStyle = { locale: Locale; currency: string };

const tags: Record<Locale, string> = { id: 'id-ID', en: 'en-GB' };
const nbsp = '\u00a0';
const minus = '\u2212';

/** Signs people write; other currencies go by their ISO code. */
const signs: Record<string, string> = {
  IDR: `Rp${nbsp}`,
  USD: 'US$',
  SGD: 'S$',
  AUD: 'A$',
  EUR: '€',
  GBP: '£',
  MYR: `RM${nbsp}`,
};

/** Units of amounts in sentences, largest first. English writes thousands out in figures. */
const scales: Record<Locale, { from: number; name: string }[]> = {
  id: [
    { from: 1e12, name: 'triliun' },
    { from: 1e9, name: 'miliar' },
    { from: 1e6, name: 'juta' },
    { from: 1e3, name: 'ribu' },
  ],
  en: [
    { from: 1e12, name: 'trillion' },
    { from: 1e9, name: 'billion' },
    { from: 1e6, name: 'million' },
  ],
};

const formatters = new Map<string, Intl.NumberFormat>();

function formatter(locale: Locale, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = locale + JSON.stringify(options);
  const made = formatters.get(key) ?? new Intl.NumberFormat(tags[locale], options);
  formatters.set(key, made);
  return made;
}

/**
 * A number in a language, at most so many digits after the sign; real minus.
 *
 * @example plainNumber(1234.5, 'id') // "1.234,5"
 */
export function plainNumber(value: number, locale: Locale, fractionDigits = 1): string {
  const text = formatter(locale, { maximumFractionDigits: fractionDigits }).format(Math.abs(value));
  return value < 0 && /[1-9]/.test(text) ? minus + text : text;
}

function significant(value: number, locale: Locale): string {
  const rounded = value >= 100 ? Math.round(value) : Number(value.toPrecision(3));
  return formatter(locale, { maximumFractionDigits: 2 }).format(rounded);
}

export function currencySign(currency: string): string {
  return isHiddenCurrency(currency) ? '' : (signs[currency] ?? `${currency}${nbsp}`);
}

/** Rounded to three significant figures, in the unit it is then read in: 999,600 becomes one million. */
function inUnits(amount: number, locale: Locale): string {
  const rounded = Number(amount.toPrecision(3));
  const scale = scales[locale].find(({ from }) => rounded >= from);
  return scale
    ? `${significant(rounded / scale.from, locale)}${nbsp}${scale.name}`
    : significant(rounded, locale);
}

/**
 * An amount as said in a sentence: at most three significant figures.
 *
 * @example amountInSentence(1_512_000, { locale: 'id', currency: 'IDR' }) // "Rp 1,51 juta" (with no-break spaces)
 */
export function amountInSentence(amount: number, { locale, currency }: AmountStyle): string {
  const text = currencySign(currency) + inUnits(Math.abs(amount), locale);
  return amount < 0 && /[1-9]/.test(text) ? minus + text : text;
}

/**
 * An amount to the last unit with its sign; no fractions.
 *
 * @example amountExact(85_000_000, { locale: 'id', currency: 'IDR' }) // "Rp 85.000.000"
 */
export function amountExact(amount: number, style: AmountStyle): string {
  const text = currencySign(style.currency) + amountInTable(Math.abs(amount), style);
  return Math.round(amount) < 0 ? minus + text : text;
}

/** An amount in a table: figures only, real minus, to the last unit. */
export function amountInTable(amount: number, { locale }: Pick<AmountStyle, 'locale'>): string {
  return plainNumber(Math.round(amount), locale, 0);
}

/**
 * A share as a percentage: no decimals, one below ten per cent where it matters.
 *
 * @example percent(0.453, 'id') // "45%"
 */
export function percent(share: number, locale: Locale): string {
  const value = share * 100;
  const digits = Math.abs(value) < 10 && Math.abs(value - Math.round(value)) >= 0.05 ? 1 : 0;
  return `${plainNumber(Number(value.toFixed(digits)), locale, digits)}%`;
}
