import { dayNumber } from '../../calendar/iso-date';
import type { Evaluation } from '../../evaluation';
import type { Level } from '../../money/drivers';
import type { Model } from '../../money/money';
import type { ExportWords } from '../words';
import type { Bench } from './option-bench';
import { settledPath, type ShownOption } from '../shown-options';
import {
  putFormula,
  putNumber,
  putText,
  putTitle,
  spreadsheetDay,
  startSheet,
  type Placed,
  type Sheet,
} from './sheet';
import type { StyleName } from './styles-catalogue';
import { amount, below, choice, greatest, minus, quoted, size, when, type Term } from './term';

/** Numbers of the three cases, as one chooses them. */
const caseNumbers: Record<Level, number> = { low: 1, likely: 2, high: 3 };

export type Summary = {
  sheet: Sheet;
  /** The cell in which one chooses the case. */
  level: Placed;
  caseName: Placed<string>;
};

const caseRow = 14;
const tableColumns = 7;
const [chanceColumn, widestTable] = [11, 12];
/** Heights of rows with so many lines of text, in points. */
const heightOf = { 2: 31, 3: 46, 4: 61 };

/** The first sheet: begun with the case, since every other sheet refers to it. */
export function startSummary(words: ExportWords, level: Level): Summary {
  const { own } = words;
  const sheet = startSheet(own.sheets.summary, {
    widths: [62, 19, 19, 19, 19, 19, 19, 19, 19, 19, 19, 30],
    frozen: { rows: 0, columns: 1 },
  });
  putText(sheet, [1, 1], own.summary.title, 'title');
  putText(sheet, [2, 1], own.summary.nature, 'subtitle');
  putTitle(sheet, caseRow - 1, own.headings.case, tableColumns);
  putText(sheet, [caseRow, 1], own.summary.chooseCase, 'label');
  const chosen = putNumber(sheet, [caseRow, 2], caseNumbers[level], 'switch');
  const names = (['low', 'likely', 'high'] as const).map((one) => quoted(own.cases[one]));
  const caseName = putFormula(sheet, [caseRow, 3], choice(chosen.fixed, ...names), 'strong-text');
  putText(sheet, [caseRow + 1, 1], own.summary.caseNote, 'subtitle');
  sheet.choices.push({
    row: caseRow,
    column: 2,
    values: Object.values(caseNumbers),
    title: own.headings.case,
    hint: own.summary.caseHint,
  });
  return { sheet, level: chosen, caseName };
}

/** Whose figures these are, of which day, and what the tool suggests. */
export function putCaseFacts(sheet: Sheet, words: ExportWords, model: Model, evaluation: Evaluation): void {
  const { assessment, today } = model;
  const { facts, unnamed } = words.own.summary;
  const { verdict } = evaluation;
  const path = settledPath(evaluation);
  const put = (row: number, label: string, text: string, style: StyleName = 'text') => {
    putText(sheet, [row, 1], label, 'label');
    putText(sheet, [row, 2], text, style);
  };
  put(4, facts.client, assessment.clientName || unnamed, 'user-text');
  put(5, facts.firm, assessment.firmName || unnamed, 'user-text');
  putText(sheet, [6, 1], facts.day, 'label');
  putNumber(sheet, [6, 2], spreadsheetDay(dayNumber(today)), 'day');
  put(7, facts.currency, assessment.currency);
  putText(sheet, [8, 1], facts.months, 'label');
  putNumber(sheet, [8, 2], model.facts.horizon, 'plain-left');
  put(9, facts.verdict, words.verdictName(verdict.code));
  put(10, facts.path, path.option ? words.optionName(path.option) : words.own.summary.noPath);
  if (path.fallback) put(11, facts.fallback, words.optionName(path.fallback));
}

export type SummaryRow = { shown: ShownOption; bench: Bench; title: string };

/** The result of every option, in formulas. */
export function putResults(
  { sheet }: Summary,
  words: ExportWords,
  rows: readonly SummaryRow[],
  evaluation: Evaluation,
): void {
  const { own } = words;
  const top = caseRow + 3;
  putTitle(sheet, top, own.headings.options, tableColumns);
  sheet.heights[top + 1] = heightOf[3];
  const heads = ['option', 'lowest', 'lowestMonth', 'closingEnd', 'lowestRoom', 'npv', 'remark'] as const;
  heads.forEach((head, index) => {
    const style = index === 0 ? 'head' : head === 'remark' ? 'head-text' : 'head-number';
    putText(sheet, [top + 1, index + 1], own.summary.heads[head], style);
  });
  const columns = [
    ['lowest', 'result'],
    ['lowestMonth', 'result-month'],
    ['closingEnd', 'currency'],
    ['lowestRoom', 'currency'],
    ['npv', 'currency'],
  ] as const;
  rows.forEach(({ shown, bench, title }, index) => {
    const row = top + 2 + index;
    putOptionName(sheet, row, title);
    columns.forEach(([key, style], at) => putFormula(sheet, [row, at + 2], outside(bench, key), style));
    putText(sheet, [row, 7], remarkOf(shown, words, evaluation));
  });
  const floorRow = top + 2 + rows.length;
  putText(sheet, [floorRow, 1], own.figures.floor, 'strong-label');
  if (rows[0]) putFormula(sheet, [floorRow, 2], outside(rows[0].bench, 'floor'), 'result');
}

