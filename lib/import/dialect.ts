import { bareCell, spread } from './cell-text';
import type { ImportField } from './columns-catalogue';
import type { Mapping } from './column-names';
import type { TableRecord } from './delimited';
import type { Answers, Question } from './documents';
import { dateOrderOf, type DateOrder } from './read-date';
import { durationUnitOf, type DurationUnit } from './read-duration';
import { decimalMarkOf, type DecimalMark, type MarkEvidence } from './read-number';

/** How this file writes figures, dates and durations. */
export type Dialect = {
  markOf: (field: ImportField) => DecimalMark;
  dateOrder: DateOrder;
  durationUnit: DurationUnit;
};

const figureFields: ImportField[] = [
  'amount',
  'line-amount',
  'quantity',
  'unit-price',
  'amount-paid',
  'balance',
  'money-in',
  'money-out',
  'hours',
  'duration',
];
const dateFields: ImportField[] = ['issue-date', 'due-date', 'paid-date', 'time-date', 'end-date'];

export function cellsOf(body: readonly TableRecord[], mapping: Mapping, field: ImportField): string[] {
  const index = mapping[field];
  return index === undefined
    ? []
    : body.map(({ cells }) => cells[index] ?? '').filter((cell) => cell.trim() !== '');
}

type Facts = { body: readonly TableRecord[]; mapping: Mapping; currency: string; answers: Answers };

/** With no decisive figure: rupiah have no decimals, so the mark parts thousands; elsewhere a point is the commoner one. */
function suggestedMark(cells: string[], currency: string): DecimalMark {
  const written = cells.find((cell) => /[.,]\d{3}(?!\d)/.test(cell)) ?? '';
  const grouping = written.includes('.') ? ('.' as const) : (',' as const);
  if (currency === 'IDR') return grouping === '.' ? ',' : '.';
  return '.';
}

function decideMarks({ body, mapping, currency, answers }: Facts, questions: Question[]): Dialect['markOf'] {
  const found = new Map<ImportField, MarkEvidence>(
    figureFields.map((field) => [field, decimalMarkOf(cellsOf(body, mapping, field))]),
  );
  const decided = new Set([...found.values()].filter((mark) => mark === '.' || mark === ','));
  const [only] = decided.size === 1 ? [...decided] : [];
  const open = figureFields.filter((field) => found.get(field) === 'undecidable');
  const samples = open.flatMap((field) => cellsOf(body, mapping, field));
  const suggestion = suggestedMark(samples, currency);
  if (open.length > 0 && !only && !answers.decimalMark) {
    const example = samples.find((cell) => /\d[.,]\d{3}(?!\d)/.test(cell)) ?? samples[0] ?? '';
    questions.push({ id: 'decimal-mark', suggestion, example: bareCell(example).slice(0, 40) });
  }
  return (field) => {
    const own = found.get(field);
    return own === '.' || own === ',' ? own : (answers.decimalMark ?? only ?? suggestion);
  };
}

/** Clocks of twelve hours and zones of the United States: there the month stands first. A hint, never the decision. */
function isAmerican(body: readonly TableRecord[]): boolean {
  const cells = spread(body, 200).flatMap((row) => row.cells);
  return cells.some((cell) => /^(?:[PMCE][DS]T|.*\d ?[AP]M)$/i.test(cell.trim()));
}

function decideOrder({ body, mapping, answers }: Facts, questions: Question[]): DateOrder {
  const cells = spread(
    dateFields.flatMap((field) => cellsOf(body, mapping, field)),
    60_000,
  );
  const evidence = dateOrderOf(cells);
  if (evidence === 'dmy' || evidence === 'mdy') return evidence;
  const suggestion = isAmerican(body) ? 'mdy' : 'dmy';
  if (evidence === 'undecidable' && !answers.dateOrder) {
    const example = cells.find((cell) => dateOrderOf([cell]) === 'undecidable') ?? '';
    questions.push({ id: 'date-order', suggestion, example: bareCell(example).slice(0, 40) });
  }
  return answers.dateOrder ?? suggestion;
}

function decideUnit({ body, mapping, answers }: Facts, questions: Question[]): DurationUnit {
  const cells = cellsOf(body, mapping, 'duration');
  const evidence = durationUnitOf(cells);
  if (evidence !== 'undecidable') return evidence;
  const example = cells.find((cell) => /^\d+$/.test(cell.trim())) ?? '';
  if (!answers.durationUnit) questions.push({ id: 'duration-unit', suggestion: 'hours', example });
  return answers.durationUnit ?? 'hours';
}

/**
 * How a file writes figures, dates and durations, decided from whole columns; what they leave open becomes a question,
 * and is read by the suggestion until it is answered.
 */
export function decideDialect(facts: Facts): { dialect: Dialect; questions: Question[] } {
  const questions: Question[] = [];
  const markOf = decideMarks(facts, questions);
  const dateOrder = decideOrder(facts, questions);
  return { dialect: { markOf, dateOrder, durationUnit: decideUnit(facts, questions) }, questions };
}
