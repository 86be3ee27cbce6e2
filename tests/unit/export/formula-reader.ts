import { columnLetters, type ReadBook } from './xlsx-reader';

type Value = number | string | boolean;
/** Reads what a formula comes to; ranges are read as lists. */
type Reading = () => Value | Value[];
type Cursor = { tokens: string[]; at: number; sheet: string };

const token =
  /\s*("(?:[^"]|"")*"|'(?:[^']|'')+'!|\$?[A-Z]{1,3}\$?\d+(?![A-Z\d(])|\d+(?:\.\d+)?(?:E[+-]?\d+)?|[A-Z]+(?=\()|<=|>=|<>|[-+*/^=<>(),:])/gy;

function tokensOf(formula: string): string[] {
  const tokens: string[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < formula.length) {
    const found = token.exec(formula);
    if (!found) throw new Error(`no token in ${formula}`);
    tokens.push(found[1] ?? '');
  }
  return tokens;
}

/**
 * A spreadsheet in small: it reads the formulas of a file anew, from their text, and knows nothing of the code that
 * wrote them. It has the operators and functions that the file uses, and refuses any other.
 */
export class FormulaReader {
  private readonly known = new Map<string, Value>();
  private readonly beingRead = new Set<string>();

  constructor(private readonly book: ReadBook) {}

  /** What a cell comes to; an empty one is 0. */
  valueAt(sheet: string, address: string): Value {
    const place = `${sheet}!${address}`;
    const known = this.known.get(place);
    if (known !== undefined) return known;
    if (this.beingRead.has(place)) throw new Error(`${place} refers to itself`);
    const cell = this.book.get(sheet)?.get(address);
    if (cell?.formula == null) return cell?.value ?? 0;
    this.beingRead.add(place);
    const value = single(this.read(cell.formula, sheet)());
    this.known.set(place, value);
    return value;
  }

  private read(formula: string, sheet: string): Reading {
    const cursor = { tokens: tokensOf(formula), at: 0, sheet };
    const reading = this.comparison(cursor);
    if (cursor.at < cursor.tokens.length) throw new Error(`more after the end of ${formula}`);
    return reading;
  }

  private chain(cursor: Cursor, signs: readonly string[], next: (cursor: Cursor) => Reading): Reading {
    let left = next(cursor);
    for (let sign = peek(cursor); signs.includes(sign); sign = peek(cursor)) {
      cursor.at += 1;
      const [one, other, operate] = [left, next(cursor), operators[sign]!];
      left = () => operate(single(one()), single(other()));
    }
    return left;
  }

  private comparison = (cursor: Cursor): Reading =>
    this.chain(cursor, ['<=', '>=', '<>', '=', '<', '>'], this.sum);
  private sum = (cursor: Cursor): Reading => this.chain(cursor, ['+', '-'], this.product);
  private product = (cursor: Cursor): Reading => this.chain(cursor, ['*', '/'], this.power);
  private power = (cursor: Cursor): Reading => this.chain(cursor, ['^'], this.signed);

  /** In a spreadsheet the sign of a number binds more tightly than a power. */
  private signed = (cursor: Cursor): Reading => {
    if (peek(cursor) !== '-') return this.atom(cursor);
    cursor.at += 1;
    const inner = this.signed(cursor);
    return () => -numeric(single(inner()));
  };

  private atom(cursor: Cursor): Reading {
    const found = take(cursor);
    if (found === '(') return closed(cursor, this.comparison(cursor));
    if (/^\d/.test(found)) return () => Number(found);
    if (found.startsWith('"')) return () => found.slice(1, -1).replaceAll('""', '"');
    if (/^[A-Z]+$/.test(found)) return this.call(cursor, found);
    if (!found.endsWith('!')) return this.place(cursor, cursor.sheet, found);
    return this.place(cursor, found.slice(1, -2).replaceAll("''", "'"), take(cursor));
  }

  private place(cursor: Cursor, sheet: string, first: string): Reading {
    if (!this.book.has(sheet)) throw new Error(`no sheet ${sheet}`);
    const from = first.replaceAll('$', '');
    if (peek(cursor) !== ':') return () => this.valueAt(sheet, from);
    cursor.at += 1;
    const to = take(cursor).replaceAll('$', '');
    return () => addressesBetween(from, to).map((address) => this.valueAt(sheet, address));
  }

