import { plainNumber } from './amount';
import type { Locale } from '../messages/locales';

/**
 * A figure in a column: as many decimals as its neighbours, so that the points stand below each other; nothing is 0.
 *
 * @example columnNumber(146, 'id', 1) // "146,0"
 */
export function columnNumber(value: number, locale: Locale, fractionDigits: 0 | 1): string {
  const text = plainNumber(value, locale, fractionDigits);
  if (fractionDigits === 0 || text === '0' || /[.,]\d$/.test(text)) return text;
  return `${text}${locale === 'id' ? ',' : '.'}0`;
}
