import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Assessment } from '@/lib/assessment/schema';
import { workedExample } from '@/lib/assessment/examples-catalogue';
import { evaluate } from '@/lib/evaluate';
import { shownOptions } from '@/lib/export/shown-options';
import { loadExportWords } from '@/components/wizard/take-along/load-words';
import { projectionWorkbook } from '@/lib/export/workbook/projection-workbook';
import type { Sheet } from '@/lib/export/workbook/sheet';
import { xlsxBytes } from '@/lib/export/xlsx/xlsx';
import type { Level } from '@/lib/money/drivers';
import { monthlyRateOf } from '@/lib/money/facts';
import { arbitraryCompleteAssessment, arbitraryPlausibleAssessment } from './arbitrary-assessment';

const today = '2026-11-24';
const words = await loadExportWords('en', 'IDR');
const level = fc.constantFrom<Level>('low', 'likely', 'high');
const assessment = fc.oneof(arbitraryCompleteAssessment(), arbitraryPlausibleAssessment());

function resultsIn({ cells }: Sheet, label: string): number[] {
  const named = cells.find(
    ({ column, content }) => column === 1 && content && 'text' in content && content.text === label,
  );
  return cells
    .filter(({ row, column, content }) => row === named?.row && column > 1 && content)
    .map(({ content }) => {
      if (content && 'formula' in content) return Number(content.result);
      return content && 'number' in content ? content.number : NaN;
    });
}

function workbookOf(one: Assessment, at: Level) {
  const evaluation = evaluate(one, { today, futures: 200 });
  const workbook = projectionWorkbook({ assessment: one, evaluation, words, level: at });
  if (!workbook || evaluation.money.status !== 'complete') throw new Error('a complete case is needed');
  const rate = monthlyRateOf(one.firm.discountRate);
  return { workbook, shown: shownOptions(evaluation, evaluation.money, rate) };
}

/** Every sheet of an option comes to what the library projects for it. */
function agrees(one: Assessment, at: Level): void {
  const { workbook, shown } = workbookOf(one, at);
  shown.forEach((option, index) => {
    const sheet = workbook.sheets[3 + index]!;
    const path = option.paths[at];
    // Amounts may be absurd and differ by eleven orders: what counts is what moves through the account.
    const scale = path.rows.reduce(
      (largest, row) => Math.max(largest, ...Object.values(row).map(Math.abs)),
      Math.max(...path.cash.map(Math.abs), Math.abs(path.receivablesAtEnd)),
    );
    const near = (found: number | undefined, expected: number) =>
      expect(Math.abs((found ?? NaN) - expected), sheet.name).toBeLessThanOrEqual(1e-6 + scale * 1e-9);
    const closing = resultsIn(sheet, words.table.closing);
    expect(closing).toHaveLength(path.rows.length);
    closing.forEach((cash, month) => near(cash, path.cash[month + 1] ?? NaN));
    near(resultsIn(sheet, words.own.figures.lowest)[0], path.lowest.cash);
    near(resultsIn(sheet, words.own.figures.npv)[0], option.npvDifference[at]);
  });
}

describe('the workbook of any case', () => {
  test('comes to what the library projects, for every option', () => {
    fc.assert(fc.property(assessment, level, agrees), { numRuns: 60 });
  });

  test('counts the penalty of a contract without end in sight as the library does', () => {
    const one = workedExample('agency-45', today);
    Object.assign(one.contract, {
      term: 'fixed',
      endDate: '9999-12-31',
      penaltyKind: 'minimum-commitment',
      penaltyChance: 1,
    });
    agrees(one, 'likely');
  });

  test('carries finite figures only, and is written whatever was typed', () => {
    fc.assert(
      fc.property(assessment, level, (one, at) => {
        const { workbook } = workbookOf(one, at);
        const figures = workbook.sheets.flatMap(({ cells }) =>
          cells.flatMap(({ content }) => {
            if (content && 'number' in content) return [content.number];
            return content && 'result' in content && typeof content.result === 'number'
              ? [content.result]
              : [];
          }),
        );
        expect(figures.filter((figure) => !Number.isFinite(figure))).toEqual([]);
        expect(xlsxBytes(workbook).length).toBeGreaterThan(10_000);
      }),
      { numRuns: 15 },
    );
  });
});
