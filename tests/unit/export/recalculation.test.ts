import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { exampleIds, workedExample } from '@/lib/assessment/examples-catalogue';
import { assessmentSchema, type Assessment } from '@/lib/assessment/schema';
import { evaluate } from '@/lib/evaluate';
import type { Evaluation } from '@/lib/evaluation';
import { shownOptions } from '@/lib/export/shown-options';
import { loadExportWords } from '@/components/wizard/take-along/load-words';
import { projectionWorkbook } from '@/lib/export/workbook/projection-workbook';
import { xlsxBytes } from '@/lib/export/xlsx/xlsx';
import { monthlyRateOf } from '@/lib/money/facts';
import type { Level } from '@/lib/money/drivers';
import { everything } from './everything';
import { FormulaReader } from './formula-reader';
import { officeVersion, recalculated } from './office';
import { cellsOf, columnLetters, filesOf, readBook, rowOf, type ReadBook } from './xlsx-reader';

const today = '2026-11-24';
const words = await loadExportWords('id', 'IDR');

type Case = { name: string; level: Level; assessment: Assessment };

const assessments: [string, Assessment][] = [
  ['everything', everything],
  ...exampleIds.map((id): [string, Assessment] => [id, workedExample(id, today)]),
];
const cases = assessments.flatMap(([name, assessment]) =>
  (['low', 'likely', 'high'] as const).map((level): Case => ({ name, level, assessment })),
);

const evaluations = new Map<Assessment, Evaluation>();

/** The chances play no part here: a few futures will do, once a case. */
function evaluationOf(assessment: Assessment): Evaluation {
  const known = evaluations.get(assessment) ?? evaluate(assessment, { today, futures: 50 });
  evaluations.set(assessment, known);
  return known;
}

function bytesOf({ assessment, level }: Pick<Case, 'assessment' | 'level'>): Uint8Array {
  const evaluation = evaluationOf(assessment);
  const workbook = projectionWorkbook({ assessment, evaluation, words, level });
  if (!workbook) throw new Error('bytesOf requires a complete case');
  return xlsxBytes(workbook);
}

type Edit = (path: string, text: string) => string;

function edited(bytes: Uint8Array, edit: Edit): Uint8Array {
  const files = [...filesOf(bytes)].map(([path, text]) => [path, strToU8(edit(path, text))]);
  return zipSync(Object.fromEntries(files) as Record<string, Uint8Array>);
}

/** The same file with its results struck out: whoever shows some has reckoned them. */
const withoutResults = (bytes: Uint8Array) =>
  edited(bytes, (_, text) => text.replace(/(<\/f>)<v>[^<]*<\/v>/g, '$1'));

type Calculator = (sheet: string, address: string) => string | number | boolean | null;

const read = (book: ReadBook): Calculator => {
  const reader = new FormulaReader(book);
  return (sheet, address) => reader.valueAt(sheet, address);
};

const asStored =
  (book: ReadBook): Calculator =>
  (sheet, address) =>
    book.get(sheet)?.get(address)?.value ?? null;

type ExpectedCase = Pick<Case, 'assessment' | 'level'>;

/** The library's own projection of every option that the files show. */
function expectedOf({ assessment }: ExpectedCase) {
  const evaluation = evaluationOf(assessment);
  if (evaluation.money.status !== 'complete') throw new Error('expectedOf requires a complete case');
  const { money } = evaluation;
  return { money, shown: shownOptions(evaluation, money, monthlyRateOf(assessment.firm.discountRate)) };
}

/** Every net and closing cash, the lowest, its month and the difference in value of every option, beside the library's. */
function compare(one: ExpectedCase, book: ReadBook, valueAt: Calculator): void {
  const { money, shown } = expectedOf(one);
  const sheets = [...book.keys()].slice(3);
  expect(sheets).toHaveLength(shown.length);
  const { figures } = words.own;
  shown.forEach((option, at) => {
    const name = sheets[at] ?? '';
    const cells = cellsOf(book, name);
    const path = option.paths[one.level];
    // A millionth of a unit, and what sixteen digits leave of amounts beyond ten thousand million.
    const within = 1e-6 + Math.max(...path.cash.map(Math.abs)) * 1e-14;
    const near = (label: string, column: string, expected: number) => {
      const value = valueAt(name, `${column}${rowOf(cells, label)}`);
      const off = Math.abs(Number(value) - expected);
      expect(off, `${name}, ${label}, ${column}: ${String(value)} for ${expected}`).toBeLessThan(within);
    };
    path.rows.forEach((row, index) => {
      near(words.table.net, columnLetters(index + 3), row.net);
      near(words.table.closing, columnLetters(index + 3), path.cash[index + 1] ?? NaN);
    });
    near(figures.lowest, 'B', path.lowest.cash);
    near(figures.receivables, 'B', path.receivablesAtEnd);
    near(figures.npv, 'B', option.npvDifference[one.level]);
    near(figures.check, 'B', 0);
    const days = Number(valueAt(name, `B${rowOf(cells, figures.lowestMonth)}`));
    const month = new Date(Date.UTC(1899, 11, 30) + days * 86_400_000).toISOString().slice(0, 7);
    expect(month).toBe(money.months[path.lowest.month]);
  });
}

