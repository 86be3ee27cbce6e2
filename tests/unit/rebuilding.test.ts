import { describe, expect, test } from 'vitest';
import { binomialAtMost, calibrationOf, checkInMonths, receiptsMissing } from '../../lib/aftercare/check-ins';
import { feesOf, fewestClients, spreadOf } from '../../lib/aftercare/client-mix';
import {
  chanceBy,
  clientsFor,
  expectedBilling,
  leadsForChance,
  leadsOnAverage,
  perWeek,
} from '../../lib/aftercare/pipeline';
import { pipelinePlan } from '../../lib/aftercare/pipeline-plan';
import { anchorOf } from '../../lib/aftercare/reforecast';
import { crossingOf, spreadPlan } from '../../lib/aftercare/spread-plan';
import type { CheckInMonth } from '../../lib/aftercare/result';
import type { KeptForecast } from '../../lib/assessment/rebuild-fields';
import { assessmentSchema, type AssessmentInput } from '../../lib/assessment/schema';
import { prepareModel } from '../../lib/money/money';
import { redact } from '../../lib/share/views';
import { poissonAtLeast } from '../../lib/stats/poisson';

const today = '2026-11-24';
const oneFuture = { winRate: Float64Array.of(0.2), averageFee: Float64Array.of(10), lag: Float64Array.of(3) };

describe('the chance of at least so many wins', () => {
  // R 4.3 and SciPy 1.11: ppois(k - 1, mean, lower.tail = FALSE)
  test.each([
    [1, 2, 0.8646647167633873],
    [5, 4.5, 0.4678964236252849],
    [3, 0.2, 0.0011484812448621328],
    [12, 30.5, 0.9999539123719351],
    [400, 350, 0.004720697812340125],
    [40, 3, 8.003095092522039e-31],
    [0, 7, 1],
    [1, 0, 0],
  ])('%i of a mean of %f: %f', (k, mean, chance) => {
    expect(poissonAtLeast(k, mean)).toBeCloseTo(chance, 12);
  });

  test('takes no mean that is no number', () => {
    expect(() => poissonAtLeast(1, NaN)).toThrow('requires a finite mean');
  });
});

describe('the pipeline', () => {
  test.each([
    [90e6, 30e6, 3],
    [91e6, 30e6, 4],
    [0, 30e6, 0],
    [90e6, 0, null],
    [90e6, null, null],
    [null, 30e6, null],
    [1e9, 1e-3, null],
  ])('%s at %s each takes %s clients', (amount, fee, clients) => {
    expect(clientsFor(amount, fee)).toBe(clients);
  });

  test('counts coverage as published: what a win rate leaves of it, and one divided by the rate (N24, N25)', () => {
    const terms = (winRate: number) => ({ winRate, averageFee: 1, lag: 0 });
    expect(expectedBilling(4800, terms(0.22), 1)).toBeCloseTo(1056, 9);
    expect((leadsOnAverage(1600, terms(0.22), 1) ?? 0) / 1600).toBeCloseTo(4.545, 3);
    expect(expectedBilling(7500, terms(0.28), 1)).toBeCloseTo(2100, 9);
  });

  test('by hand: 50 a month by month 8 at 10 each, two in ten, three months’ lag', () => {
    const terms = { winRate: 0.2, averageFee: 10, lag: 3 };
    // five clients in five selling months: one a month, from five leads
    expect(leadsOnAverage(50, terms, 8)).toBe(5);
    expect(perWeek(13)).toBe(3);
    // P(X ≥ 5) at a mean of 5
    expect(chanceBy(50, 5, oneFuture, 8)).toBeCloseTo(0.5595067149, 9);
    expect(chanceBy(50, 5, oneFuture, 3)).toBe(0);
    // the mean at which P(X ≥ 5) is 0.8 is 6.7210, over a rate of 0.2 and five months
    expect(leadsForChance(0.8, 50, oneFuture, 8)).toBeCloseTo(6.721, 1);
    expect(leadsOnAverage(50, terms, 3)).toBeNull();
    expect(leadsForChance(0.8, 50, oneFuture, 3)).toBeNull();
  });

  const firm: AssessmentInput = {
    client: { fee: 100, passThrough: 10, directCost: 30, paidHours: 80, unpaidHours: 20 },
    firm: { otherRevenue: 200, payroll: 100, cash: 200 },
    replacement: {
      delay: 2,
      ramp: 6,
      level: 0.6,
      averageFee: 12,
      winRate: 0.25,
      salesCycle: 2,
      onboarding: 1,
    },
    contract: { noticeDays: 60 },
  };
  const plan = (fields: AssessmentInput, option: 'keep' | 'notice' = 'notice') =>
    pipelinePlan(prepareModel(assessmentSchema.parse(fields), today), option);

  test('takes what it counts with from the projection', () => {
    expect(plan(firm)).toMatchObject({
      purpose: 'replace',
      amount: 54,
      clients: 5,
      lag: 3,
      deadline: 8,
      deadlineMonth: '2027-07',
      assumed: ['leadsPerMonth'],
      leads: { now: 2, onAverage: 54 / (0.25 * 12 * 5) },
      capacity: null,
    });
  });

  test('stops at what the freed hours can bill', () => {
    const capped = { ...firm, replacement: { ...firm.replacement, saleableShare: 0.6, rate: 0.5 } };
    expect(plan(capped)).toMatchObject({
      amount: 30,
      capacity: { hours: 60, billing: 30, clients: 2, missing: 0 },
    });
    const whole = plan({ ...capped, aftercare: { pipelineGoal: 'revenue' } });
    expect(whole).toMatchObject({ amount: 90, deadline: 18, capacity: { missing: 60 } });
  });

  test('brings new work beside a client who stays, until their share is the target', () => {
    const { amount, purpose, capacity } = plan(firm, 'keep');
    expect({ amount, purpose, capacity }).toEqual({ amount: 100, purpose: 'dilute', capacity: null });
    expect(100 / (100 + 200 + (amount ?? 0))).toBe(0.25);
  });
});

