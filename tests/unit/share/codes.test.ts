import { describe, expect, test } from 'vitest';
import { LinkReader, LinkWriter } from '@/lib/share/bits';
import {
  all,
  byKey,
  date,
  fact,
  list,
  month,
  number,
  oneOf,
  quantity,
  rating,
  text,
  whole,
  type Code,
} from '@/lib/share/codes';

function written(code: Code, value: unknown) {
  const writer = new LinkWriter();
  code.write(writer, value);
  return writer;
}

function readBack(code: Code, value: unknown) {
  const writer = written(code, value);
  const reader = new LinkReader(writer.bytes(), writer.texts);
  const read = code.read(reader);
  expect(reader.isAtEnd).toBe(true);
  return read;
}

/** The reader of numbers written by hand. */
function reading(write: (to: LinkWriter) => void) {
  const writer = new LinkWriter();
  write(writer);
  return new LinkReader(writer.bytes(), writer.texts);
}

const likely = (sure: string, more = {}) => ({ likely: 5, sure, ...more });
const choice = oneOf('a', 2, null);
const pair = all({ x: number, y: text });

describe('a value that fits comes back as it was', () => {
  test.each<[string, Code, unknown[]]>([
    ['choice', choice, ['a', 2, null]],
    ['whole number', whole(2), [0, 1, 3, 4, 1000, 2 ** 50 - 1]],
    ['text', text, ['', 'Batik Nusa', '😀']],
    ['date', date, ['2026-01-01', '2025-12-31', '1900-01-01', '9999-12-31', '2028-02-29']],
    ['month', month, ['2026-01', '2025-12', '0000-01', '9999-12', '2030-07']],
    ['number', number, [0, 1, -1, 0.1, 85e6, -2.5e-6, 123456789012345, 1e14, 1e15, 1e300, 1 / 3, -1e-7]],
    ['fact', fact, ['unknown', 0, -12, 7.5]],
    ['rating', rating, ['unknown', 'not-applicable', 0, 1, 24, 25, 50, 75, 99, 100]],
    [
      'quantity',
      quantity,
      ['unknown', 5, ...['close', 'recorded', 'rough', 'guess', 'exact'].map((sure) => likely(sure))],
    ],
    [
      'imported quantity',
      quantity,
      ['close', 'recorded', 'rough', 'guess', 'exact'].map((sure) => likely(sure, { origin: 'imported' })),
    ],
    [
      'range',
      quantity,
      [
        { low: 1, likely: 2, high: 3 },
        { low: 1, likely: 2, high: 3, origin: 'imported' },
      ],
    ],
    ['list', list(number), [[], [1], Array.from({ length: 400 }, (_, index) => index)]],
    ['record', byKey(text, number), [{}, { b: 1, a: 2 }]],
    ['object', pair, [{ x: 1, y: 'z' }]],
  ])('%s', (_, code, values) => {
    for (const value of values) {
      expect(code.fits(value)).toBe(true);
      expect(readBack(code, value)).toEqual(value);
    }
  });

  test('each in other bits', () => {
    const bits = (code: Code, values: unknown[]) =>
      values.map((value) => written(code, value).bytes().join());
    const forms = ['close', 'recorded', 'rough', 'guess', 'exact'].flatMap((sure) => [
      likely(sure),
      likely(sure, { origin: 'imported' }),
    ]);
    for (const found of [
      bits(quantity, ['unknown', 5, ...forms]),
      bits(rating, ['unknown', 'not-applicable', 0, 1, 25]),
      bits(choice, ['a', 2, null]),
    ])
      expect(new Set(found).size).toBe(found.length);
  });
});

