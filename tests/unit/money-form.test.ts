import { describe, expect, test } from 'vitest';
import { boundsOf } from '@/components/money/form/bounds';
import { entryOf, readEntry, type Entry } from '@/components/money/form/entry';
import { problemsOf } from '@/components/money/form/faults';
import { readTyped, twoEnds, twoReadings, writeTyped } from '@/components/money/form/reading';
import { moreSections, sectionOf } from '@/components/money/form/questions-catalogue';
import { warningsOf } from '@/components/money/form/warnings';
import { formatOf } from '@/components/wizard/use-format';
import { workedExample } from '@/lib/assessment/examples-catalogue';
import { assessmentSchema, emptyAssessment } from '@/lib/assessment/schema';
import moneyEn from '@/lib/messages/en/money.json';
import moneyId from '@/lib/messages/id/money.json';

const rupiah = formatOf('id', 'IDR');
const today = '2026-11-24';

describe('reading what is typed', () => {
  test.each([
    ['85 juta', 'money-month', 85e6],
    ['1,5 M', 'money', 1.5e9],
    ['52 hari', 'days', 52],
    ['45%', 'percent', 0.45],
    ['4,5 dari 10 jam', 'hours-of-ten', 0.45],
    ['2', 'of-ten', 0.2],
  ] as const)('“%s” as %s is %d', (text, display, value) => {
    expect(readTyped(text, display, rupiah)).toEqual({ kind: 'value', value });
  });

  test.each(['50-70jt', '1-2', '85 juta-', '--5'])('“%s” is no figure', (text) => {
    expect(readTyped(text, 'money-month', rupiah).kind).not.toBe('value');
  });

  test.each([
    ['50-70jt', 'money-month', [50e6, 70e6]],
    ['Rp 50 juta – 70 juta', 'money', [50e6, 70e6]],
    ['850 ribu sampai 1,2 juta', 'money', [850e3, 1.2e6]],
    ['30 - 45 hari', 'days', [30, 45]],
    ['20-30%', 'percent', [0.2, 0.3]],
  ] as const)('“%s” as %s is a span', (text, display, ends) => {
    expect(twoEnds(text, display, rupiah)).toEqual(ends);
  });

  test.each(['70-50jt', '50-50', '-50', '50-', '1-2-3', 'abc', '85 juta'])('“%s” is no span', (text) => {
    expect(twoEnds(text, 'money', rupiah)).toBeNull();
  });

  test('a figure is written back as it is typed', () => {
    for (const share of [0.07, 0.45, 0.29]) {
      const text = writeTyped(share, 'percent', rupiah);
      expect(readTyped(text, 'percent', rupiah)).toEqual({ kind: 'value', value: share });
    }
  });

  test('in English “m” is a million', () => {
    const english = formatOf('en', 'IDR');
    expect(readTyped('1.5m', 'money', english)).toEqual({ kind: 'value', value: 1.5e6 });
  });

  test('an amount with two meanings is known by both, a price per hour has one', () => {
    expect(twoReadings('1.500', 'money', rupiah)).toEqual([1500, 1_500_000]);
    expect(twoReadings('150.000', 'money-hour', rupiah)).toBeNull();
  });
});

describe('a figure in its boxes', () => {
  const range = (low: string, likely: string, high: string): Entry => ({
    mode: 'range',
    sure: 'rough',
    low,
    likely,
    high,
    known: {},
  });

  test('three figures in order are a range', () => {
    expect(readEntry(range('1', '2', '4'), 'replacement.delay', 'months', rupiah)).toEqual({
      kind: 'value',
      value: { low: 1, likely: 2, high: 4 },
    });
  });

  test.each([
    ['5', '2', '4', 'low-above-high'],
    ['1', '9', '4', 'likely-outside'],
    ['1', '2', '', 'missing'],
    ['1', 'dua', '4', 'unreadable'],
  ])('%s, %s, %s is refused: %s', (low, likely, high, code) => {
    const read = readEntry(range(low, likely, high), 'replacement.delay', 'months', rupiah);
    expect(read).toMatchObject({ kind: 'fault', fault: { code } });
  });

  test('what was stored reads as it was stored, even where typing it would leave a doubt', () => {
    const quantity = { likely: 140_000, sure: 'close' } as const;
    const entry = entryOf(quantity, 'client.directCost', {}, 'money-month', rupiah);
    expect(entry.likely).toBe('140.000');
    expect(readEntry(entry, 'client.directCost', 'money-month', rupiah)).toEqual({
      kind: 'value',
      value: quantity,
    });
    const typed = { ...entry, known: {} };
    expect(readEntry(typed, 'client.directCost', 'money-month', rupiah)).toMatchObject({
      fault: { code: 'ambiguous', readings: [140_000, 140_000_000] },
    });
  });

  test('a text that is no value yet stands where it was typed', () => {
    const entry = entryOf(null, 'client.fee', { 'client.fee': 'delapan juta' }, 'money-month', rupiah);
    expect(entry).toMatchObject({ mode: 'sure', likely: 'delapan juta' });
  });
});

