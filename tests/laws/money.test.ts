import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Assessment } from '@/lib/assessment/schema';
import { evaluate } from '@/lib/evaluate';
import { avoidableMargin, clientLedger } from '@/lib/money/economics';
import { availableOptions, prepareModel, projectAt, type Model } from '@/lib/money/money';
import { receive } from '@/lib/money/receipts';
import { options, optionOf } from '@/lib/strategies/options-catalogue';
import {
  arbitraryAssessment,
  arbitraryCompleteAssessment,
  arbitraryPlausibleAssessment,
} from './arbitrary-assessment';

const today = '2026-11-24';
/** Few futures: laws hold for any number of them. */
const futures = 60;
const plausible = arbitraryPlausibleAssessment();
/** With every figure the cash needs in half of them: absurd figures must not break the sums either. */
const anyAssessment = fc.oneof(arbitraryAssessment(), arbitraryCompleteAssessment());
const levels = ['low', 'likely', 'high'] as const;

function everyNumber(value: unknown, path = ''): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path} = ${value}`];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, part]) => everyNumber(part, `${path}.${key}`));
}

/** Receipts of months 1…H for invoices of months 1…H. */
function collect(billed: number[], opening: number, delay: number): number[] {
  const collected = new Float64Array(billed.length + 1);
  receive(Float64Array.of(0, ...billed), opening, delay, collected);
  return [...collected.subarray(1)];
}

const close = (a: number, b: number, scale: number) => Math.abs(a - b) <= 1e-9 * (1 + Math.abs(scale));

describe('an evaluation', () => {
  test('never throws and holds no NaN or Infinity, whatever the schema accepts', () => {
    fc.assert(
      fc.property(anyAssessment, (assessment) => {
        expect(everyNumber(evaluate(assessment, { today, futures }))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  }, 240_000);

  test('is the same for the same assessment and day', () => {
    fc.assert(
      fc.property(plausible, (assessment) => {
        const evaluation = evaluate(assessment, { today, futures });
        expect(evaluate(structuredClone(assessment), { today, futures })).toEqual(evaluation);
      }),
      { numRuns: 15 },
    );
  }, 120_000);
});

describe('cash', () => {
  const eachPath = (
    check: (model: Model, path: ReturnType<typeof projectAt>, assessment: Assessment) => void,
    numRuns = 200,
  ) =>
    fc.assert(
      fc.property(
        plausible,
        fc.constantFrom(...levels),
        fc.integer({ min: 0, max: 18 }),
        (assessment, level, noticeMonth) => {
          const model = prepareModel(assessment, today);
          for (const option of availableOptions(model.facts)) {
            check(model, projectAt(model, option, level, { noticeMonth }), assessment);
          }
        },
      ),
      { numRuns },
    );

  test('is conserved: billed + opening = collected + closing + written off', () => {
    eachPath((_, path) => {
      const collected = path.rows.reduce(
        (sum, row) => sum + row.collectedClient + row.collectedOthers + row.collectedReplacement,
        0,
      );
      const left = path.billed + path.opening;
      expect(close(left, collected + path.receivablesAtEnd + path.writtenOff, left)).toBe(true);
    });
  });

  test('moves by the net of each month, and the net is its parts', () => {
    eachPath((_, { cash, rows }) => {
      rows.forEach((row, index) => {
        const parts =
          row.collectedClient +
          row.collectedOthers +
          row.collectedReplacement -
          row.variable -
          row.payroll -
          row.thr -
          row.fixed -
          row.tax -
          row.debt -
          row.oneOff;
        const scale = Math.abs(cash[index + 1] ?? 0) + Math.abs(cash[index] ?? 0);
        expect(close(row.net, parts, Math.abs(row.payroll) + Math.abs(row.collectedOthers) + scale)).toBe(
          true,
        );
        expect(close((cash[index + 1] ?? 0) - (cash[index] ?? 0), row.net, scale)).toBe(true);
      });
    });
  });

  test('is lowest where it says, in the first such month', () => {
    eachPath((_, { cash, lowest }) => {
      const after = cash.slice(1);
      expect(lowest.cash).toBe(Math.min(...after));
      expect(lowest.month).toBe(after.indexOf(lowest.cash) + 1);
    }, 60);
  });

  test('opening cash shifts every path alike', () => {
    fc.assert(
      fc.property(plausible, fc.integer({ min: 0, max: 1e9 }), (assessment, more) => {
        const base = prepareModel({ ...assessment, firm: { ...assessment.firm, cash: 0 } }, today);
        const richer = prepareModel({ ...assessment, firm: { ...assessment.firm, cash: more } }, today);
        for (const option of availableOptions(base.facts)) {
          const before = projectAt(base, option, 'likely').lowest.cash;
          const after = projectAt(richer, option, 'likely').lowest.cash;
          expect(close(after - before, more, Math.abs(before) + more)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('a slower payer never pays sooner: cumulative receipts fall with the delay (ruling R3)', () => {
    const bills = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 12, maxLength: 24 });
    fc.assert(
      fc.property(
        bills,
        fc.integer({ min: 0, max: 500 }),
        fc.double({ min: 0, max: 6, noNaN: true }),
        fc.double({ min: 0, max: 6, noNaN: true }),
        (billed, opening, a, b) => {
          const [fast, slow] = [Math.min(a, b), Math.max(a, b)].map((delay) =>
            collect(billed, opening, delay),
          );
          let ahead = 0;
          billed.forEach((_, index) => {
            ahead += (fast?.[index] ?? 0) - (slow?.[index] ?? 0);
            expect(ahead).toBeGreaterThanOrEqual(-1e-6);
          });
        },
      ),
      { numRuns: 300 },
    );
  });

  test('stating the implied opening receivable changes nothing (ruling R3)', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e6 }),
        fc.double({ min: 0.01, max: 8, noNaN: true }),
        (bill, delay) => {
          const billed = new Array<number>(24).fill(bill);
          const collected = collect(billed, bill * delay, delay);
          collected.forEach((amount) => expect(close(amount, bill, bill)).toBe(true));
        },
      ),
      { numRuns: 200 },
    );
  });

  test('keeping an option against itself differs by exactly nothing', () => {
    fc.assert(
      fc.property(plausible, (assessment) => {
        const evaluation = evaluate(assessment, { today, futures });
        if (evaluation.money.status !== 'complete') return;
        const keep = evaluation.money.options.find((option) => option.id === 'keep');
        expect(keep?.npvDifference).toEqual({ low: 0, likely: 0, high: 0 });
      }),
      { numRuns: 15 },
    );
  }, 60_000);

  test('one ledger for cash and decision: once lags, receipts and fade have run out, Δ net = −avoidable margin (ruling R7)', () => {
    fc.assert(
      fc.property(plausible, (base) => {
        const assessment: Assessment = {
          ...base,
          horizon: 60,
          client: { ...base.client, drift: 0, collectionDays: 45 },
          firm: { ...base.firm, taxMode: 'none', thr: 'off', fixedCost: 1e12, planned: [] },
          staff: { ...base.staff, lag: 3, peopleAtRisk: 0, severance: 0 },
          exit: { ...base.exit, reputationLoss: 0, transitionMonths: 1, receiptDelay: 0 },
          replacement: {
            ...base.replacement,
            level: 0,
            form: 'simple',
            acquisitionSpend: 0,
            saleableShare: null,
            rate: null,
          },
          contract: { ...base.contract, noticeDays: 30, endDate: null, deposit: 0, penaltyKind: 'none' },
        };
        const model = prepareModel(assessment, today);
        const lags = assessment.client.costLines.map((line) => line.lagMonths);
        if (Math.max(0, ...lags) > 40) return;
        const exit = projectAt(model, optionOf('notice'), 'likely', { noticeMonth: 0 });
        const keep = projectAt(model, optionOf('keep'), 'likely');
        const margin = avoidableMargin({
          revenue: model.drivers.likely.client.fee ?? 0,
          costs: clientLedger(model.drivers.likely, model.facts),
        });
        const change = (exit.rows[59]?.net ?? 0) - (keep.rows[59]?.net ?? 0);
        expect(close(change, -margin, 1e13)).toBe(true);
      }),
      { numRuns: 80 },
    );
  });
});

test('every option has its own id', () => {
  expect(new Set(options.map((option) => option.id)).size).toBe(options.length);
});