/** Names of options fit on a line; that of the suggested path with its month may need two. */
function putOptionName(sheet: Sheet, row: number, title: string): void {
  putText(sheet, [row, 1], title, 'wrapped-label');
  if (title.length > 70) sheet.heights[row] = heightOf[2];
}

function outside({ figures }: Bench, key: keyof Bench['figures']): Term {
  const found = figures[key];
  if (!found) throw new Error(`outside requires a figure written before, got "${key}"`);
  return found.outside;
}

function remarkOf({ id, path, ownNoticeMonth }: ShownOption, words: ExportWords, evaluation: Evaluation) {
  const { remarks } = words.own.summary;
  const ranked = evaluation.strategies?.ranked.find((option) => option.id === id);
  const said = [
    path && remarks[path],
    ownNoticeMonth === null && suggestedByItself(evaluation) === id && remarks.suggested,
    ownNoticeMonth === null && evaluation.strategies?.leader === id && remarks.strongest,
    ownNoticeMonth === null && ranked?.blocked && remarks.heldBack,
  ].filter(Boolean);
  return said.join('; ');
}

/** The option that is suggested without being the path whose cash is shown: new terms, before they are refused. */
function suggestedByItself(evaluation: Evaluation) {
  const { fallback, option } = settledPath(evaluation);
  return fallback === null ? null : option;
}

/** What the tool itself worked out on the day of the file, beside the formulas: they agree until a figure is changed. */
export function putToolFigures(summary: Summary, words: ExportWords, rows: readonly SummaryRow[]): void {
  const { sheet, level } = summary;
  const { own } = words;
  const top = caseRow + 7 + rows.length;
  putTitle(sheet, top, own.headings.tool, widestTable);
  sheet.heights[top + 2] = heightOf[4];
  putText(sheet, [top + 1, 1], own.summary.toolNote, 'subtitle');
  putText(sheet, [top + 2, 1], own.summary.heads.option, 'head');
  const groups = ['lowest', 'closingEnd', 'npv'] as const;
  const cases = ['low', 'likely', 'high'] as const;
  groups.forEach((group, at) =>
    cases.forEach((one, index) => {
      const head = words.caseHead(own.summary.heads[group], own.cases[one]);
      putText(sheet, [top + 2, 2 + at * 3 + index], head, 'head-number');
    }),
  );
  putText(sheet, [top + 2, chanceColumn], own.summary.heads.belowFloor, 'head-number');
  putText(sheet, [top + 2, widestTable], own.summary.heads.check, 'head-text');
  rows.forEach(({ shown, bench, title }, index) => {
    const row = top + 3 + index;
    putOptionName(sheet, row, title);
    const differences = groups.map((group, at) => {
      const placed = cases.map((one, offset) =>
        putNumber(sheet, [row, 2 + at * 3 + offset], toolFigure(shown, group, one), 'currency'),
      );
      const expected = choice(level.fixed, ...placed.map(({ sliding }) => sliding));
      return size(minus(outside(bench, group), expected));
    });
    if (shown.futures) {
      putNumber(sheet, [row, chanceColumn], shown.futures.safety.belowFloor * 100, 'tenths');
    }
    const agrees = below(greatest(...differences), amount(0.5));
    putFormula(
      sheet,
      [row, widestTable],
      when(agrees, quoted(own.summary.agrees), quoted(own.summary.changed)),
      'text',
    );
  });
  putNotes(sheet, words, top + 5 + rows.length);
}

function toolFigure(
  { paths, npvDifference }: ShownOption,
  figure: 'lowest' | 'closingEnd' | 'npv',
  level: Level,
) {
  if (figure === 'npv') return npvDifference[level];
  const path = paths[level];
  return figure === 'lowest' ? path.lowest.cash : (path.cash[path.cash.length - 1] ?? 0);
}

function putNotes(sheet: Sheet, { own }: ExportWords, top: number): void {
  putTitle(sheet, top, own.headings.notes, tableColumns);
  Object.values(own.notes).forEach((note, index) => putText(sheet, [top + 1 + index, 1], note, 'text'));
}
