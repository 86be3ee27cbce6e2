import { dateOfDay, dayNumber, isIsoDate } from '../calendar/iso-date';
import { isPlainKey } from './clean-copy';
import { LinkFault, type LinkReader, type LinkWriter } from './bits';

/**
 * How one kind of value is written into a link. `fits` tells whether it can be: what does not fit (a choice added after
 * the table was frozen) travels by name instead. Frozen: a change here would make links unreadable.
 */
export type Code = {
  fits: (value: unknown) => boolean;
  write: (to: LinkWriter, value: unknown) => void;
  read: (from: LinkReader) => unknown;
};

/** Builds a code from typed parts; `write` is only called with what `fits` let through. */
function code<T>(
  fits: (value: unknown) => value is T,
  write: (to: LinkWriter, value: T) => void,
  read: (from: LinkReader) => T,
): Code {
  return { fits, write: (to, value) => write(to, value as T), read };
}

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One of a fixed list, the first two the shortest. */
export function oneOf(...values: readonly (string | number | null)[]): Code {
  return code(
    (value): value is string | number | null => values.some((known) => known === value),
    (to, value) => to.count(values.indexOf(value), 1),
    (from) => {
      const found = values[from.count(1)];
      if (found === undefined) throw new LinkFault('too-new');
      return found;
    },
  );
}

/** A whole number from 0. */
export function whole(k: number): Code {
  return code(
    (value): value is number => isNumber(value) && Number.isInteger(value) && value >= 0 && value < 2 ** 50,
    (to, value) => to.count(value, k),
    (from) => from.count(k),
  );
}

export const text: Code = code(
  isText,
  (to, value) => to.text(value),
  (from) => from.text(),
);

const firstDay = dayNumber('2026-01-01');

export const date: Code = code(
  (value): value is string => isText(value) && isIsoDate(value),
  (to, value) => to.signed(dayNumber(value) - firstDay, 9),
  (from) => {
    const day = firstDay + from.signed(9);
    if (day < dayNumber('1900-01-01') || day > dayNumber('9999-12-31')) throw new LinkFault('damaged');
    return dateOfDay(day);
  },
);

/** `YYYY-MM` */
export const month: Code = code(
  (value): value is string => isText(value) && /^\d{4}-(0[1-9]|1[0-2])$/.test(value),
  (to, value) => to.signed((Number(value.slice(0, 4)) - 2026) * 12 + Number(value.slice(5)) - 1, 5),
  (from) => {
    const index = 2026 * 12 + from.signed(5);
    if (index < 0 || index >= 12e4) throw new LinkFault('damaged');
    return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
  },
);

/** Powers of ten from the commonest to the rarest: millions, ones, hundredths … */
const powers = [6, 0, -2, 5, -1, 3, 7, 4, 8, 2, 1, 9, 10, -3, 11, 12, -4, -5, -6, 13, 14];
const binaryMark = 31;
const mostDigits = 15;

/** Any number: as a decimal of up to fifteen digits times a power of ten, or else as its eight bytes. */
export const number: Code = code(isNumber, (to, value) => writeNumber(to, value + 0), readNumber);

function writeNumber(to: LinkWriter, value: number): void {
  const [digits = '', power = ''] = value.toExponential().replace('.', '').split('e');
  const significant = digits.replace('-', '');
  const mark = value === 0 ? powers.indexOf(0) : powers.indexOf(Number(power) - significant.length + 1);
  if (mark < 0 || significant.length > mostDigits) return writeBinary(to, value);
  to.count(mark, 1);
  to.signed(Number(digits), 6);
}

function writeBinary(to: LinkWriter, value: number): void {
  to.count(binaryMark, 1);
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  for (let at = 0; at < 8; at++) to.byte(view.getUint8(at));
}

function readNumber(from: LinkReader): number {
  const mark = from.count(1);
  if (mark === binaryMark) {
    const view = new DataView(new ArrayBuffer(8));
    for (let at = 0; at < 8; at++) view.setUint8(at, from.byte());
    return view.getFloat64(0);
  }
  const power = powers[mark];
  if (power === undefined) throw new LinkFault('too-new');
  return Number(`${from.signed(6)}e${power}`) + 0;
}

/** Don't know, or a number. */
export const fact: Code = {
  fits: (value) => value === 'unknown' || isNumber(value),
  write: (to, value) => {
    to.count(value === 'unknown' ? 1 : 0, 0);
    if (value !== 'unknown') number.write(to, value);
  },
  read: (from) => (flag(from) ? 'unknown' : number.read(from)),
};

function flag(from: LinkReader): boolean {
  const found = from.count(0);
  if (found > 1) throw new LinkFault('too-new');
  return found === 1;
}