describe('what does not fit is told', () => {
  test.each<[string, Code, unknown[]]>([
    ['choice', choice, ['b', undefined, 3]],
    ['whole number', whole(2), [-1, 1.5, 2 ** 50, NaN, '1']],
    ['text', text, [1, null]],
    ['date', date, ['2026-02-30', '26-01-01', 20260101]],
    ['month', month, ['2026-13', '2026-00', '2026-1', 'x2026-01', '2026-011', 202601]],
    ['number', number, [NaN, Infinity, -Infinity, '1', null]],
    ['fact', fact, ['known', null, NaN]],
    ['rating', rating, [-1, 1.5, 'maybe', null]],
    [
      'quantity',
      quantity,
      [
        ...[
          null,
          'known',
          NaN,
          [],
          {},
          likely('certain'),
          likely('close', { origin: 'guessed' }),
          { likely: 5 },
        ],
        ...[{ likely: '5', sure: 'close' }, { likely: 5, sure: 3 }, likely('close', { extra: 1 })],
        ...[
          { low: 1, likely: 2 },
          { low: 1, likely: 2, high: 'x' },
          { low: 1, likely: 2, high: 3, more: 4 },
        ],
      ],
    ],
    ['list', list(number), [[1, 'x'], Array.from({ length: 401 }, () => 1), 'list', { length: 0 }]],
    [
      'record',
      byKey(text, number),
      [
        { a: 'x' },
        [],
        null,
        Object.fromEntries([['__proto__', 1]]),
        Object.fromEntries(Array.from({ length: 401 }, (_, index) => [`k${index}`, 1])),
      ],
    ],
    ['record of certain keys', byKey(choice, number), [{ b: 1 }]],
    ['object', pair, [{ x: 1 }, { x: 1, y: 2 }, { x: 1, y: 'z', more: 1 }, null, [1, 'z']]],
  ])('%s', (_, code, values) => {
    expect(values.filter((value) => code.fits(value))).toEqual([]);
  });
});

describe('what nobody wrote is refused', () => {
  const refused = (code: Code, write: (to: LinkWriter) => void) => () => code.read(reading(write));

  test('days and months beyond the calendar', () => {
    expect(refused(date, (to) => to.signed(-46_022 - 1, 9))).toThrow('damaged');
    expect(refused(date, (to) => to.signed(3_000_000, 9))).toThrow('damaged');
    expect(refused(month, (to) => to.signed(-2026 * 12 - 1, 5))).toThrow('damaged');
    expect(refused(month, (to) => to.signed(120_000 - 2026 * 12, 5))).toThrow('damaged');
  });

  test('choices, marks and forms that came later', () => {
    expect(refused(choice, (to) => to.count(3, 1))).toThrow('too-new');
    expect(refused(number, (to) => to.count(21, 1))).toThrow('too-new');
    expect(refused(fact, (to) => to.count(2, 0))).toThrow('too-new');
    expect(refused(quantity, (to) => to.count(14, 2))).toThrow('too-new');
  });

  test('lists that are too long, keys that reach into objects, bits and texts that are missing', () => {
    expect(refused(list(number), (to) => to.count(401, 1))).toThrow('damaged');
    expect(
      refused(byKey(text, number), (to) => {
        to.count(1, 1);
        to.text('__proto__');
      }),
    ).toThrow('damaged');
    expect(refused(text, () => undefined)).toThrow('damaged');
    expect(() => new LinkReader(new Uint8Array(), []).byte()).toThrow('damaged');
    expect(() => new LinkReader(Uint8Array.of(0, 0), []).count(0)).toThrow('damaged');
    expect(() => new LinkReader(Uint8Array.of(0, 0, 0, 0, 0, 0, 1, 255), []).count(7)).toThrow('damaged');
  });
});

test('numbers take the bits that the format says: Golomb codes, the commonest power first', () => {
  const bits = (write: (to: LinkWriter) => void) => {
    const writer = new LinkWriter();
    write(writer);
    return [...writer.bytes()].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  };
  expect(bits((to) => to.count(0, 0))).toBe('10000000');
  expect(bits((to) => to.count(3, 1))).toBe('01010000');
  expect(bits((to) => to.signed(-2, 1))).toBe('01010000');
  expect(bits((to) => to.byte(5))).toBe('00000101');
  expect(bits((to) => number.write(to, 1e6))).toBe('10100001'.padEnd(16, '0'));
});
