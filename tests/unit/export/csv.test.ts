import { describe, expect, test } from 'vitest';
import { emptyAssessment } from '@/lib/assessment/schema';
import { evaluate } from '@/lib/evaluate';
import { cashCsv } from '@/lib/export/cash-csv';
import { csvText, harmless, type CsvValue } from '@/lib/export/csv';
import { inputsCsv } from '@/lib/export/inputs-csv';
import { loadExportWords } from '@/components/wizard/take-along/load-words';
import { workedExample } from '@/lib/assessment/examples-catalogue';
import { everything } from './everything';

const today = '2026-11-24';
const id = await loadExportWords('id', 'IDR');
const en = await loadExportWords('en', 'USD');

const one = (value: CsvValue, locale: 'id' | 'en') =>
  csvText([{ name: 'A', value: () => value }], [null], locale).slice('\uFEFFA\r\n'.length, -2);

describe('a CSV file', () => {
  test('begins with a byte order mark and ends every line as spreadsheets want it', () => {
    const columns = [
      { name: 'Kas', value: (row: number) => row },
      { name: 'Bulan', value: (row: number) => `2026-1${row}` },
    ];
    expect(csvText(columns, [1, 2], 'id')).toBe('\uFEFFKas;Bulan\r\n1;2026-11\r\n2;2026-12\r\n');
    expect(csvText(columns, [1, 2], 'en')).toBe('\uFEFFKas,Bulan\r\n1,2026-11\r\n2,2026-12\r\n');
  });

  test.each([
    [1234567.5, '1234567,5', '1234567.5'],
    [-0.25, '-0,25', '-0.25'],
    [0, '0', '0'],
    [-1e-9, '0', '0'],
    [100, '100', '100'],
    [1e14, '100000000000000', '100000000000000'],
  ])('writes %d as a figure of its language', (value, indonesian, english) => {
    expect([one(value, 'id'), one(value, 'en')]).toEqual([indonesian, english]);
  });

  test.each([
    ['PT A; B', '"PT A; B"', 'PT A; B'],
    ['A, B', 'A, B', '"A, B"'],
    ['kata "kutip"', '"kata ""kutip"""', '"kata ""kutip"""'],
    ['dua\nbaris', '"dua\nbaris"', '"dua\nbaris"'],
  ])('quotes %j where it must', (text, indonesian, english) => {
    expect([one(text, 'id'), one(text, 'en')]).toEqual([indonesian, english]);
  });

  test.each(['=1+1', '+1', '-1', '@x', '\t=1', '  =1', '＝1', '\r=1', '|cmd', '%x'])(
    'has no text that a spreadsheet would run: %j',
    (text) => {
      expect(harmless(text)).toBe(`'${text}`);
      expect(one(text, 'id')).toContain("'");
    },
  );

  test.each(['PT Sampel', '3-6 bulan', 'a=b', '“=”'])('leaves a harmless text alone: %j', (text) => {
    expect(harmless(text)).toBe(text);
  });
});

const rowsOf = (text: string | null, separator: string) =>
  (text ?? '')
    .replace('\uFEFF', '')
    .trim()
    .split('\r\n')
    .map((line) => line.split(separator));

describe('cash by month', () => {
  test('has a row for every option and month, today included, with every band', () => {
    const evaluation = evaluate(everything, { today, futures: 200 });
    const { money } = evaluation;
    if (money.status !== 'complete') throw new Error('the case is complete');
    const [head, ...rows] = rowsOf(cashCsv(everything, evaluation, id), ';');
    expect(head).toHaveLength(12);
    expect(rows).toHaveLength(12 * 37);
    const keep = money.options.find((option) => option.id === 'keep')!;
    const figures = (path: { cash: number[] }) => path.cash.map((cash) => Math.round(cash * 100) / 100);
    const column = (at: number) => rows.slice(0, 37).map((row) => Number(row[at]?.replace(',', '.')));
    expect(rows.slice(0, 37).every(([name]) => name === id.optionName('keep'))).toBe(true);
    expect(rows[0]?.slice(1, 3)).toEqual(['2026-11', '0']);
    expect([column(3), column(4), column(5)]).toEqual([keep.low, keep.likely, keep.high].map(figures));
    expect([column(6), column(10)]).toEqual([keep.cash.p5, keep.cash.p95].map((cash) => figures({ cash })));
  });

  test('shows the suggested path apart where it gives notice in a month of its own', () => {
    const assessment = workedExample('agency-45', today);
    const evaluation = evaluate(assessment, { today, futures: 200 });
    const [, first] = rowsOf(cashCsv(assessment, evaluation, en), '"');
    const { noticeMonth, option } = evaluation.path.cash!;
    expect(noticeMonth).toBeGreaterThan(0);
    // No futures are drawn along it: its bands stay empty instead of borrowing another's.
    expect(cashCsv(assessment, evaluation, id)).toContain(';;;;;;');
    expect(first?.[1]).toBe(
      en.titleOf({ id: option, path: 'suggested', ownNoticeMonth: noticeMonth }, today),
    );
  });
});

describe('the figures used', () => {
  test('come with their range, unit, origin and place', () => {
    const [head, ...rows] = rowsOf(inputsCsv(evaluate(everything, { today, futures: 200 }), id), ';');
    expect(head).toHaveLength(7);
    const fee = rows.find((row) => row[1] === 'client.fee');
    expect(fee).toEqual([
      'Fee klien ini',
      'client.fee',
      '90000000',
      '100000000',
      '110000000',
      'IDR per bulan',
      id.own.inputs.origins.entered,
    ]);
    expect(rows.some((row) => row[6] === id.own.inputs.origins.assumed)).toBe(true);
  });
});

test('nothing is written while the money part is incomplete', () => {
  const assessment = emptyAssessment();
  const evaluation = evaluate(assessment, { today, futures: 200 });
  expect(cashCsv(assessment, evaluation, id)).toBeNull();
  expect(inputsCsv(evaluation, id)).toBeNull();
});
