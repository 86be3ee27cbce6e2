import { describe, expect, test } from 'vitest';
import { assessmentSchema, emptyAssessment } from '@/lib/assessment/schema';
import { suggestAnswers } from '@/lib/checklist/suggestions';
import { evaluate } from '@/lib/evaluate';

const today = '2026-11-24';
const firm = { otherRevenue: 100, payroll: 100, cash: 500 };
const suggest = (input: Parameters<typeof assessmentSchema.parse>[0]) => {
  const assessment = assessmentSchema.parse(input);
  return suggestAnswers(assessment, evaluate(assessment, { today, futures: 60 }).money);
};

describe('answers that the figures suggest', () => {
  test('none without figures', () => {
    const empty = emptyAssessment();
    expect(suggestAnswers(empty, evaluate(empty, { today, futures: 60 }).money)).toEqual({});
  });

  test('hours are counted for every twenty paid, without any money', () => {
    expect(suggest({ client: { paidHours: 100, unpaidHours: 20 } })).toEqual({
      'unpaid-work': { measured: 4, anchor: 75 },
    });
  });

  test('a margin is suggested only once its costs are answers and no assumptions', () => {
    expect(suggest({ firm, client: { fee: 100 } })['margin-after-labour']).toBeUndefined();
    const answered = suggest({ firm, client: { fee: 100, directCost: 10, teamShare: 0.9 } });
    expect(answered['margin-after-labour']?.measured).toBeLessThan(0.05);
    expect(answered['margin-after-labour']?.anchor).toBeGreaterThanOrEqual(75);
  });

  test('topping it up is the last anchor, however little', () => {
    const losing = suggest({ firm, client: { fee: 100, directCost: 99, teamShare: 0.1 } });
    expect(losing['margin-after-labour']?.anchor).toBe(100);
  });

  test('the real rate stands beside that of other clients', () => {
    const slow = suggest({
      firm: { ...firm, baselineRate: 2 },
      client: { fee: 100, paidHours: 50, unpaidHours: 30 },
    });
    expect(slow['real-rate']).toEqual({ measured: 0.625, anchor: 75 });
  });

  test('the anchor whose figure is nearest, the healthier of two that are as near', () => {
    const unpaid = (unpaidHours: number) =>
      suggest({ client: { paidHours: 20, unpaidHours } })['unpaid-work']?.anchor;
    expect([0, 0.5, 0.6, 1.5, 1.6, 3, 3.1, 5, 5.1, 99].map(unpaid)).toEqual([
      ...[0, 0, 25, 25, 50, 50, 75, 75, 100, 100],
    ]);
  });

  test('days late come from the last six invoices, and paid early is paid on time', () => {
    const late = (lateLastSix: number | 'unknown') =>
      suggest({ ownFigures: { lateLastSix } })['payment-lateness'];
    expect(late(38)).toEqual({ measured: 38, anchor: 75 });
    expect(late(-12)).toEqual({ measured: 0, anchor: 0 });
    expect(suggest({})['payment-lateness']).toBeUndefined();
  });

  test('nothing is divided by hours or rates of nought, nor from figures that are unknown', () => {
    expect(suggest({ client: { paidHours: 0, unpaidHours: 5 } })).toEqual({});
    expect(suggest({ client: { paidHours: 10, unpaidHours: 'unknown' } })).toEqual({});
    expect(suggest({ client: { paidHours: 'unknown', unpaidHours: 5 } })).toEqual({});
    const rate = (baselineRate: number | null, paidHours: number | null) =>
      suggest({ firm: { ...firm, baselineRate }, client: { fee: 100, paidHours, unpaidHours: 0 } })[
        'real-rate'
      ]?.measured;
    expect(rate(4, 50)).toBe(0.5);
    expect(rate(0, 50)).toBeUndefined();
    expect(rate(null, 50)).toBeUndefined();
    expect(rate(4, null)).toBeUndefined();
  });

  test('an estimate stands for its likeliest value', () => {
    expect(
      suggest({ client: { paidHours: { likely: 40, sure: 'close' }, unpaidHours: 4 } })['unpaid-work'],
    ).toEqual({ measured: 2, anchor: 50 });
  });

  test('a margin needs the direct cost, and the people either as a share or by the hour', () => {
    const margin = (client: object) =>
      suggest({ firm: { ...firm, ownerPay: 100 }, client: { fee: 100, ...client } })['margin-after-labour'];
    expect(margin({ teamShare: 0.5 })).toBeUndefined();
    expect(margin({ directCost: 10 })).toBeUndefined();
    const byShare = margin({ directCost: 10, teamShare: 0.5 });
    expect(byShare?.measured).toBeCloseTo(0.4, 9);
    expect(byShare?.anchor).toBe(0);
    expect(
      margin({ directCost: 10, loadedCostPerHour: 1, paidHours: 60, unpaidHours: 0 })?.measured,
    ).toBeCloseTo(0.3, 9);
    expect(margin({ directCost: 90, teamShare: 0.08 })?.anchor).toBe(75);
    expect(margin({ directCost: 50, teamShare: 0.5 })).toEqual({ measured: 0, anchor: 75 });
    expect(margin({ fee: 0, directCost: 50, teamShare: 0.5 })).toBeUndefined();
  });
});