describe('checks', () => {
  const codes = (assessment: ReturnType<typeof emptyAssessment>, drafts = {}) =>
    problemsOf({ assessment, drafts, format: rupiah }).map(({ id, code }) => `${id} ${code}`);

  test('eight figures are asked for; “don’t know” answers them', () => {
    expect(codes(emptyAssessment())).toHaveLength(8);
    const unknown = assessmentSchema.parse({
      client: { fee: 'unknown', directCost: 'unknown', teamShare: 'unknown', collectionDays: 'unknown' },
      firm: { otherRevenue: 'unknown', payroll: 'unknown', fixedCost: 'unknown', cash: 'unknown' },
    });
    expect(codes(unknown)).toEqual([]);
  });

  test('worked examples have nothing to be put right and nothing odd', () => {
    for (const id of ['agency-45', 'freelancer', 'healthy-client', 'irreplaceable-margin'] as const) {
      const example = workedExample(id, today);
      expect(codes(example)).toEqual([]);
      expect(warningsOf(example, today)).toEqual([]);
    }
  });

  test('a part larger than its whole is refused', () => {
    const example = workedExample('agency-45', today);
    example.client.passThrough = 200e6;
    expect(codes(example)).toContain('client.passThrough impossibleParts');
  });

  test('a text beyond what the schema allows is named', () => {
    const example = workedExample('agency-45', today);
    expect(codes(example, { 'client.teamShare': '11' })).toEqual(['client.teamShare figure']);
    expect(codes(example, { 'exit.noticeMonth': '2,5' })).toEqual(['exit.noticeMonth figure']);
  });

  test('choosing how tax is paid brings that way’s rate, until one is typed', () => {
    const example = workedExample('agency-45', today);
    const questions = moreSections.flatMap((section) => section.questions);
    const asked = questions.find((one) => one.kind === 'choice' && one.path === 'firm.taxMode');
    const choose = (mode: 'none' | 'collections' | 'profit') => {
      if (asked?.kind === 'choice') asked.settles?.(example, mode);
      example.firm.taxMode = mode;
      return example.firm.taxRate;
    };
    expect(choose('profit')).toBe(0.11);
    expect(choose('collections')).toBe(0.005);
    example.firm.taxRate = 0.02;
    expect(choose('profit')).toBe(0.02);
    expect(choose('none')).toBe(0.02);
  });

  test('a rate below the law’s for this turnover is odd, not wrong', () => {
    const example = workedExample('agency-45', today);
    const { firm, client } = example;
    const oddAt = (taxMode: 'none' | 'collections' | 'profit', taxRate: number, monthly: number) => {
      [firm.taxMode, firm.taxRate, client.fee, firm.otherRevenue] = [taxMode, taxRate, monthly, 0];
      client.directCost = 0;
      return warningsOf(example, today).filter(({ id }) => id === 'firm.taxRate');
    };
    // A month of 400 million is a year of 4.8 billion.
    expect(oddAt('collections', 0.005, 400e6)).toEqual([]);
    expect(oddAt('collections', 0.005, 401e6)).toMatchObject([{ code: 'turnoverTax', turnover: 4.812e9 }]);
    expect(oddAt('collections', 0.02, 401e6)).toEqual([]);
    expect(oddAt('profit', 0.11, 400e6)).toEqual([]);
    expect(oddAt('profit', 0.005, 400e6)).toMatchObject([{ code: 'profitTax', lawful: 0.11, rate: 0.005 }]);
    // 9.6 billion a year: 22% less half of 11%.
    expect(oddAt('profit', 0.11, 800e6)).toMatchObject([{ code: 'profitTax', lawful: 0.165 }]);
    expect(oddAt('profit', 0.16, 800e6)).toEqual([]);
    expect(oddAt('none', 0.005, 800e6)).toEqual([]);
    example.currency = 'USD';
    expect(oddAt('profit', 0.005, 800e6)).toEqual([]);
  });

  test('three zeros too many and a contract that has ended are odd, not wrong', () => {
    const example = workedExample('agency-45', today);
    example.client.fee = 118e9;
    example.contract.term = 'fixed';
    example.contract.endDate = '2026-01-31';
    expect(warningsOf(example, today).map(({ code }) => code)).toEqual(['unusualAmount', 'contractEnded']);
    expect(codes(example)).toEqual([]);
  });
});

test('limits come from the schema', () => {
  expect(boundsOf('exit.noticeMonth')).toEqual({ min: 0, max: 18, whole: true });
  expect(boundsOf('firm.otherGrowth')).toEqual({ min: -0.9, max: 5, whole: false });
});

test('every control that can be linked to knows its section', () => {
  expect(sectionOf('client.fee')).toBeNull();
  expect(sectionOf('contract.endDate')).toBe('contract');
  expect(sectionOf('client.costLines.2.amount')).toBe('costs');
  expect(sectionOf('replacement.delay.low')).toBe('replacement');
});

test.each([moneyId, moneyEn])('every question about the contract says where in it to look', (words) => {
  const contract = moreSections.find(({ id }) => id === 'contract');
  const asked = [...(contract?.questions ?? []), ...(contract?.rest ?? [])].flatMap((question) =>
    question.kind === 'own' ? [] : [question.words],
  );
  expect(asked.length).toBeGreaterThan(28);
  // The size of a penalty stands where the penalty stood; how likely it is claimed stands nowhere.
  const silent = asked.filter((key) => {
    const [part = '', name = ''] = key.split('.');
    const texts = words as unknown as Record<string, Record<string, Record<string, unknown>>>;
    return texts[part]?.[name]?.['where'] === undefined;
  });
  expect(silent.sort()).toEqual([
    'more.penalty-fixed',
    'more.penalty-months',
    'more.penalty-probability',
    'more.penalty-share',
  ]);
});
