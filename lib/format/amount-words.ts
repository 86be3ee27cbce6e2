import { isHiddenCurrency } from '../assessment/hidden-currency';
import type { Locale } from '../messages/locales';

/** Names of currencies in running text; others go by their ISO code. */
const currencies: Record<string, Record<Locale, string>> = {
  IDR: { id: 'rupiah', en: 'rupiah' },
  USD: { id: 'dolar Amerika Serikat', en: 'US dollars' },
  SGD: { id: 'dolar Singapura', en: 'Singapore dollars' },
  AUD: { id: 'dolar Australia', en: 'Australian dollars' },
  EUR: { id: 'euro', en: 'euros' },
  GBP: { id: 'pound sterling', en: 'pounds sterling' },
  MYR: { id: 'ringgit Malaysia', en: 'Malaysian ringgit' },
};

const scales: Record<Locale, [number, string][]> = {
  id: [
    [1e12, 'triliun'],
    [1e9, 'miliar'],
    [1e6, 'juta'],
    [1e3, 'ribu'],
  ],
  en: [
    [1e12, 'trillion'],
    [1e9, 'billion'],
    [1e6, 'million'],
    [1e3, 'thousand'],
  ],
};

const digits: Record<Locale, string[]> = {
  id: 'nol satu dua tiga empat lima enam tujuh delapan sembilan'.split(' '),
  en: 'zero one two three four five six seven eight nine'.split(' '),
};
const teens = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** `seratus`, `sebelas`, `sepuluh`, `seribu`: one of a kind is a prefix. */
const counted = (count: number, unit: string) => (count === 1 ? `se${unit}` : `${digits.id[count]} ${unit}`);

function belowThousandId(n: number): string {
  const [hundreds, rest] = [Math.floor(n / 100), n % 100];
  const parts = [hundreds > 0 ? counted(hundreds, 'ratus') : ''];
  if (rest >= 11 && rest <= 19) parts.push(counted(rest - 10, 'belas'));
  else {
    if (rest >= 10) parts.push(counted(Math.floor(rest / 10), 'puluh'));
    if (rest % 10 > 0) parts.push(digits.id[rest % 10] ?? '');
  }
  return parts.filter(Boolean).join(' ');
}

function belowThousandEn(n: number): string {
  const [hundreds, rest] = [Math.floor(n / 100), n % 100];
  const ones = digits.en[rest % 10] ?? '';
  const ten = tens[Math.floor(rest / 10) - 2] ?? '';
  const small = rest < 10 ? ones : rest < 20 ? (teens[rest - 10] ?? '') : rest % 10 ? `${ten}-${ones}` : ten;
  if (hundreds === 0) return small;
  return `${digits.en[hundreds]} hundred${rest > 0 ? ` and ${small}` : ''}`;
}

function inWords(amount: number, locale: Locale): string {
  if (amount === 0) return digits[locale][0] ?? '';
  const below = locale === 'id' ? belowThousandId : belowThousandEn;
  const parts: string[] = [];
  let rest = amount;
  for (const [size, name] of scales[locale]) {
    const count = Math.floor(rest / size);
    rest -= count * size;
    if (count === 0) continue;
    parts.push(locale === 'id' && count === 1 && name === 'ribu' ? 'seribu' : `${below(count)} ${name}`);
  }
  if (rest > 0)
    parts.push(locale === 'en' && parts.length > 0 && rest < 100 ? `and ${below(rest)}` : below(rest));
  return parts.join(' ');
}

/**
 * An amount in words, as formal letters repeat it; to the last unit, without a sign.
 *
 * @param amount from 0 to below 10¹⁵; others are written in figures
 * @example amountInWords(45_011_000, { locale: 'id', currency: 'IDR' }) // 'empat puluh lima juta sebelas ribu rupiah'
 */
export function amountInWords(
  amount: number,
  { locale, currency }: { locale: Locale; currency: string },
): string {
  const whole = Math.abs(Math.round(amount));
  const words = whole < 1e15 ? inWords(whole, locale) : String(whole);
  if (isHiddenCurrency(currency)) return words;
  return `${words} ${currencies[currency]?.[locale] ?? currency}`;
}
