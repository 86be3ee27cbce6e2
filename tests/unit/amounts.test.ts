import { describe, expect, test } from 'vitest';
import { entryOf, readEntry } from '@/components/money/form/entry';
import { monthlyOf, readTyped } from '@/components/money/form/reading';
import { formatOf } from '@/components/wizard/use-format';
import { parseAmount } from '@/lib/format/parse-amount';
import en from '@/lib/messages/en/app.json';
import id from '@/lib/messages/id/app.json';

const rupiah = formatOf('id', 'IDR');

describe('an amount a month, as people type it', () => {
  test.each([
    '60jt',
    'Rp60jt',
    '60 juta per bulan',
    '60jt/bln',
    '60 juta perbulan',
    '60 juta sebulan',
    'Rp 60.000.000,-/bulan',
    '60 juta rupiah per bulan',
    'IDR 60.000.000',
    '60jt-an',
    '60 jutaan',
    'sekitar 60 juta',
    '~60 jt',
  ])('“%s” is sixty million', (text) => {
    expect(readTyped(text, 'money-month', rupiah)).toEqual({ kind: 'value', value: 60e6 });
  });

  test.each(['$5,000/mo', 'USD 5,000 per month', '5k a month', 'about 5k', '5,000 USD'])(
    '“%s” is five thousand',
    (text) => {
      const dollars = formatOf('en', 'USD');
      expect(readTyped(text, 'money-month', dollars)).toEqual({ kind: 'value', value: 5000 });
    },
  );

  test.each(['60juta month', 'per bulan', '/bln', 'an', '~', '60 ann', 'dua juta', '50-70jt/bln'])(
    '“%s” is no figure',
    (text) => {
      expect(readTyped(text, 'money-month', rupiah).kind).toBe('unreadable');
    },
  );

  test('a doubt between thousands and millions stays one, per month or below zero', () => {
    const options = { smallIsOdd: true, per: 'month' } as const;
    expect(parseAmount('1.500/bln', 'id', options)).toMatchObject({ readings: [1500, 1_500_000] });
    expect(parseAmount('-1.500', 'id', options)).toMatchObject({ readings: [-1500, -1_500_000] });
  });
});

describe('an amount for another time is never taken for the one asked', () => {
  test.each([
    ['720jt/tahun', 'money-month', 'year', 720e6],
    ['720 juta setahun', 'money-month', 'year', 720e6],
    ['5 jt / minggu', 'money-month', 'week', 5e6],
    ['60jt/bln', 'money', 'month', 60e6],
    ['2 jt per hari', 'money-hour', 'day', 2e6],
  ] as const)('“%s” as %s is said back as per %s', (text, display, per, value) => {
    expect(readTyped(text, display, rupiah)).toEqual({ kind: 'other-period', value, per });
  });

  test('one for a year is divided by twelve where a month is asked, and nowhere else', () => {
    expect(monthlyOf(720e6, 'year', 'money-month')).toBe(60e6);
    expect(monthlyOf(720e6, 'year', 'money')).toBeNull();
    expect(monthlyOf(720e6, 'week', 'money-month')).toBeNull();
  });

  test('a caller that asks for no time refuses every one', () => {
    expect(parseAmount('60jt/bln', 'id')).toMatchObject({ ok: false, reason: 'other-period', per: 'month' });
  });

  test('days are not months: the unit of another figure is no unit', () => {
    expect(readTyped('2 bulan', 'days', rupiah).kind).toBe('unreadable');
    expect(readTyped('60 hari', 'months', rupiah).kind).toBe('unreadable');
    expect(readTyped('2 bulan gaji', 'pays', rupiah)).toEqual({ kind: 'value', value: 2 });
    for (const text of ['2', '2 per bulan', '2 klien per bulan', '2 kali/bln'])
      expect(readTyped(text, 'count', rupiah)).toEqual({ kind: 'value', value: 2 });
  });
});

describe('what is wrong is said while it stands in the box, and nothing typed is lost', () => {
  test.each([
    ['-60jt', { code: 'too-small', min: 0, value: -60e6 }],
    ['720jt/thn', { code: 'other-period', value: 720e6, per: 'year' }],
    ['50-70jt', { code: 'unreadable' }],
  ])('“%s”', (text, fault) => {
    const entry = entryOf(null, 'client.fee', { 'client.fee': text }, 'money-month', rupiah);
    expect(entry.likely).toBe(text);
    expect(readEntry(entry, 'client.fee', 'money-month', rupiah)).toEqual({
      kind: 'fault',
      at: 'likely',
      fault,
    });
  });

  test('cash may be an overdraft', () => {
    const entry = entryOf(null, 'firm.cash', { 'firm.cash': '-60jt' }, 'money', rupiah);
    expect(readEntry(entry, 'firm.cash', 'money', rupiah)).toMatchObject({ value: { likely: -60e6 } });
  });
});

test.each([
  ['id', id],
  ['en', en],
] as const)('the words to press behind a figure are read in their language: %s', (locale, { units }) => {
  const read = [units.thousand, units.million, units.billion].map((word) =>
    parseAmount(`85 ${word}`, locale),
  );
  expect(read).toEqual([85e3, 85e6, 85e9].map((value) => ({ ok: true, value })));
});