/** Don't know, doesn't apply, or 0–100 with the five anchors first. */
const ratings = ['unknown', 'not-applicable', 0, 25, 50, 75, 100] as const;

export const rating: Code = code(
  (value): value is number | 'unknown' | 'not-applicable' =>
    ratings.some((known) => known === value) || whole(0).fits(value),
  (to, value) => {
    const index = ratings.findIndex((known) => known === value);
    to.count(index < 0 ? ratings.length + Number(value) : index, 2);
  },
  (from) => {
    const index = from.count(2);
    return ratings[index] ?? index - ratings.length;
  },
);

/** Forms of a quantity, the commonest first. */
const forms = [
  'close',
  'recorded',
  'rough',
  'guess',
  'unknown',
  'number',
  'range',
  'exact',
  'imported close',
  'imported recorded',
  'imported rough',
  'imported guess',
  'imported range',
  'imported exact',
];

export const quantity: Code = {
  fits: (value) => forms.includes(formOf(value)) && figuresOf(value).every(isNumber),
  write: (to, value) => {
    to.count(forms.indexOf(formOf(value)), 2);
    for (const figure of figuresOf(value)) number.write(to, figure);
  },
  read: (from) => {
    const form = forms[from.count(2)];
    if (form === undefined) throw new LinkFault('too-new');
    if (form === 'unknown') return 'unknown';
    if (form === 'number') return number.read(from);
    const kind = form.replace('imported ', '');
    const origin = form === kind ? {} : { origin: 'imported' };
    if (kind !== 'range') return { likely: number.read(from), sure: kind, ...origin };
    return { low: number.read(from), likely: number.read(from), high: number.read(from), ...origin };
  },
};

function formOf(value: unknown): string {
  if (value === 'unknown') return 'unknown';
  if (isNumber(value)) return 'number';
  if (!isObject(value)) return 'none';
  const { origin, ...figure } = value;
  if (origin !== undefined && origin !== 'imported') return 'none';
  const prefix = origin === undefined ? '' : 'imported ';
  if (hasKeys(figure, ['low', 'likely', 'high'])) return `${prefix}range`;
  return hasKeys(figure, ['likely', 'sure']) && isText(figure.sure) ? prefix + figure.sure : 'none';
}

function hasKeys(value: Record<string, unknown>, keys: readonly string[]): boolean {
  return Object.keys(value).length === keys.length && keys.every((key) => Object.hasOwn(value, key));
}

function figuresOf(value: unknown): unknown[] {
  if (isNumber(value)) return [value];
  if (!isObject(value)) return [];
  return 'sure' in value ? [value.likely] : [value.low, value.likely, value.high];
}

/** An object with these fields and no others, all of them written. */
export function all(fields: Record<string, Code>): Code {
  const entries = Object.entries(fields);
  return code(
    (value): value is Record<string, unknown> =>
      isObject(value) &&
      hasKeys(value, Object.keys(fields)) &&
      entries.every(([key, field]) => field.fits(value[key])),
    (to, value) => entries.forEach(([key, field]) => field.write(to, value[key])),
    (from) => Object.fromEntries(entries.map(([key, field]) => [key, field.read(from)])),
  );
}

const longestList = 400;

function readLength(from: LinkReader): number {
  const length = from.count(1);
  if (length > longestList) throw new LinkFault('damaged');
  return length;
}

export function list(item: Code): Code {
  return code(
    (value): value is unknown[] =>
      Array.isArray(value) && value.length <= longestList && value.every((entry) => item.fits(entry)),
    (to, value) => {
      to.count(value.length, 1);
      for (const entry of value) item.write(to, entry);
    },
    (from) => Array.from({ length: readLength(from) }, () => item.read(from)),
  );
}

/** An object of like values by key, in the order of the keys. */
export function byKey(key: Code, value: Code): Code {
  return code(
    (entries): entries is Record<string, unknown> =>
      isObject(entries) &&
      Object.keys(entries).length <= longestList &&
      Object.entries(entries).every(
        ([name, entry]) => isPlainKey(name) && key.fits(name) && value.fits(entry),
      ),
    (to, entries) => {
      const names = Object.keys(entries).sort();
      to.count(names.length, 1);
      for (const name of names) {
        key.write(to, name);
        value.write(to, entries[name]);
      }
    },
    (from) => Object.fromEntries(Array.from({ length: readLength(from) }, () => readEntry(from, key, value))),
  );
}

function readEntry(from: LinkReader, key: Code, value: Code): [string, unknown] {
  const name = key.read(from) as string;
  if (!isPlainKey(name)) throw new LinkFault('damaged');
  return [name, value.read(from)];
}
