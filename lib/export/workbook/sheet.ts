import { reference, type Range, type Term } from './term';
import type { StyleName } from './styles-catalogue';

/** What stands in a cell. A formula comes with its result. */
export type Content = { text: string } | { number: number } | { formula: string; result: number | string };

export type Cell = { row: number; column: number; style: StyleName; content: Content | null };

/** A sheet as data: no program and no browser is needed to read or check it. */
export type Sheet = {
  name: string;
  cells: Cell[];
  /** Widths of the columns from the first, in characters. */
  widths: number[];
  /** Rows and columns that stay while one scrolls; they are repeated on every printed page. */
  frozen: { rows: number; columns: number };
  /** Printed pages side by side. */
  pagesWide: number;
  /** Cells in which one chooses among whole numbers. */
  choices: { row: number; column: number; values: readonly number[]; title: string; hint: string }[];
  /** Rows that are higher than others, in points: for text that is broken into lines. */
  heights: Record<number, number>;
  /** Coloured tab. */
  marked: boolean;
};

export type Workbook = {
  sheets: Sheet[];
  /** Shown as the title of the document. */
  title: string;
  currencySign: string;
  locale: 'id' | 'en';
  /** `YYYY-MM-DD`; the only date in the file. */
  madeOn: string;
};

/**
 * A cell as formulas refer to it, on its own sheet and from another one; an address that slides follows a formula that
 * is copied along, as from month to month.
 */
export type Placed<Value extends number | string = number> = {
  row: number;
  column: number;
  sliding: Term<Value>;
  fixed: Term<Value>;
  outside: Term<Value>;
  slidingOutside: Term<Value>;
};

/** @example columnName(28) // 'AB' */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** A sheet's name as formulas write it. */
export const quotedSheetName = (name: string) => `'${name.replaceAll("'", "''")}'`;

export function startSheet(name: string, shape: Pick<Sheet, 'widths' | 'frozen'> & Partial<Sheet>): Sheet {
  return { name, cells: [], pagesWide: 1, choices: [], heights: {}, marked: false, ...shape };
}

function place<Value extends number | string>(
  sheet: Sheet,
  [row, column]: readonly [number, number],
  value: Value,
): Placed<Value> {
  const letters = columnName(column);
  const fixed = `$${letters}$${row}`;
  return {
    row,
    column,
    sliding: reference(`${letters}${row}`, value),
    fixed: reference(fixed, value),
    outside: reference(`${quotedSheetName(sheet.name)}!${fixed}`, value),
    slidingOutside: reference(`${quotedSheetName(sheet.name)}!${letters}${row}`, value),
  };
}

type At = readonly [row: number, column: number];

export function putText(sheet: Sheet, at: At, text: string, style: StyleName = 'text'): void {
  sheet.cells.push({ row: at[0], column: at[1], style, content: { text } });
}

/** A cell without content, for the look of a line that goes on. */
export function putBlank(sheet: Sheet, at: At, style: StyleName): void {
  sheet.cells.push({ row: at[0], column: at[1], style, content: null });
}

/** A heading with a line under it that goes on over some columns. */
export function putTitle(sheet: Sheet, row: number, text: string, columns: number): void {
  putText(sheet, [row, 1], text, 'heading');
  for (let column = 2; column <= columns; column += 1) putBlank(sheet, [row, column], 'heading-rule');
}

export function putNumber(sheet: Sheet, at: At, number: number, style: StyleName): Placed {
  sheet.cells.push({ row: at[0], column: at[1], style, content: { number } });
  return place(sheet, at, number);
}

/** Writes a formula with its result; one that is nothing but a number is written as that number. */
export function putFormula<Value extends number | string>(
  sheet: Sheet,
  at: At,
  term: Term<Value>,
  style: StyleName,
): Placed<Value> {
  const isBare = typeof term.value === 'number' && /^\d[\d.]*(E[+-]?\d+)?$/.test(term.formula);
  const content = isBare ? { number: Number(term.value) } : { formula: term.formula, result: term.value };
  sheet.cells.push({ row: at[0], column: at[1], style, content });
  return place(sheet, at, term.value);
}

/** Makes columns as wide as their figures need: a figure that doesn't fit shows as a row of hash signs. */
export function widen({ cells, widths }: Sheet, signLength: number): void {
  for (const { column, content } of cells) {
    const shown = content && ('number' in content ? content.number : 'result' in content && content.result);
    if (typeof shown !== 'number') continue;
    const digits = Math.round(Math.abs(shown)).toFixed(0).length;
    const length = digits + Math.floor((digits - 1) / 3) + signLength + 2;
    widths[column - 1] = Math.max(widths[column - 1] ?? 0, length);
  }
}

/** Neighbouring cells of one row as a range, with an address that stays when a formula is copied along. */
export function rangeOf(cells: readonly Placed[]): Range {
  const [first, last] = [cells[0], cells[cells.length - 1]];
  if (!first || !last) throw new Error('rangeOf requires at least one cell');
  return {
    formula: `${first.fixed.formula}:${last.fixed.formula}`,
    values: cells.map(({ fixed }) => fixed.value),
  };
}

/** Neighbouring cells of one column, with an address that slides: each month adds up its own. */
export function slidingRangeOf(cells: readonly Placed[]): Range {
  const [first, last] = [cells[0], cells[cells.length - 1]];
  if (!first || !last) throw new Error('slidingRangeOf requires at least one cell');
  return {
    formula: `${first.sliding.formula}:${last.sliding.formula}`,
    values: cells.map(({ sliding }) => sliding.value),
  };
}

/** Days as spreadsheets count them, for a date of the calendar: `spreadsheetDay(0)` is 1 January 1970. */
export function spreadsheetDay(dayNumber: number): number {
  return dayNumber + 25_569;
}
