import { describe, expect, test } from 'vitest';
import { assessmentSchema, type AssessmentInput } from '@/lib/assessment/schema';
import { npvDifference } from '@/lib/money/metrics';
import { prepareModel, projectAt } from '@/lib/money/money';
import { optionOf, type OptionId } from '@/lib/strategies/options-catalogue';

/**
 * The toy firm of the finance notes (Annex A), in millions of rupiah a month, with the inputs that the printed figures
 * silently used: replacement first billed in month 7 with 22.5 % variable cost, pay bought back with the ramp, notice at
 * time 0, THR in months 6 and 18. Worked out by hand there; none of these figures comes from this code.
 */
function toyFirm(change: AssessmentInput = {}) {
  return assessmentSchema.parse({
    firm: {
      otherRevenue: 150,
      otherGrowth: 0,
      otherVariableShare: 0.15,
      otherCollectionDays: 30,
      payroll: 120,
      ownerPay: 0,
      fixedCost: 30,
      cash: 200,
      thr: 'on',
      thrMonthOfYear: 3,
      discountRate: 1.01 ** 12 - 1,
    },
    client: { fee: 100, directCost: 30, collectionDays: 60, drift: 0, leavesFirst: 0, ...change.client },
    staff: {
      route: 'not-renew',
      payLeaving: 40,
      lag: 3,
      severance: 80,
      payBackPerBilling: 40 / 70,
      peopleAtRisk: 0,
      ...change.staff,
    },
    exit: { haircut: 0, receiptDelay: 0, reputationLoss: 0, transitionMonths: 2, transitionCost: 5 },
    replacement: { delay: 6, ramp: 8, level: 0.7, margin: 0.775, acquisitionSpend: 6, ...change.replacement },
    contract: { term: 'indefinite', noticeDays: 60, noticeFrom: 'sending' },
  });
}

/** Decided in September 2026, so that March is month 6. */
const today = '2026-09-15';

function run(id: OptionId, change?: AssessmentInput) {
  const model = prepareModel(toyFirm(change), today);
  return projectAt(model, optionOf(id), 'likely');
}

const net = (path: ReturnType<typeof run>, from: number, to: number) =>
  path.rows.slice(from - 1, to).map((row) => row.net);

describe('the toy firm of Annex A', () => {
  test('net cash of the first eight months', () => {
    const expected = [36.5, 36.5, 71.5, 71.5, -28.5, -148.5, 4.53125, 6.3125];
    net(run('notice+transition'), 1, 8).forEach((value, index) =>
      expect(value).toBeCloseTo(expected[index] ?? NaN, 9),
    );
  });

  test('cash after 24 months, kept and left', () => {
    expect(run('keep').cash[24]).toBeCloseTo(1100, 9);
    expect(run('notice+transition').cash[24]).toBeCloseTo(534.625, 9);
  });

  test('difference in value: -504 in cash alone, -606.4 with receivables released', () => {
    const exit = run('notice+transition');
    const keep = run('keep');
    const cashOnly = { ...exit, receivablesAtEnd: keep.receivablesAtEnd };
    expect(npvDifference(cashOnly, keep, 0.01)).toBeCloseTo(-503.97, 2);
    expect(npvDifference(exit, keep, 0.01)).toBeCloseTo(-606.4, 1);
  });

  test('at 12 % a year effective: -506.9 and -610.5', () => {
    const rate = 1.12 ** (1 / 12) - 1;
    const exit = run('notice+transition');
    const keep = run('keep');
    expect(npvDifference({ ...exit, receivablesAtEnd: keep.receivablesAtEnd }, keep, rate)).toBeCloseTo(
      -506.9,
      1,
    );
    expect(npvDifference(exit, keep, rate)).toBeCloseTo(-610.5, 1);
  });

  test('with the default rate of buying pay back (ruling R6): 6.03 and 9.31, 720.6 at the end, -347', () => {
    const exit = run('notice+transition', { staff: { payBackPerBilling: null } });
    const keep = run('keep');
    expect(net(exit, 7, 8).map((value) => Math.round(value * 100) / 100)).toEqual([6.03, 9.31]);
    expect(exit.cash[24]).toBeCloseTo(720.6, 1);
    expect(npvDifference({ ...exit, receivablesAtEnd: keep.receivablesAtEnd }, keep, 0.01)).toBeCloseTo(
      -347,
      0,
    );
  });

  test('a slower payer hurts staying; the opening receivable is a fact (ruling R3)', () => {
    const slow = { client: { collectionDays: 90, openingReceivable: 200 } };
    net(run('keep', slow), 1, 3).forEach((value) => expect(value).toBeCloseTo(14.1667, 4));
    expect(run('keep', slow).cash[24]).toBeCloseTo(1000, 9);
    expect(run('notice+transition', slow).cash[24]).toBeCloseTo(534.625, 9);
  });

  test('a replacement delay of four months from the notice: months 5 and 6', () => {
    const path = run('notice+transition', { replacement: { delay: 4 } });
    expect(net(path, 5, 5)[0]).toBeCloseTo(-30.46875, 9);
    expect(net(path, 6, 6)[0]).toBeCloseTo(-163.6875, 9);
  });
});
