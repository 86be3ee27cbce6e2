import { bareCell } from './cell-text';
import { columnsOf, countKnownNames, type Column } from './column-names';
import type { TableRecord } from './delimited';

/** A table with its header found. `headerIndex` is -1 when nothing looks like one; the columns then have no names. */
export type Table = {
  headerIndex: number;
  headerLine: number;
  columns: Column[];
  body: TableRecord[];
  /** Currency named above the header, or ''. */
  currency: string;
};

/** A preamble longer than this was not seen in any export. */
const deepestHeader = 60;

const isFilled = (cell: string) => cell.trim() !== '';

function widest(records: readonly TableRecord[]): number {
  return records.reduce((most, { cells }) => Math.max(most, cells.length), 0);
}

/** Without known names: the first record as wide as the table whose cells are all names, none of them a figure or date. */
function unnamedHeader(head: readonly TableRecord[], width: number): number {
  return head.findIndex(({ cells }) => {
    const filled = cells.filter(isFilled);
    return (
      filled.length > 1 &&
      filled.length >= width - 1 &&
      !filled.some((cell) => /^[\d(+'-]/.test(bareCell(cell)))
    );
  });
}

/**
 * The header is the first record in which three cells are names of columns that tools use (two in a narrow table): what
 * stands before is preamble, as banks and accounting reports write it.
 */
function headerIndexOf(records: readonly TableRecord[]): number {
  const head = records.slice(0, deepestHeader);
  const width = widest(records.slice(0, 200));
  const needed = width <= 3 ? 2 : 3;
  const known = head.findIndex(({ cells }) => countKnownNames(cells) >= needed);
  return known >= 0 ? known : unnamedHeader(head, width);
}

const currencyLabel = /^(?:currency|mata uang|valuta|währung|moeda|divisa)\b/i;

function preambleCurrency(records: readonly TableRecord[]): string {
  for (const { cells } of records) {
    const filled = cells.map(bareCell).filter(isFilled);
    const codes = filled
      .map((cell) => /(?:^|[\s:])([A-Z]{3})$/.exec(cell)?.[1])
      .filter((code) => code !== undefined);
    const isLabelled = filled.some((cell) => currencyLabel.test(cell) || /^:\s*[A-Z]{3}$/.test(cell));
    if (isLabelled && codes[0]) return codes[0];
  }
  return '';
}

/** Finds the header of a list of records, and the rows below it. */
export function tableOf(records: readonly TableRecord[]): Table {
  const headerIndex = headerIndexOf(records);
  const header = headerIndex >= 0 ? records[headerIndex] : undefined;
  const width = Math.max(header?.cells.length ?? 0, header ? 0 : widest(records.slice(0, 200)));
  return {
    headerIndex,
    headerLine: header?.line ?? 0,
    columns: columnsOf(header?.cells ?? Array.from({ length: width }, () => '')),
    body: records.slice(headerIndex + 1),
    currency: preambleCurrency(records.slice(0, Math.max(0, headerIndex))),
  };
}
