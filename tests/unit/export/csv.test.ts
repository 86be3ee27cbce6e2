import { describe, expect, test } from 'vitest';
import { assessmentSchema, emptyAssessment } from '@/lib/assessment/schema';
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
    const [head, ...rows] = rowsOf(
      inputsCsv(everything, evaluate(everything, { today, futures: 200 }), id),
      ';',
    );
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

  test('hold the terms, chances, limits and rates too, and shares in the per cent that the unit says', () => {
    const given = assessmentSchema.parse({
      ...everything,
      firm: {
        ...everything.firm,
        floor: 7e6,
        tolerance: 0.08,
        taxMode: 'profit',
        taxRate: 0.125,
        discountRate: 0.1,
        creditLine: 3e6,
        planned: [{ label: 'Server', kind: 'investment', amount: 9e6, fromMonth: 2, toMonth: 4 }],
      },
      client: {
        ...everything.client,
        overdueDays: 44,
        teamShare: 0.5,
        costLines: [{ label: 'Lisensi', kind: 'tools', amount: 2e6, avoidableShare: 0.75, lagMonths: 3 }],
      },
      exit: { ...everything.exit, noticeMonth: 5 },
      renegotiation: { ...everything.renegotiation, acceptChance: null, brokenChance: 0.2 },
      contract: { ...everything.contract, noticeDays: 45, noticeDayKind: 'calendar', noticeFrom: 'sending' },
    });
    const [, ...rows] = rowsOf(inputsCsv(given, evaluate(given, { today, futures: 200 }), id), ';');
    const { units, inputs } = id.own;
    const likelyOf = Object.fromEntries<unknown>(
      rows.map((row) => [row[1] ?? '', [row[0], row[3], row[5], row[6]]]),
    );
    const { origins } = inputs;
    const name = expect.anything() as unknown;
    expect(likelyOf).toMatchObject({
      'client.teamShare': [name, '50', units.share, origins.entered],
      'firm.floor': [name, '7000000', 'IDR', origins.entered],
      'firm.tolerance': [name, '8', units.share, origins.setting],
      'firm.creditLine': [name, '3000000', 'IDR', origins.setting],
      'firm.taxRate': [name, '12,5', units['of-profit'], origins.setting],
      'firm.discountRate': [name, '10', units['share-per-year'], origins.setting],
      'client.overdueDays': [name, '44', units.days, origins.entered],
      'contract.noticeDays': [name, '45', units.days, origins.entered],
      'exit.noticeMonth': [name, '5', units.months, origins.setting],
      'renegotiation.acceptChance': [name, '40', units.share, origins.assumed],
      'renegotiation.brokenChance': [name, '20', units.share, origins.entered],
      'client.costLines.0.amount': [
        `Lisensi: ${inputs.heads.amount}`,
        '2000000',
        'IDR per bulan',
        origins.entered,
      ],
      'client.costLines.0.avoidableShare': [name, '75', units.share, origins.entered],
      'client.costLines.0.lagMonths': [name, '3', units.months, origins.entered],
      'firm.planned.0.from': [name, '2', units['month-number'], origins.entered],
      'firm.planned.0.to': [name, '4', units['month-number'], origins.entered],
    });
    for (const unit of [units.share, units['of-profit'], units['share-per-year']])
      expect(unit).toMatch(/persen/);
  });
});

test('nothing is written while the money part is incomplete', () => {
  const assessment = emptyAssessment();
  const evaluation = evaluate(assessment, { today, futures: 200 });
  expect(cashCsv(assessment, evaluation, id)).toBeNull();
  expect(inputsCsv(assessment, evaluation, id)).toBeNull();
});