  private call(cursor: Cursor, name: string): Reading {
    const calculate = functions[name];
    if (!calculate) throw new Error(`no function ${name}`);
    cursor.at += 1;
    const parts: Reading[] = [this.comparison(cursor)];
    while (peek(cursor) === ',') {
      cursor.at += 1;
      parts.push(this.comparison(cursor));
    }
    return closed(cursor, () => calculate(parts));
  }
}

const peek = ({ tokens, at }: Cursor) => tokens[at] ?? '';
const take = (cursor: Cursor) => cursor.tokens[cursor.at++] ?? '';

function closed(cursor: Cursor, reading: Reading): Reading {
  if (take(cursor) !== ')') throw new Error('a bracket that is not closed');
  return reading;
}

function single(value: Value | Value[]): Value {
  if (Array.isArray(value)) throw new Error('a range where one value is needed');
  return value;
}

function numeric(value: Value): number {
  if (typeof value === 'string') throw new Error(`a number is needed, not "${value}"`);
  return Number(value);
}

const operators: Record<string, (one: Value, other: Value) => Value> = {
  '+': (one, other) => numeric(one) + numeric(other),
  '-': (one, other) => numeric(one) - numeric(other),
  '*': (one, other) => numeric(one) * numeric(other),
  '/': (one, other) => numeric(one) / numeric(other),
  '^': (one, other) => numeric(one) ** numeric(other),
  '=': (one, other) => one === other,
  '<>': (one, other) => one !== other,
  '<': (one, other) => numeric(one) < numeric(other),
  '>': (one, other) => numeric(one) > numeric(other),
  '<=': (one, other) => numeric(one) <= numeric(other),
  '>=': (one, other) => numeric(one) >= numeric(other),
};

const all = (parts: readonly Reading[]) => parts.flatMap((part) => part()).map(numeric);
const list = (part: Reading | undefined) => [part?.() ?? []].flat();
const one = (part: Reading | undefined) => single(part?.() ?? 0);

/** Branches that are not taken aren't read, as in a spreadsheet. */
const functions: Record<string, (parts: readonly Reading[]) => Value> = {
  SUM: (parts) => all(parts).reduce((sum, value) => sum + value, 0),
  MIN: (parts) => Math.min(...all(parts)),
  MAX: (parts) => Math.max(...all(parts)),
  ABS: ([value]) => Math.abs(numeric(one(value))),
  INT: ([value]) => Math.floor(numeric(one(value))),
  AND: (parts) => parts.every((part) => one(part) === true),
  IF: ([condition, yes, no]) => (one(condition) === true ? one(yes) : one(no)),
  CHOOSE: ([index, ...choices]) => one(choices[numeric(one(index)) - 1]),
  ROUND: ([value, digits]) => {
    const scale = 10 ** numeric(one(digits));
    return Math.round(numeric(one(value)) * scale) / scale;
  },
  INDEX: ([cells, position]) => {
    const found = list(cells)[numeric(one(position)) - 1];
    if (found === undefined) throw new Error('a position outside the range');
    return found;
  },
  MATCH: ([sought, cells]) => list(cells).indexOf(one(sought)) + 1,
  NPV: ([rate, ...payments]) => {
    const factor = 1 + numeric(one(rate));
    return all(payments).reduce((sum, payment, index) => sum + payment / factor ** (index + 1), 0);
  },
};

function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

function addressesBetween(from: string, to: string): string[] {
  const [, left = '', top = ''] = /^([A-Z]+)(\d+)$/.exec(from) ?? [];
  const [, right = '', bottom = ''] = /^([A-Z]+)(\d+)$/.exec(to) ?? [];
  const columns = Array.from(
    { length: columnNumber(right) - columnNumber(left) + 1 },
    (_, index) => columnNumber(left) + index,
  );
  const rows = Array.from({ length: Number(bottom) - Number(top) + 1 }, (_, index) => Number(top) + index);
  return rows.flatMap((row) => columns.map((column) => `${columnLetters(column)}${row}`));
}
