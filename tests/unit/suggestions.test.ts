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
});
