import { quantitySpecOf } from '../../assessment/quantities-catalogue';
import type { Unit } from '../../assessment/quantity';
import type { ResolvedInput } from '../../money/result';
import { listInputs } from '../../money/inputs';
import type { Model } from '../../money/money';
import type { ExportWords } from '../words';
import { putFormula, putNumber, putText, putTitle, startSheet, type Placed, type Sheet } from './sheet';
import type { StyleName } from './styles-catalogue';
import { amount, choice, type Term } from './term';

/** The sheet of inputs while it is being written, and what the other sheets may ask of it. */
export type InputsSheet = {
  sheet: Sheet;
  words: ExportWords;
  model: Model;
  /** The row that is written next. */
  row: number;
  quantities: Map<string, { likely: Placed; used: Placed; row: number }>;
  /** Quantities that a formula has asked for. */
  asked: Set<string>;
};

const column = { name: 1, unit: 2, low: 3, likely: 4, high: 5, used: 6, origin: 7, moves: 8 } as const;

const sections = ['firm', 'client', 'staff', 'exit', 'renegotiation', 'replacement'] as const;

/** Amounts, rates, shares and everything else: how figures of a unit are written. */
function formOf(unit: Unit): 'amount' | 'rate' | 'share' | 'plain' {
  if (unit.startsWith('share')) return 'share';
  if (unit === 'money-per-hour') return 'rate';
  return unit.startsWith('money') ? 'amount' : 'plain';
}

/**
 * The value in use of a quantity, as other sheets refer to it; 0 if it is left out while unknown.
 *
 * @example used(inputs, 'client.fee').formula // "'Asumsi'!$F$19"
 */
export function used(inputs: InputsSheet, path: string): Term {
  const found = inputs.quantities.get(path);
  inputs.asked.add(path);
  return found ? found.used.outside : amount(0);
}

/** As `used`, for formulas on the sheet of inputs itself. */
export function usedHere(inputs: InputsSheet, path: string): Term {
  const found = inputs.quantities.get(path);
  inputs.asked.add(path);
  return found ? found.used.fixed : amount(0);
}

/** The most likely value whatever case is chosen, on the sheet itself. */
export function likelyHere(inputs: InputsSheet, path: string): Term {
  inputs.asked.add(path);
  return inputs.quantities.get(path)?.likely.fixed ?? amount(0);
}

export const isKnown = (inputs: InputsSheet, path: string): boolean => inputs.quantities.has(path);

export function startInputs(model: Model, words: ExportWords): InputsSheet {
  const sheet = startSheet(words.own.sheets.inputs, {
    widths: [46, 24, 17, 17, 17, 18, 21, 20],
    frozen: { rows: 4, columns: 1 },
  });
  const { own } = words;
  putText(sheet, [1, 1], own.inputs.title, 'title');
  putText(sheet, [2, 1], own.inputs.lead, 'subtitle');
  const heads = ['name', 'unit', 'low', 'likely', 'high', 'used', 'origin', 'moves'] as const;
  for (const head of heads) {
    const numeric = column[head] >= column.low && column[head] <= column.used;
    const style = head === 'name' ? 'head' : numeric ? 'head-number' : 'head-text';
    putText(sheet, [4, column[head]], own.inputs.heads[head], style);
  }
  return { sheet, words, model, row: 5, quantities: new Map(), asked: new Set() };
}

/** A heading across the sheet. */
export function putHeading(inputs: InputsSheet, text: string): void {
  inputs.row += 1;
  putTitle(inputs.sheet, inputs.row, text, column.moves);
  inputs.row += 1;
}

/** Every uncertain figure with its range, where it comes from, and the value in use by the case chosen. */
export function putQuantities(inputs: InputsSheet, level: Placed): void {
  const listed = listInputs(inputs.model.inputs);
  for (const section of sections) {
    const own = listed.filter(({ path }) => path.startsWith(`${section}.`));
    if (own.length === 0) continue;
    putHeading(inputs, inputs.words.own.inputs.sections[section]);
    for (const input of own) putQuantity(inputs, input, level);
  }
}

function putQuantity(inputs: InputsSheet, input: ResolvedInput, level: Placed): void {
  const { sheet, words, row } = inputs;
  const spec = quantitySpecOf(input.path);
  const form = formOf(spec.unit);
  const style: StyleName = input.origin === 'assumed' ? `assumed-${form}` : `entered-${form}`;
  putText(sheet, [row, column.name], words.inputName(input.path), 'label');
  putText(sheet, [row, column.unit], words.unitName(spec.unit));
  const low = putNumber(sheet, [row, column.low], input.low, style);
  const likely = putNumber(sheet, [row, column.likely], input.likely, style);
  const high = putNumber(sheet, [row, column.high], input.high, style);
  const [worse, better] = spec.worse === 'higher' ? [high, low] : [low, high];
  const value = choice(level.outside, worse.sliding, likely.sliding, better.sliding);
  const inUse = putFormula(sheet, [row, column.used], value, form);
  putOrigin(inputs, input.origin);
  inputs.quantities.set(input.path, { likely, used: inUse, row });
  inputs.row += 1;
}

export type Origin = ResolvedInput['origin'] | 'setting' | 'formula';

function putOrigin({ sheet, row, words }: InputsSheet, origin: Origin): void {
  const style = origin === 'assumed' ? 'assumed-text' : 'text';
  putText(sheet, [row, column.origin], words.own.inputs.origins[origin], style);
}

type Single = { label: string; unit: string; origin: Origin };

/** A figure without a range: a term of the contract or a setting, which may be changed. */
export function putSetting(
  inputs: InputsSheet,
  { label, unit, origin }: Single,
  value: number,
  form: 'amount' | 'share' | 'plain' | 'clock',
): Placed {
  const { sheet, row } = inputs;
  const look: StyleName = origin === 'assumed' && form !== 'clock' ? `assumed-${form}` : `entered-${form}`;
  putText(sheet, [row, column.name], label, 'label');
  putText(sheet, [row, column.unit], unit);
  const placed = putNumber(sheet, [row, column.used], value, look);
  putOrigin(inputs, origin);
  inputs.row += 1;
  return placed;
}

/** A figure that follows from others. */
export function putDerived(
  inputs: InputsSheet,
  { label, unit }: Omit<Single, 'origin'>,
  term: Term,
  form: StyleName,
): Placed {
  const { sheet, row } = inputs;
  putText(sheet, [row, column.name], label, 'label');
  putText(sheet, [row, column.unit], unit);
  const placed = putFormula(sheet, [row, column.used], term, form);
  putOrigin(inputs, 'formula');
  inputs.row += 1;
  return placed;
}

/** Says of every quantity whether it moves the cash here; the others only explain or compare. */
export function putMoves({ sheet, quantities, asked, words }: InputsSheet): void {
  for (const [path, { row }] of quantities) {
    const { yes, no } = words.own.inputs.moves;
    putText(sheet, [row, column.moves], asked.has(path) ? yes : no);
  }
}
