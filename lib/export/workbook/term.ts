import { pow } from '../../stats/elementary';

/**
 * Formulas that know their result. A term is the text of a spreadsheet formula together with what it comes to, made in
 * one step, so that a file shows its figures before anything has recalculated it, and the two can't drift apart.
 */
export type Term<Value extends number | string | boolean = number> = {
  /** Without the leading equals sign; English function names, as files hold them. */
  formula: string;
  value: Value;
  /** How tightly the outermost operator binds; decides about brackets. */
  rank: number;
};

/** Neighbouring cells of one row. */
export type Range = { formula: string; values: readonly number[] };

type Condition = Term<boolean>;

const rankOf = { loose: 0, sum: 1, product: 2, power: 3, atom: 4 } as const;

const bracketed = ({ formula, rank }: Term<number | string | boolean>, least: number) =>
  rank < least ? `(${formula})` : formula;

function call<Value extends number | string | boolean>(
  name: string,
  parts: readonly { formula: string }[],
  value: Value,
): Term<Value> {
  const inside = parts.map(({ formula }) => formula).join(',');
  return { formula: `${name}(${inside})`, value, rank: rankOf.atom };
}

function chain(sign: string, rank: number, terms: readonly Term[], value: number): Term {
  const formula = terms.map((term, index) => bracketed(term, index === 0 ? rank : rank + 1)).join(sign);
  return { formula, value, rank };
}

/** A number written out; never with an exponent in small letters, which spreadsheets don't read. */
export function amount(value: number): Term {
  const formula = String(value).toUpperCase();
  return value < 0
    ? { formula: `(${formula})`, value, rank: rankOf.atom }
    : { formula, value, rank: rankOf.atom };
}

export function quoted(text: string): Term<string> {
  return { formula: `"${text.replaceAll('"', '""')}"`, value: text, rank: rankOf.atom };
}

/** What a cell holds, by its address. */
export function reference<Value extends number | string | boolean>(
  address: string,
  value: Value,
): Term<Value> {
  return { formula: address, value, rank: rankOf.atom };
}

/** @example plus(amount(1), amount(2)) // { formula: '1+2', value: 3, … } */
export const plus = (...terms: Term[]): Term =>
  chain(
    '+',
    rankOf.sum,
    terms,
    terms.reduce((sum, { value }) => sum + value, 0),
  );

export const minus = (from: Term, ...less: Term[]): Term =>
  chain(
    '-',
    rankOf.sum,
    [from, ...less],
    less.reduce((rest, { value }) => rest - value, from.value),
  );

export const times = (...terms: Term[]): Term =>
  chain(
    '*',
    rankOf.product,
    terms,
    terms.reduce((product, { value }) => product * value, 1),
  );

export const over = (upper: Term, lower: Term): Term =>
  chain('/', rankOf.product, [upper, lower], upper.value / lower.value);

export const raised = (base: Term, exponent: Term): Term => ({
  formula: `${bracketed(base, rankOf.atom)}^${bracketed(exponent, rankOf.atom)}`,
  value: pow(base.value, exponent.value),
  rank: rankOf.power,
});

/** Binds as loosely as can be: a sign before a power would else be read differently from what is meant. */
export const negative = (term: Term): Term => ({
  formula: `-${bracketed(term, rankOf.atom)}`,
  value: 0 - term.value,
  rank: rankOf.loose,
});

export const least = (...terms: Term[]): Term =>
  call('MIN', terms, Math.min(...terms.map(({ value }) => value)));

export const greatest = (...terms: Term[]): Term =>
  call('MAX', terms, Math.max(...terms.map(({ value }) => value)));

/** To a hundredth; what rounds to nothing is 0 without a sign. */
export const toHundredths = (term: Term): Term =>
  call('ROUND', [term, amount(2)], Math.round(term.value * 100) / 100 + 0);

/** Down to the next whole number. */
export const whole = (term: Term): Term => call('INT', [term], Math.floor(term.value));

export const size = (term: Term): Term => call('ABS', [term], Math.abs(term.value));

const comparison = (sign: string, left: Term, right: Term, value: boolean): Condition => ({
  formula: `${bracketed(left, rankOf.sum)}${sign}${bracketed(right, rankOf.sum)}`,
  value,
  rank: rankOf.loose,
});

export const atMost = (left: Term, right: Term): Condition =>
  comparison('<=', left, right, left.value <= right.value);

export const below = (left: Term, right: Term): Condition =>
  comparison('<', left, right, left.value < right.value);

export const equals = (left: Term, right: Term): Condition =>
  comparison('=', left, right, left.value === right.value);

export const both = (one: Condition, other: Condition): Condition =>
  call('AND', [one, other], one.value && other.value);

export function when<Value extends number | string>(
  condition: Condition,
  then: Term<Value>,
  otherwise: Term<Value>,
): Term<Value> {
  return call('IF', [condition, then, otherwise], condition.value ? then.value : otherwise.value);
}

/** The first, second or third of some terms. */
export function choice<Value extends number | string>(index: Term, ...terms: Term<Value>[]): Term<Value> {
  const chosen = terms[index.value - 1];
  if (!chosen) throw new Error(`choice requires an index from 1 to ${terms.length}, got ${index.value}`);
  return call('CHOOSE', [index, ...terms], chosen.value);
}

export const total = (range: Range): Term =>
  call(
    'SUM',
    [range],
    range.values.reduce((sum, value) => sum + value, 0),
  );

export const lowest = (range: Range): Term => call('MIN', [range], Math.min(...range.values));

/** The cell at a position, counted from 1; what lies outside is asked for only by branches that are not taken. */
export const nth = (range: Range, position: Term): Term =>
  call('INDEX', [range, position], range.values[position.value - 1] ?? NaN);

/** Where a value stands in a range, counted from 1. */
export const positionOf = (sought: Term, range: Range): Term =>
  call('MATCH', [sought, range, amount(0)], range.values.indexOf(sought.value) + 1);

/** Present value of payments at the ends of the first, second, … month. */
export function presentValue(rate: Term, payments: Range): Term {
  const value = payments.values.reduceRight((later, payment) => (later + payment) / (1 + rate.value), 0);
  return call('NPV', [rate, payments], value);
}
