import type { Assessment } from '../../assessment/schema';
import type { Evaluation } from '../../evaluation';
import { currencySign } from '../../format/amount';
import type { Level } from '../../money/drivers';
import { prepareModel } from '../../money/money';
import { optionOf, type OptionId } from '../../strategies/options-catalogue';
import type { ExportWords } from '../words';
import { putDerivedFigures } from './derived';
import { putMoves, putQuantities, startInputs } from './inputs-sheet';
import type { Bench, OptionNaming, Sources } from './option-bench';
import { putOption } from './option-sheet';
import { putSchedule } from './schedule-sheet';
import { putCostLines, putPlanned, putSettings } from './settings';
import { widen, type Workbook } from './sheet';
import { shownOptions, type ShownOption } from '../shown-options';
import { putCaseFacts, putResults, putToolFigures, startSummary, type Summary } from './summary-sheet';

export type WorkbookInput = {
  assessment: Assessment;
  evaluation: Evaluation;
  words: ExportWords;
  /** The case that is chosen when the file opens. */
  level?: Level;
};

/**
 * The deterministic projection as a workbook with live formulas: a summary, every input with its range and origin, what
 * falls in certain months, and one sheet an option. Changing an input, or the case, moves all of it; nothing but inputs,
 * dates and the tool's own figures for comparison is a fixed value. Every formula carries its result.
 *
 * @returns null while the money part is incomplete
 * @example projectionWorkbook({ assessment, evaluation, words })?.sheets[0]?.name // 'Ringkasan'
 */
export function projectionWorkbook({
  assessment,
  evaluation,
  words,
  level = 'likely',
}: WorkbookInput): Workbook | null {
  const { money } = evaluation;
  if (money.status !== 'complete') return null;
  const summary = startSummary(words, level);
  const sources = sourcesOf({ assessment, evaluation, words, months: money.months }, summary);
  const { model } = sources.inputs;
  const shown = shownOptions(evaluation, money, model.facts.monthlyRate);
  const rows = putOptions(sources, shown);
  putCaseFacts(summary.sheet, words, model, evaluation);
  putResults(summary, words, rows, evaluation);
  putToolFigures(summary, words, rows);
  putMoves(sources.inputs);
  const sign = currencySign(assessment.currency);
  const sheets = [
    summary.sheet,
    sources.inputs.sheet,
    sources.schedule.sheet,
    ...rows.map(({ bench }) => bench.sheet),
  ];
  for (const sheet of sheets) widen(sheet, sign.length);
  return {
    sheets,
    title: words.own.summary.title,
    currencySign: sign,
    locale: words.locale,
    madeOn: evaluation.asOf,
  };
}

function sourcesOf(
  { assessment, evaluation, words, months }: Omit<WorkbookInput, 'level'> & { months: readonly string[] },
  summary: Summary,
): Sources {
  const model = prepareModel(assessment, evaluation.asOf);
  const inputs = startInputs(model, words);
  putQuantities(inputs, summary.level);
  const settings = putSettings(inputs);
  const costLines = putCostLines(inputs);
  const planned = putPlanned(inputs);
  const derived = putDerivedFigures(inputs, settings);
  const schedule = putSchedule(model, words, { months, planned });
  return { words, inputs, settings, derived, schedule, costLines, months, caseName: summary.caseName };
}

/** Staying first, since the others are compared with it; shown in the order given. */
function putOptions(sources: Sources, shown: readonly ShownOption[]) {
  const staying = shown.find(({ id }) => id === 'keep');
  if (!staying) throw new Error('putOptions requires the option of staying');
  const write = (one: ShownOption, keep: Bench | null) => {
    const naming = namingOf(sources, one);
    const option = optionOf(one.id);
    const bench = putOption(sources, { option, naming, ownNoticeMonth: one.ownNoticeMonth, keep });
    return { shown: one, bench, title: naming.title };
  };
  const keep = write(staying, null);
  return shown.map((one) => (one === staying ? keep : write(one, keep.bench)));
}

function namingOf({ words, inputs }: Sources, shown: ShownOption): OptionNaming {
  const { own } = words;
  const { id, path, ownNoticeMonth } = shown;
  return {
    sheetName: path !== null && ownNoticeMonth !== null ? own.sheets[path] : sheetNameOf(words, id),
    title: words.titleOf(shown, inputs.model.today),
    note: own.option.note,
    marked: path !== null,
  };
}

function sheetNameOf({ own }: ExportWords, id: OptionId): string {
  const { strategy, transition } = optionOf(id);
  return own.sheets.options[strategy] + (transition ? own.sheets.withTransition : '');
}
