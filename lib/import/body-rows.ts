import { bareCell } from './cell-text';
import { plainName, type Mapping } from './column-names';
import type { ImportField } from './columns-catalogue';
import type { Dialect } from './dialect';
import type { RowNote } from './documents';
import { parseDate } from './read-date';
import { parseFigure } from './read-number';
import type { Table } from './table';

/** A row that is a record. `heading` is the last row above it that held a single cell: in reports, often the client. */
export type BodyRow = { line: number; cells: string[]; heading: string; headingCurrency: string };

const totalsMark =
  /^(?:(?:grand|net|sub)[\s-]?)?total\b|^summe\b|^gesamt|^jumlah\b|^saldo (?:awal|akhir)\b|^mutasi (?:debet|kredit)\b|^(?:opening|closing|beginning|ending) balance\b|^balance (?:at|brought|forward)\b/i;

const keyFields: ImportField[] = ['issue-date', 'paid-date', 'time-date', 'client', 'invoice-number'];
const describing: ImportField[] = ['notes', 'quantity', 'project', 'line-amount', 'start-time'];

/** The text of a mapped field in a row, bare; '' when there is none. */
export function textIn(row: { cells: string[] }, mapping: Mapping, field: ImportField): string {
  const index = mapping[field];
  return index === undefined ? '' : bareCell(row.cells[index] ?? '');
}

/** A row's text for a note: enough to find it again, never the whole row. */
export const excerpt = (cells: string[]) =>
  cells
    .filter((cell) => cell.trim() !== '')
    .join(' · ')
    .slice(0, 80);

function isTotals(row: { cells: string[] }, mapping: Mapping, dialect: Dialect): boolean {
  const dateFields = keyFields.filter((field) => field.endsWith('date') && mapping[field] !== undefined);
  const hasDate = dateFields.some(
    (field) => parseDate(textIn(row, mapping, field), dialect.dateOrder) !== null,
  );
  if (hasDate) return false;
  const first = row.cells.map(bareCell).find((cell) => cell !== '') ?? '';
  if (totalsMark.test(first) && (dateFields.length > 0 || textIn(row, mapping, 'project') === ''))
    return true;
  const keys = keyFields.filter((field) => mapping[field] !== undefined);
  const isKeyless = keys.length > 0 && keys.every((field) => textIn(row, mapping, field) === '');
  return isKeyless && describing.every((field) => textIn(row, mapping, field) === '');
}

/** A single cell that is neither a sum nor the word for one. */
function isHeading(filled: readonly string[], width: number): boolean {
  const text = bareCell(filled[0] ?? '');
  return (
    filled.length === 1 &&
    width > 2 &&
    !totalsMark.test(text) &&
    parseFigure(text, '.') === null &&
    parseFigure(text, ',') === null
  );
}

function isHeaderAgain(cells: string[], plain: readonly string[]): boolean {
  const start = cells.findIndex((cell) => cell.trim() !== '');
  if (plainName(cells[start] ?? '').plain !== plain[start]) return false;
  const filled = cells.map((cell, index) => ({ cell, index })).filter(({ cell }) => cell.trim() !== '');
  const same = filled.filter(({ cell, index }) => plainName(cell).plain === plain[index]).length;
  return filled.length > 1 && same >= filled.length * 0.8;
}

/**
 * Takes apart what stands below the header: records, and rows that are none (totals, headings, the header again), each
 * of which is noted with its line. Empty rows are passed over.
 */
export function sortRows(
  { columns, body }: Table,
  mapping: Mapping,
  dialect: Dialect,
): { rows: BodyRow[]; notes: RowNote[] } {
  const rows: BodyRow[] = [];
  const notes: RowNote[] = [];
  const plain = columns.map((column) => column.plain);
  let heading = '';
  let headingCurrency = '';
  for (const { line, cells } of body) {
    const filled = cells.filter((cell) => cell.trim() !== '');
    if (filled.length === 0) continue;
    const note = (code: RowNote['code']) => notes.push({ line, code, text: excerpt(cells) });
    if (isHeaderAgain(cells, plain)) note('repeated-header');
    else if (isHeading(filled, columns.length)) {
      note('heading');
      const text = bareCell(filled[0] ?? '');
      if (/^[A-Z]{3}$/.test(text)) headingCurrency = text;
      else heading = text;
    } else if (isTotals({ cells }, mapping, dialect)) note('totals-row');
    else {
      rows.push({ line, cells, heading, headingCurrency });
      if (cells.slice(columns.length).some((cell) => cell.trim() !== '')) note('extra-cells');
    }
  }
  return { rows, notes };
}
