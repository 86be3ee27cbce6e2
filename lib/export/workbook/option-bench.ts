import type { Option } from '../../strategies/options-catalogue';
import type { ExportWords } from '../words';
import type { Derived } from './derived';
import { used, type InputsSheet } from './inputs-sheet';
import { headRow, optionLayout, summed, type FigureKey, type LineKey } from './layout';
import { firstMonthColumn, monthColumns, putMonthHeads, type Schedule } from './schedule-sheet';
import type { CostLineCells, Settings } from './settings';
import {
  columnName,
  putBlank,
  putFormula,
  putText,
  putTitle,
  rangeOf,
  startSheet,
  type Placed,
  type Sheet,
} from './sheet';
import type { StyleName } from './styles-catalogue';
import { reference, total, type Range, type Term } from './term';

/** What every option's sheet is made from. */
export type Sources = {
  words: ExportWords;
  inputs: InputsSheet;
  settings: Settings;
  derived: Derived;
  schedule: Schedule;
  costLines: readonly CostLineCells[];
  /** `YYYY-MM` of months 0…H. */
  months: readonly string[];
  /** Which case is shown, as words. */
  caseName: Placed<string>;
};

/** The sheet of one option while it is being written: its lines by month and its single figures. */
export type Bench = Sources & {
  option: Option;
  sheet: Sheet;
  rows: ReadonlyMap<string, number>;
  /** Numbers of the months on the model's clock: the row of the address is fixed, the column slides. */
  numbers: Term[];
  /** The months as dates. */
  monthHeads: Range;
  lines: Partial<Record<LineKey, Placed[]>>;
  figures: Partial<Record<FigureKey, Placed>>;
};

export type OptionNaming = { sheetName: string; title: string; note: string; marked: boolean };

export function startBench(sources: Sources, option: Option, naming: OptionNaming): Bench {
  const { words, months } = sources;
  const columns = monthColumns(months.length - 1);
  const sheet = startSheet(naming.sheetName, {
    widths: [46, 17, ...columns.map(() => 14)],
    frozen: { rows: headRow + 1, columns: 2 },
    pagesWide: Math.ceil(columns.length / 12),
    marked: naming.marked,
  });
  putText(sheet, [1, 1], naming.title, 'title');
  putText(sheet, [2, 1], naming.note, 'subtitle');
  putText(sheet, [3, 1], words.own.headings.case, 'subtitle');
  putFormula(sheet, [3, 2], sources.caseName.outside, 'strong-text');
  const heads = putMonthHeads(sheet, { row: headRow, months, words });
  const numbers = heads.numbers.map(({ sliding, column }) => ({
    ...sliding,
    formula: `${columnName(column)}$${headRow + 1}`,
  }));
  const rows = new Map<string, number>();
  optionLayout(sources.inputs.model.facts.taxMode === 'profit').forEach((entry, index) => {
    const row = headRow + 2 + index;
    if (entry.kind === 'gap') return;
    if (entry.kind !== 'heading') {
      rows.set(entry.key, row);
      return;
    }
    putTitle(sheet, row, words.own.headings[entry.key], columns.length + 2);
  });
  return {
    ...sources,
    option,
    sheet,
    rows,
    numbers,
    lines: {},
    figures: {},
    monthHeads: rangeOf(heads.dates),
  };
}

/** The row of a line or a figure; one that the layout lacks is a mistake of ours. */
function rowOf({ rows }: Bench, key: string): number {
  const row = rows.get(key);
  if (row === undefined) throw new Error(`rowOf requires a key of the layout, got "${key}"`);
  return row;
}

export type Month = {
  /** The month's number, as a term. */
  t: Term;
  index: number;
  /** The same line one month before. */
  before: Placed | undefined;
};

type LineLook = { style?: StyleName; label?: StyleName };

/** Writes a line, month by month, with its sum where that means something. */
export function putLine(
  bench: Bench,
  key: LineKey,
  make: (month: Month) => Term,
  { style = 'amount', label = 'label' }: LineLook = {},
): void {
  const row = rowOf(bench, key);
  putText(bench.sheet, [row, 1], lineName(bench.words, key), label);
  const cells: Placed[] = [];
  bench.numbers.forEach((number, index) => {
    const term = make({ t: number, index, before: cells[index - 1] });
    cells.push(putFormula(bench.sheet, [row, firstMonthColumn + index], term, style));
  });
  bench.lines[key] = cells;
  if (summed.has(key)) putFormula(bench.sheet, [row, 2], total(rangeOf(cells)), style);
  else if (style === 'total') putBlank(bench.sheet, [row, 2], style);
}

/** Writes a single figure. */
export function putFigure(
  bench: Bench,
  key: FigureKey,
  term: Term,
  { style = 'amount', label = 'label' }: LineLook = {},
): Placed {
  const row = rowOf(bench, key);
  putText(bench.sheet, [row, 1], bench.words.own.figures[key], label);
  const placed = putFormula(bench.sheet, [row, 2], term, style);
  bench.figures[key] = placed;
  return placed;
}

function lineName({ own, table }: ExportWords, key: LineKey): string {
  return key in table ? table[key as keyof typeof table] : own.rows[key as keyof typeof own.rows];
}

/** A line that has been written already. */
export function lineOf({ lines }: Bench, key: LineKey): Placed[] {
  const line = lines[key];
  if (!line) throw new Error(`lineOf requires a line written before, got "${key}"`);
  return line;
}

/** The cell of a line in one month. */
export function placedAt(bench: Bench, key: LineKey, index: number): Placed {
  const placed = lineOf(bench, key)[index];
  if (!placed) throw new Error(`placedAt requires a month of the sheet, got ${index}`);
  return placed;
}

export const cell = (bench: Bench, key: LineKey, index: number): Term => placedAt(bench, key, index).sliding;

/** A cell that is written only later, with the value it will have. */
export function cellAhead(bench: Bench, key: LineKey, index: number, value: number): Term {
  return reference(`${columnName(firstMonthColumn + index)}${rowOf(bench, key)}`, value);
}

export const rangeOfLine = (bench: Bench, key: LineKey): Range => rangeOf(lineOf(bench, key));

/** A figure of this sheet, by its fixed address. */
export function figure({ figures }: Bench, key: FigureKey): Term {
  const found = figures[key];
  if (!found) throw new Error(`figure requires a figure written before, got "${key}"`);
  return found.fixed;
}

/** A quantity in use. */
export const quantity = ({ inputs }: Bench, path: string): Term => used(inputs, path);