describe('the mix of clients', () => {
  test('is measured as published (N07)', () => {
    const spread = spreadOf({ amounts: [300, 250, 200, 150, 100], rest: 0 });
    expect([spread.share, Math.round(spread.hhi)]).toEqual([0.3, 2250]);
    expect(spreadOf({ amounts: [40, 15, 15, 10, 10, 10], rest: 0 }).hhi).toBeCloseTo(2350, 9);
  });

  test('of five mixed clients is as large as of five average ones', () => {
    const fees = feesOf('mixed', 10, 5);
    expect(fees).toEqual([10, 5, 20, 5, 10]);
    expect(fees.reduce((sum, fee) => sum + fee, 0)).toBe(50);
  });

  test('by hand: beside two of 30, four of 10 bring the largest to 30 in 100', () => {
    const mix = fewestClients({ amounts: [30, 30], rest: 0 }, 'average', 10, { share: 0.3, hhi: 10_000 }, 35);
    expect(mix).toMatchObject({ count: 4, billing: 40, revenue: 100, share: 0.3, overCapacity: 5 });
    expect(mix?.hhi).toBeCloseTo(2200, 9);
  });

  test('is given up where nothing helps', () => {
    const target = { share: 0.05, hhi: 500 };
    expect(fewestClients({ amounts: [1e6], rest: 0 }, 'small', 1, target, null)).toBeNull();
    expect(fewestClients({ amounts: [30], rest: 0 }, 'mixed', 0, target, null)).toBeNull();
  });

  const studio: AssessmentInput = {
    client: { fee: 100 },
    firm: {
      otherRevenue: 100,
      otherGrowth: 0,
      payroll: 50,
      cash: 100,
      otherClients: [40, 30, 20, 10].map((revenue, index) => ({ name: `K${index}`, revenue })),
    },
    replacement: { averageFee: 20, salesCycle: 2, onboarding: 1 },
    contract: { noticeDays: 60 },
    aftercare: { targetShare: 0.25, targetHhi: 2000, targetMonths: 15 },
  };
  const planOf = (fields: AssessmentInput, option: 'keep' | 'notice') =>
    spreadPlan(prepareModel(assessmentSchema.parse(fields), today), option);

  test('walks there by quarter, with whole clients and the client until the last day', () => {
    const plan = planOf(studio, 'notice');
    expect(plan.afterExit).toEqual({ share: 0.4, hhi: 3000 });
    expect(plan.mixes[0]).toMatchObject({ count: 3, billing: 70 });
    expect(plan.quarters.map(({ month, newClients, largest }) => [month, newClients, largest])).toEqual([
      ['2026-11', 0, 'client'],
      ['2027-02', 0, 'other'],
      ['2027-05', 0, 'other'],
      ['2027-08', 1, 'other'],
      ['2027-11', 2, 'other'],
      ['2028-02', 3, 'other'],
      ['2028-05', 3, 'other'],
      ['2028-08', 3, 'other'],
    ]);
    expect(plan.quarters.at(-1)?.share).toBeCloseTo(40 / 170, 12);
  });

  test('says when the largest would cross the line if they grew: as the formula has it', () => {
    const grown = { ...studio, aftercare: { ...studio.aftercare, warningShare: 0.25, largestGrowth: 0.2 } };
    const { warning } = planOf(grown, 'notice');
    // 40·1.2^(t/12) over itself and 130 is a quarter at t = 12·ln(13/12)/ln 1.2 = 5.27, after the mix is there in month 15
    expect(12 * (Math.log(13 / 12) / Math.log(1.2))).toBeCloseTo(5.268, 3);
    expect(warning.without).toEqual({ below: null, crossed: null });
    expect(warning.withMix).toEqual({ below: null, crossed: null });
    const stays = { ...grown, aftercare: { ...grown.aftercare, largestGrowth: 0.01 } };
    // 12·ln(13/12)/ln 1.01 = 96.5 months: not within five years of today
    expect(planOf(stays, 'notice').warning.withMix).toEqual({ below: '2028-02', crossed: null });
    const slow = { ...grown, aftercare: { ...grown.aftercare, largestGrowth: 0.03 } };
    // 12·ln(13/12)/ln 1.03 = 32.5 months
    expect(planOf(slow, 'notice').warning.withMix).toEqual({ below: '2028-02', crossed: '2029-08' });
  });

  test('says nothing of clients of whom nothing is known', () => {
    const unknown = { ...studio, firm: { ...studio.firm, otherClients: [] } };
    const plan = planOf(unknown, 'notice');
    expect(plan).toMatchObject({
      split: 'unknown',
      afterExit: null,
      quarters: [],
      warning: { without: null },
    });
    expect(plan.mixes.every((mix) => mix === null)).toBe(true);
    expect(planOf(unknown, 'keep').mixes[0]?.count).toBeGreaterThan(0);
  });

  test('finds a line crossed only after it was below', () => {
    expect(crossingOf([0.4, 0.3, 0.2, 0.2, 0.26], 0.25)).toEqual({ below: 2, crossed: 4 });
    expect(crossingOf([0.4, 0.3], 0.25)).toEqual({ below: -1, crossed: -1 });
    expect(crossingOf([0.2, 0.1], 0.25)).toEqual({ below: 0, crossed: -1 });
  });
});

