import { expect, test } from 'vitest';
import { TermTable, Terms } from '@/lib/money/terms';

/** Every field another number, so that two that change places are seen. */
function numbered(from: number): Terms {
  const terms = new Terms();
  Object.keys(terms).forEach((name, index) => Object.assign(terms, { [name]: from + index }));
  return terms;
}

test('a table gives back what was put, whole and in its place', () => {
  const table = new TermTable(3);
  [100, 200, 300].forEach((from, future) => table.put(future, numbered(from)));
  [100, 200, 300].forEach((from, future) => expect({ ...table.at(future) }).toEqual({ ...numbered(from) }));
});

test('a copy differs in what was changed, and leaves the first as it was', () => {
  const table = new TermTable(2);
  table.put(0, numbered(100));
  table.put(1, numbered(200));
  const copy = table.with({ newPrice: 1.5 });
  expect({ ...copy.at(1) }).toEqual({ ...numbered(200), newPrice: 1.5 });
  expect({ ...table.at(1) }).toEqual({ ...numbered(200) });
});
