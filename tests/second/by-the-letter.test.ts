import { describe, expect, test } from 'vitest';
import { assessmentSchema, type AssessmentInput } from '@/lib/assessment/schema';
import { breakEven as firstBreakEven } from '@/lib/money/metrics';
import { prepareModel, projectAt } from '@/lib/money/money';
import { optionOf } from '@/lib/strategies/options-catalogue';

/** A firm of which all but a few figures are nothing, so that what is asked about stands alone. */
function firm(change: AssessmentInput) {
  const assessment = assessmentSchema.parse({
    firm: { otherRevenue: 0, payroll: 0, ownerPay: 0, fixedCost: 0, cash: 1e9, thr: 'off', ...change.firm },
    client: { fee: 100, directCost: 0, collectionDays: 0, drift: 0, ...change.client },
    staff: { peopleAtRisk: 0, ...change.staff },
    exit: { haircut: 0, receiptDelay: 0, reputationLoss: 0, ...change.exit },
    replacement: { delay: 0, ramp: 0, level: 1, margin: 1, collectionDays: 0, ...change.replacement },
    contract: { term: 'indefinite', noticeDays: 0, noticeFrom: 'sending' },
  });
  return prepareModel(assessment, '2026-11-24');
}

describe('by the letter of the rulings', () => {
  test('R11: while a part of the hours is unknown the cap is the level aimed at, not that of the known part', () => {
    const hours = firm({ client: { unpaidHours: 10 }, replacement: { saleableShare: 1, rate: 1 } });
    expect(projectAt(hours, optionOf('notice'), 'likely').rows[11]!.collectedReplacement).toBeCloseTo(100, 9);
  });

  test('R14: who resigns for certain within the year resigns for certain within the month', () => {
    const certain = firm({
      staff: { peopleAtRisk: 1, resignationHazard: 1, resignationCost: 1, payPerPerson: 50 },
    });
    expect(projectAt(certain, optionOf('keep'), 'likely').rows[0]!.oneOff).toBeCloseTo(50, 9);
  });

  test('R17: who is behind by little is behind', () => {
    const little = firm({
      firm: { otherRevenue: 1e8, otherVariableShare: 0, otherCollectionDays: 0 },
      client: { fee: 1, collectionDays: 0 },
      replacement: { level: 0 },
    });
    const [exit, keep] = [optionOf('notice'), optionOf('keep')].map((option) =>
      projectAt(little, option, 'likely'),
    );
    expect(exit!.cash[24]! - keep!.cash[24]!).toBeCloseTo(-24, 6);
    expect(firstBreakEven(exit!, keep!)).toEqual({ kind: 'not-within-horizon' });
  });
});

describe('whatever the schema accepts', () => {
  test('a fee next to nothing leaves no figure undefined', () => {
    const tiny = firm({
      firm: { payroll: 1e8 },
      client: { fee: 1e-310 },
      staff: { route: 'dismiss', payLeaving: 1e7 },
    });
    expect(projectAt(tiny, optionOf('keep'), 'likely').cash.every(Number.isFinite)).toBe(true);
  });
});
