import type { Locale } from '../messages/locales';

export type CsvValue = string | number;

/** A column: its name in the first line, and what stands in it for one row. */
export type CsvColumn<Row> = { name: string; value: (row: Row) => CsvValue };

/** Spreadsheets split and read figures by the custom of their language. */
const marks: Record<Locale, { separator: string; decimal: string }> = {
  id: { separator: ';', decimal: ',' },
  en: { separator: ',', decimal: '.' },
};

const byteOrderMark = '\uFEFF';
const mostDecimals = 6;

/**
 * Rows as a CSV file that opens rightly in a spreadsheet of the language: semicolons and a decimal comma in Indonesian,
 * commas and a point in English, a byte order mark so that letters survive, and no text that a spreadsheet would run.
 *
 * @example csvText([{ name: 'Kas', value: (row: { cash: number }) => row.cash }], [{ cash: 1.5 }], 'id') // '\uFEFFKas\r\n1,5\r\n'
 */
export function csvText<Row>(
  columns: readonly CsvColumn<Row>[],
  rows: readonly Row[],
  locale: Locale,
): string {
  const { separator, decimal } = marks[locale];
  const write = (value: CsvValue) =>
    typeof value === 'number' ? figure(value).replace('.', decimal) : field(harmless(value), separator);
  const lines = [
    columns.map(({ name }) => write(name)),
    ...rows.map((row) => columns.map(({ value }) => write(value(row)))),
  ];
  return byteOrderMark + lines.map((line) => `${line.join(separator)}\r\n`).join('');
}

/** Written out without an exponent and without noughts at the end. */
function figure(value: number): string {
  const text = value.toFixed(mostDecimals).replace(/\.?0+$/, '');
  return text === '-0' ? '0' : text;
}

/**
 * A text that no spreadsheet takes for a formula: whatever begins like one, also after spaces or with wide signs, gets
 * an apostrophe in front.
 *
 * @example harmless('=1+1') // "'=1+1"
 */
export function harmless(text: string): string {
  return /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\t\r\n|%]/.test(text) ? `'${text}` : text;
}

function field(text: string, separator: string): string {
  const needsQuotes = text.includes(separator) || /["\r\n]|^\s|\s$/.test(text);
  return needsQuotes ? `"${text.replaceAll('"', '""')}"` : text;
}
