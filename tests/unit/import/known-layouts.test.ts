import { describe, expect, test } from 'vitest';
import { layoutFor, layoutsFromText, withLayout, type KnownLayout } from '@/lib/import/known-layouts';

const layout = (name: string, amount = 1): KnownLayout => ({
  headers: ['Tgl', name],
  kind: 'invoices',
  mapping: { 'issue-date': 0, amount },
});

describe('layouts that were put right', () => {
  test('are found by the names of all columns in their order, spaces aside', () => {
    const known = [layout('Nilai')];
    expect(layoutFor(known, ['Tgl ', 'Nilai'])).toBe(known[0]);
    expect(layoutFor(known, ['Nilai', 'Tgl'])).toBeNull();
    expect(layoutFor(known, ['Tgl', 'Nilai', 'Catatan'])).toBeNull();
  });

  test('the last word on the same columns counts, and the oldest of many goes', () => {
    expect(withLayout([layout('Nilai', 1)], layout('Nilai', 0))).toEqual([layout('Nilai', 0)]);
    const many = Array.from({ length: 30 }, (_, index) => layout(`Nilai ${index}`));
    const known = many.reduce<KnownLayout[]>(withLayout, []);
    expect(known.map(({ headers }) => headers[1])).toEqual(
      Array.from({ length: 20 }, (_, index) => `Nilai ${29 - index}`),
    );
  });

  test('come back from where they were kept', () => {
    const known = [layout('Nilai'), layout('Total')];
    expect(layoutsFromText(JSON.stringify(known))).toEqual(known);
  });

  test.each([
    ['nothing', null],
    ['no JSON', '{'],
    ['something else', '{"a":1}'],
    ['a kind that is none', JSON.stringify([{ ...layout('Nilai'), kind: 'letters' }])],
    ['a column that is no number', JSON.stringify([{ ...layout('Nilai'), mapping: { amount: '1' } }])],
    ['too many', JSON.stringify(Array.from({ length: 21 }, () => layout('Nilai')))],
  ])('%s counts as none', (_, text) => {
    expect(layoutsFromText(text)).toEqual([]);
  });

  test('fields and columns that such a file does not have are left out', () => {
    const odd = { ...layout('Nilai'), mapping: { amount: 7, hours: 0, constructor: 0, 'issue-date': 0 } };
    expect(layoutsFromText(JSON.stringify([odd]))[0]?.mapping).toEqual({ 'issue-date': 0 });
  });
});