describe('check-ins', () => {
  const line = (...amounts: number[]) => amounts;
  const kept: KeptForecast = {
    madeOn: '2026-08-20',
    keptOn: '2026-08-20',
    option: 'notice',
    noticeMonth: 0,
    unit: 10,
    cash: { p5: line(20, 15, 10), p50: line(20, 20, 18), p95: line(20, 25, 30) },
    received: { p5: line(0, 8, 8), p50: line(0, 10, 10), p95: line(0, 12, 12) },
    won: { p5: line(0, 0, 0), p50: line(0, 0, 2), p95: line(0, 1, 4) },
  };
  const monthsOf = (aftercare: AssessmentInput['aftercare']) =>
    checkInMonths(assessmentSchema.parse({ aftercare }), kept);

  test('hold each figure against its range, the rounding of the forecast included', () => {
    const months = monthsOf({
      actualCash: { '2026-09': 145, '2026-10': 94.9, '2027-10': 1 },
      actualReceived: { '2026-09': 130 },
      actualWon: { '2026-10': 0 },
    });
    expect(months.map(({ month, index }) => [month, index])).toEqual([
      ['2026-09', 1],
      ['2026-10', 2],
    ]);
    const told = months.flatMap(({ values }) => values.map(({ figure, where }) => `${figure} ${where}`));
    expect(told).toEqual(['cash inside', 'received above', 'cash below', 'won inside']);
    expect(calibrationOf(months)).toEqual({ inside: 2, figures: 4, expected: 0.9, verdict: 'few' });
  });

  test('say what has not come in only if every month was entered', () => {
    const cash = { '2026-09': 200, '2026-10': 180 };
    expect(receiptsMissing(monthsOf({ actualCash: cash, actualReceived: { '2026-10': 60 } }))).toBeNull();
    const both = { '2026-09': 90, '2026-10': 60 };
    expect(receiptsMissing(monthsOf({ actualCash: cash, actualReceived: both }))).toBe(50);
  });

  test('go on from the last cash and the last word on new work', () => {
    const months = monthsOf({ actualCash: { '2026-10': 150 }, actualWon: { '2026-09': 5 } });
    expect(anchorOf(months)).toEqual({ month: 2, cash: 150, won: { month: 1, billing: 5 } });
    expect(anchorOf(monthsOf({ actualWon: { '2026-09': 5 } }))).toBeNull();
  });

  test('go where money goes: a link without money carries none of them', () => {
    const aftercare = { forecast: kept, actualReceived: { '2026-09': 1 }, actualWon: { '2026-09': 2 } };
    const assessment = assessmentSchema.parse({ aftercare });
    expect(redact(assessment, { view: 'full' }).aftercare).toMatchObject(aftercare);
    const nothing = { forecast: null, actualReceived: {}, actualWon: {} };
    expect(redact(assessment, { view: 'lawyer' }).aftercare).toMatchObject(nothing);
  });

  test('judge ranges by the binomial of nine in ten', () => {
    // SciPy 1.11: binom.cdf
    expect(binomialAtMost(5, 8, 0.9)).toBeCloseTo(0.03809178999999997, 14);
    expect(binomialAtMost(20, 25, 0.9)).toBeCloseTo(0.09799362119546466, 12);
    const seen = (inside: number, outside: number): CheckInMonth[] => [
      {
        month: '2026-09',
        index: 1,
        values: Array.from({ length: inside + outside }, (_, index) => ({
          figure: 'cash',
          actual: 0,
          low: 0,
          middle: 0,
          high: 0,
          where: index < inside ? 'inside' : 'below',
        })),
      },
    ];
    const verdict = (inside: number, outside: number) => calibrationOf(seen(inside, outside))?.verdict;
    expect([verdict(7, 1), verdict(5, 3), verdict(22, 3), verdict(28, 0), verdict(29, 0)]).toEqual([
      'few',
      'too-narrow',
      'fits',
      'fits',
      'too-wide',
    ]);
    expect(calibrationOf([])).toBeNull();
  });
});
