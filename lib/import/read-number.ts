import { bareCell, spread } from './cell-text';

export type DecimalMark = '.' | ',';

/** What a column's cells say about its decimal mark; `undecidable` when each of them could be read either way. */
export type MarkEvidence = DecimalMark | 'undecidable' | 'none';

type Parts = { negative: boolean; figures: string; exponent: number };

/** Letters and signs of money before or after a figure, and Dr/Cr behind it. */
const moneyBefore = /^(?:rp\.?|idr|[a-z]{0,3}[$€£¥₹]|[a-z]{3}\.?(?![a-z]))\s*/i;
const moneyAfter = /\s*(?:[$€£¥₹]|[a-z]{3}\.?|rp|[dc]r\.?|db)$/i;

/** Splits a cell into sign and figures with their marks; null for what is no number. */
function partsOf(cell: string): Parts | null {
  let text = bareCell(cell).replace(/[\u2212\u2013\u2014]/g, '-');
  const bracketed = /^\s*-?\s*\((.*)\)$/.exec(text);
  if (bracketed) text = bracketed[1] ?? '';
  const unsigned = text
    .replace(/^([+-])\s*/, '')
    .replace(moneyBefore, '')
    .replace(/^([+-])\s*/, '')
    .replace(moneyBefore, '')
    .replace(moneyAfter, '')
    .replace(/,-$/, '')
    .replace(/-$/, '')
    .replace(/(?<=\d)[\s_'’](?=\d)/g, '')
    .trim();
  const found = /^([\d.,]*\d[\d.,]*)(?:e([+-]?\d{1,3}))?$/i.exec(unsigned);
  if (!found) return null;
  const signs = text.replace(/\be[+-]\d+$/i, '');
  const negative = bracketed !== null || /^\D*-/.test(signs) || /\d-$/.test(signs);
  return { negative, figures: found[1] ?? '', exponent: Number(found[2] ?? 0) };
}

const count = (text: string, mark: string) => text.split(mark).length - 1;

/** What one cell says: both marks → the last is decimal; a mark that repeats parts thousands; so many digits behind it. */
function evidenceOf(figures: string): MarkEvidence {
  const dots = count(figures, '.');
  const commas = count(figures, ',');
  if (dots + commas === 0) return 'none';
  if (dots > 0 && commas > 0) return figures.lastIndexOf('.') > figures.lastIndexOf(',') ? '.' : ',';
  const mark: DecimalMark = dots > 0 ? '.' : ',';
  const other: DecimalMark = dots > 0 ? ',' : '.';
  if (dots + commas > 1) return other;
  const [before = '', after = ''] = figures.split(mark);
  return after.length === 3 && /^[1-9]\d{0,2}$/.test(before) ? 'undecidable' : mark;
}

/**
 * The decimal mark of a column, from all of its cells: one `1.355,90` decides for `1.355` too. Where every cell with a
 * mark could be read both ways the column is undecidable, and the reader asks.
 *
 * @example decimalMarkOf(['1.500', '2.750,5']) // ','
 * @example decimalMarkOf(['1.500', '2.750']) // 'undecidable'
 */
export function decimalMarkOf(cells: readonly string[]): MarkEvidence {
  const votes = { '.': 0, ',': 0, undecidable: 0, none: 0 };
  for (const cell of spread(cells)) {
    const parts = partsOf(cell);
    if (parts) votes[evidenceOf(parts.figures)]++;
  }
  if (votes['.'] > 0 || votes[',']) {
    if (Math.min(votes['.'], votes[',']) * 10 > Math.max(votes['.'], votes[','])) return 'undecidable';
    return votes['.'] > votes[','] ? '.' : ',';
  }
  return votes.undecidable > 0 ? 'undecidable' : 'none';
}

/**
 * Reads a figure under a known decimal mark; null for what isn't one. `($400.00)`, `590,50-`, `Rp 1.500.000,00`,
 * `1,28,500.00 Dr` and `20 160,0` are figures.
 *
 * @example parseFigure('Rp 1.500.000,00', ',') // 1500000
 */
export function parseFigure(cell: string, mark: DecimalMark): number | null {
  const parts = partsOf(cell);
  if (!parts) return null;
  const { figures, exponent } = parts;
  const grouping = mark === '.' ? ',' : '.';
  const [whole = '', fraction, ...more] = figures.split(mark);
  if (more.length > 0 || (fraction !== undefined && fraction.includes(grouping))) return null;
  if (whole.includes(grouping) && !isGrouped(whole, grouping)) return null;
  const digits = whole.split(grouping).join('');
  const value = Number(`${digits || '0'}.${fraction || '0'}${exponent ? `e${exponent}` : ''}`);
  if (!Number.isFinite(value)) return null;
  return parts.negative && value !== 0 ? -value : value;
}

/** Groups of two (lakh) or three digits, the last of three. */
const isGrouped = (text: string, mark: string) =>
  new RegExp(`^\\d{1,3}(\\${mark}\\d{2,3})*\\${mark}\\d{3}$`).test(text);

const signs: Record<string, string> = { '€': 'EUR', '£': 'GBP', '₹': 'INR' };

/** The currency that a cell of money itself names: `Rp`, a code, an unmistakable sign; null for `$` and none. */
export function currencyInCell(cell: string): string | null {
  const text = bareCell(cell);
  if (/\brp\b/i.test(text)) return 'IDR';
  const sign = Object.keys(signs).find((one) => text.includes(one));
  if (sign) return signs[sign] ?? null;
  const code = /^(?:-\s*)?([A-Z]{3})\s*-?[\d.(]|\d\s*([A-Z]{3})$/.exec(text);
  return code?.[1] ?? code?.[2] ?? null;
}