describe('the workbook, reckoned from the text of its formulas alone', () => {
  test.each(cases)('$name, $level: every figure is the library’s own', (one) => {
    const book = readBook(withoutResults(bytesOf(one)));
    compare(one, book, read(book));
  });

  test.each(cases)(
    '$name, $level: every result that the file carries is what its formula comes to',
    (one) => {
      const book = readBook(bytesOf(one));
      const valueAt = read(book);
      let formulas = 0;
      for (const [sheet, cells] of book) {
        for (const [address, { formula, value }] of cells) {
          if (formula === null) continue;
          formulas += 1;
          const result = valueAt(sheet, address);
          const isNear =
            typeof result === 'number'
              ? Math.abs(result - Number(value)) <= 1e-6 + Math.abs(result) * 1e-12
              : result === value;
          expect(isNear, `${sheet}!${address} = ${formula}: ${String(result)}, not ${String(value)}`).toBe(
            true,
          );
        }
      }
      expect(formulas).toBeGreaterThan(5000);
    },
  );
});

/** Figures that an accountant changes in the file, and the assessment in which they had been answered like that. */
const changes = [
  ['cash today', words.inputName('firm.cash'), 'D', 95e6, { firm: { cash: 95e6 } }],
  ['growth', words.inputName('firm.otherGrowth'), 'D', -0.12, { firm: { otherGrowth: -0.12 } }],
  ['collection', words.inputName('client.collectionDays'), 'D', 17, { client: { collectionDays: 17 } }],
  ['notice', words.inputName('contract.noticeDays'), 'F', 93, { contract: { noticeDays: 90 } }],
  ['month', words.inputName('exit.noticeMonth'), 'F', 5, { exit: { noticeMonth: 5 } }],
  [
    'refusal',
    words.inputName('renegotiation.acceptChance'),
    'F',
    0.2,
    { renegotiation: { acceptChance: 0.2 } },
  ],
  [
    'kept deal',
    words.inputName('renegotiation.brokenChance'),
    'F',
    0.1,
    { renegotiation: { brokenChance: 0.1 } },
  ],
  ['penalty', words.inputName('contract.penaltyAmount'), 'F', 0.9, { contract: { penaltyAmount: 0.9 } }],
  ['no penalty', words.inputName('contract.penaltyChance'), 'F', 0.1, { contract: { penaltyChance: 0.1 } }],
  ['tax', words.inputName('firm.taxRate'), 'F', 0.22, { firm: { taxRate: 0.22 } }],
  ['discount', words.inputName('firm.discountRate'), 'F', 0.3, { firm: { discountRate: 0.3 } }],
  ['phase-down', words.inputName('exit.phaseDownMonths'), 'F', 7, { exit: { phaseDownMonths: 7 } }],
] as const;

type Change = Partial<Record<keyof Assessment, object>>;

function changed(change: Change): Assessment {
  const sections = Object.entries(change).map(([key, fields]) => [
    key,
    { ...(everything[key as keyof Assessment] as object), ...fields },
  ]);
  return assessmentSchema.parse({ ...everything, ...Object.fromEntries(sections) });
}

describe('a figure changed in the file', () => {
  test.each(changes)('%s: moves every option as the answer would', (_, label, column, value, change) => {
    const original = bytesOf({ assessment: everything, level: 'likely' });
    const inputs = cellsOf(readBook(original), words.own.sheets.inputs);
    const cell = new RegExp(`(<c r="${column}${rowOf(inputs, label)}"[^>]*>)<v>[^<]*</v>`);
    const file = edited(original, (path, text) =>
      path === 'xl/worksheets/sheet2.xml' ? text.replace(cell, `$1<v>${value}</v>`) : text,
    );
    const book = readBook(file);
    const valueAt = read(book);
    const { shown } = expectedOf({ assessment: changed(change), level: 'likely' });
    const before = asStored(book);
    let moved = 0;
    for (const option of shown.filter(({ ownNoticeMonth }) => ownNoticeMonth === null)) {
      const transition = option.id.endsWith('+transition') ? words.own.sheets.withTransition : '';
      const strategy = option.id.replace('+transition', '') as keyof typeof words.own.sheets.options;
      const name = words.own.sheets.options[strategy] + transition;
      const at = (label: string) => `B${rowOf(cellsOf(book, name), label)}`;
      const { lowest, npv } = words.own.figures;
      expect(Number(valueAt(name, at(lowest)))).toBeCloseTo(option.paths.likely.lowest.cash, 5);
      expect(Number(valueAt(name, at(npv)))).toBeCloseTo(option.npvDifference.likely, 5);
      if ([lowest, npv].some((label) => valueAt(name, at(label)) !== before(name, at(label)))) moved += 1;
    }
    expect(moved).toBeGreaterThan(0);
  });
});

describe('in a spreadsheet program', () => {
  const office = officeVersion();
  const opened = cases.filter(
    ({ name, level }) =>
      (name === 'everything' && level === 'low') || (name === 'agency-45' && level === 'likely'),
  );

  // What is above needs no program and always runs; where there is one, it has the last word.
  test(`${office ?? 'none on this machine; the formulas above were read without'}: the same figures`, () => {
    const files = office ? recalculated(opened.map((one) => withoutResults(bytesOf(one)))) : [];
    expect(files).toHaveLength(office ? opened.length : 0);
    files.forEach((bytes, index) => {
      const book = readBook(bytes);
      compare(opened[index]!, book, asStored(book));
    });
  }, 300_000);
});
