import type { Locale } from '../messages/locales';

export type Period = 'hour' | 'day' | 'week' | 'month' | 'year';

export type ParsedAmount =
  | { ok: true; value: number }
  | { ok: false; reason: 'empty' | 'not-a-number' | 'ambiguous'; readings?: [number, number] }
  | { ok: false; reason: 'other-period'; value: number; per: Period; readings?: undefined };

/** Words and letters after a figure. In English "m" is a million, in Indonesian "M" is miliar. */
const units: Record<Locale, Record<string, number>> = {
  id: {
    ribu: 1e3,
    rb: 1e3,
    k: 1e3,
    juta: 1e6,
    jt: 1e6,
    miliar: 1e9,
    milyar: 1e9,
    m: 1e9,
    triliun: 1e12,
    t: 1e12,
  },
  en: {
    thousand: 1e3,
    k: 1e3,
    million: 1e6,
    m: 1e6,
    mn: 1e6,
    billion: 1e9,
    bn: 1e9,
    b: 1e9,
    trillion: 1e12,
    ribu: 1e3,
    rb: 1e3,
    juta: 1e6,
    jt: 1e6,
    miliar: 1e9,
  },
};

const currencyText = /^(rp\.?|idr|us\$|usd|s\$|sgd|a\$|aud|rm|myr|eur|gbp|[$€£])/;
const currencyAfter = /(?<=[\d.,\sa-z])(rupiah|rp\.?|idr|usd|sgd|aud|myr|eur|gbp)$/;

/** “About”, as people write it before a figure they are not sure of. */
const roughly =
  /^([±~≈]|kira-kira|kira2|sekitar|kurang lebih|lebih kurang|about|around|approx\.?|circa|ca\.)\s*/;

const periodWords: Record<string, Period> = {
  jam: 'hour',
  hour: 'hour',
  hr: 'hour',
  hari: 'day',
  day: 'day',
  minggu: 'week',
  pekan: 'week',
  week: 'week',
  bulan: 'month',
  bln: 'month',
  month: 'month',
  mo: 'month',
  tahun: 'year',
  thn: 'year',
  th: 'year',
  year: 'year',
  yr: 'year',
};

const periodText = new RegExp(
  `\\s*(?:/\\s*|(?<![a-z])(?:per|tiap|setiap|each|every|an?|se)[\\s-]*)(${Object.keys(periodWords).join('|')})\\.?$`,
);

function tidy(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u2212\u2013]/g, '-')
    .trim()
    .toLowerCase();
}

/** Groups of three after the first: "1.500.000". */
const grouped = (text: string, mark: string) => new RegExp(`^\\d{1,3}(\\${mark}\\d{3})+$`).test(text);

/**
 * Reads figures with dots and commas. With both marks the last one is the decimal one. A single mark before exactly
 * three digits is read by the language's custom ("1.500" is fifteen hundred in Indonesian, "1,500" in English); against
 * the custom it is the other mark's decimal.
 */
function readFigures(text: string, locale: Locale): number | null {
  const [thousands, decimal] = locale === 'id' ? ['.', ','] : [',', '.'];
  const marks = [...text].filter((char) => char === '.' || char === ',');
  if (marks.length === 0) return /^\d+$/.test(text) ? Number(text) : null;
  const kinds = new Set(marks);
  if (kinds.size === 2) {
    const last = marks[marks.length - 1] ?? decimal;
    const other = last === '.' ? ',' : '.';
    const [whole, fraction, ...more] = text.split(last);
    if (more.length > 0 || !/^\d+$/.test(fraction ?? '') || !grouped(whole ?? '', other)) return null;
    return Number(`${(whole ?? '').split(other).join('')}.${fraction}`);
  }
  const mark = marks[0] ?? decimal;
  if (grouped(text, mark) && (marks.length > 1 || mark === thousands))
    return Number(text.split(mark).join(''));
  return marks.length === 1 && /^\d+[.,]\d+$/.test(text) ? Number(text.replace(mark, '.')) : null;
}

/** "1.500" with no unit in rupiah: fifteen hundred rupiah a month, or one and a half million? Ask. */
function isAmbiguous(figures: string, hasUnit: boolean, locale: Locale): boolean {
  const thousands = locale === 'id' ? '.' : ',';
  return !hasUnit && new RegExp(`^\\d{1,3}\\${thousands}\\d{3}$`).test(figures);
}

/** The text without what stands around a figure: “about” before it, the time and the currency after it. */
function bareText(text: string): { bare: string; negative: boolean; per: Period | undefined } {
  const time = periodText.exec(text);
  const clean = (time ? text.slice(0, time.index) : text)
    .replace(roughly, '')
    .replace(/^minus\s*/, '-')
    .trim()
    .replace(currencyAfter, '')
    .trim()
    .replace(/,-$/, '');
  const bare = clean
    .replace(/^(-|([a-z$€£.]+\s*)-)/, '$2')
    .trim()
    .replace(currencyText, '')
    .replace(/[.,]00$/, '')
    .trim();
  const negative = /^-/.test(clean) || /^[a-z$€£.]+\s*-/.test(clean);
  return { bare, negative, per: periodWords[time?.[1] ?? ''] };
}

/**
 * Reads an amount as people type it: `Rp 1.500.000`, `85jt`, `1,5 juta per bulan`, `1.5m`, `-20 juta`, `60 jutaan`.
 *
 * @param options.smallIsOdd true in rupiah, where a monthly amount of a few thousand is more likely a slip: a figure like
 *   "1.500" is then ambiguous, with both readings given
 * @param options.per the time that the figure is asked for; one typed for another time is refused and said back
 * @example parseAmount('1,5 juta', 'id') // { ok: true, value: 1500000 }
 * @example parseAmount('12jt/thn', 'id', { per: 'month' }) // { ok: false, reason: 'other-period', value: 12e6, per: 'year' }
 */
export function parseAmount(
  text: string,
  locale: Locale,
  options: { smallIsOdd?: boolean; per?: Period } = {},
): ParsedAmount {
  const clean = tidy(text);
  if (clean === '') return { ok: false, reason: 'empty' };
  const { bare, negative, per } = bareText(clean);
  const found = /^([\d.,\s_']+?)\s*(?:-?an\s)?\s*([a-z]*?)(?:-?an)?\.?$/.exec(bare);
  if (!found) return { ok: false, reason: 'not-a-number' };
  const figures = (found[1] ?? '').replace(/[\s_']/g, '');
  const word = found[2] ?? '';
  const unit = word === '' ? 1 : units[locale][word];
  const read = readFigures(figures, locale);
  if (unit === undefined || read === null) return { ok: false, reason: 'not-a-number' };
  const value = (negative ? -1 : 1) * read * unit;
  if (per !== undefined && per !== options.per) return { ok: false, reason: 'other-period', value, per };
  if (options.smallIsOdd && isAmbiguous(figures, word !== '', locale)) {
    return { ok: false, reason: 'ambiguous', readings: [value, value * 1000] };
  }
  return { ok: true, value };
}

/** Reads a plain number, a percentage sign allowed: "4,5", "12%", "2 per bulan" where that is what is asked. */
export function parseNumber(text: string, locale: Locale, per?: Period): ParsedAmount {
  return parseAmount(text.replace(/%\s*$/, ''), locale, { per });
}
