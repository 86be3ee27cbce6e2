import { describe, expect, test } from 'vitest';
import type { AssessmentInput } from '@/lib/assessment/schema';
import { gatherFacts, monthlyRateOf, thrApplies } from '@/lib/money/facts';
import { resolveInputs } from '@/lib/money/inputs';
import { certain, today } from './plain';

describe('facts', () => {
  const factsOf = (given: AssessmentInput, horizon = 12) => {
    const assessment = certain(given);
    return gatherFacts(assessment, resolveInputs(assessment), today, horizon);
  };

  test('have planned payments in just their months, added up by kind (index 0 is month 1)', () => {
    const planned = [
      { label: '', kind: 'investment', amount: 5, fromMonth: 1, toMonth: 2 },
      { label: '', kind: 'investment', amount: 7, fromMonth: 2, toMonth: 3 },
      { label: '', kind: 'debt', amount: 11, fromMonth: 3, toMonth: 3 },
      { label: '', kind: 'other', amount: 13, fromMonth: 4, toMonth: 9 },
    ] as const;
    expect(factsOf({ firm: { planned: [...planned] } }, 4)).toMatchObject({
      horizon: 4,
      investments: [5, 12, 7, 0],
      plannedDebt: [0, 0, 11, 0],
      otherPlanned: [0, 0, 0, 13],
    });
  });

  test('have THR by itself for rupiah alone, or as was said', () => {
    const applies = (currency: string, thr: 'auto' | 'on' | 'off') =>
      thrApplies(certain({ currency, firm: { thr } }));
    expect([applies('IDR', 'auto'), applies('SGD', 'auto')]).toEqual([true, false]);
    expect([applies('IDR', 'off'), applies('SGD', 'on')]).toEqual([false, true]);
  });

  test('have THR in the month of the year that was said', () => {
    expect(factsOf({ firm: { thrMonthOfYear: 2 } }, 4).thr).toEqual([false, false, true, false]);
    expect(factsOf({ firm: { thr: 'off', thrMonthOfYear: 2 } }, 4).thr).toEqual([false, false, false, false]);
  });

  test('have what is owed today as was said, else as billing and days imply (ruling R3)', () => {
    const client = { fee: 100, collectionDays: 45 };
    const firm = { otherRevenue: 200, otherCollectionDays: 15 };
    expect(factsOf({ client: { ...client, openingReceivable: 70 }, firm })).toMatchObject({
      openingClient: 70,
      openingOthers: 100,
    });
    expect(factsOf({ client: { ...client, openingReceivable: null }, firm }).openingClient).toBe(150);
  });

  test('have the contract’s end on the model’s clock, unless it has none', () => {
    const endsAt = (endDate: string | null, term: 'fixed' | 'indefinite' | 'auto-renew') =>
      factsOf({ contract: { endDate, term } }).contractEnd;
    expect(endsAt('2027-01-31', 'fixed')).toBe(2);
    expect(endsAt('2027-02-14', 'auto-renew')).toBe(2.5);
    expect(endsAt('2027-01-31', 'indefinite')).toBeNull();
    expect(endsAt(null, 'fixed')).toBeNull();
    // What is over has ended today.
    expect(endsAt('2026-10-31', 'fixed')).toBe(0);
  });

  test('have notice in months of thirty days, penalty and deposit', () => {
    const contract = {
      noticeDays: 45,
      noticeFrom: 'sending',
      penaltyKind: 'fixed',
      penaltyAmount: 500,
      deposit: 6,
    } as const;
    expect(factsOf({ contract })).toMatchObject({
      noticeMonths: 1.5,
      penalty: { kind: 'fixed', amount: 500 },
      deposit: 6,
    });
    expect(factsOf({ contract: { ...contract, penaltyAmount: 'unknown' } }).penalty.amount).toBe(0);
  });

  test('have the floor that was said, nought included, else a month’s pay (ruling R1)', () => {
    expect(factsOf({ firm: { payroll: 90, floor: 40 } }).floor).toBe(40);
    expect(factsOf({ firm: { payroll: 90, floor: 0 } }).floor).toBe(0);
    expect(factsOf({ firm: { payroll: 90 } }).floor).toBe(90);
  });

  test('have settings as they are', () => {
    const costLines = [{ label: '', kind: 'tools', amount: 5, avoidableShare: 0.5, lagMonths: 1 }] as const;
    const facts = factsOf(
      {
        staff: { route: 'dismiss' },
        client: { costLines: [...costLines] },
        replacement: { form: 'pipeline', acquisitionMonths: 4, headStart: 2 },
        exit: { phaseDownMonths: 5, noticeMonth: 6 },
        renegotiation: { decideMonth: 7 },
        firm: { taxMode: 'profit', taxRate: 0.22, discountRate: 0.21 },
      },
      12,
    );
    expect(facts).toMatchObject({
      dismissal: true,
      costLines,
      pipeline: true,
      acquisitionMonths: 4,
      headStart: 2,
      phaseSteps: 5,
      noticeMonth: 6,
      decideMonth: 7,
      taxMode: 'profit',
      taxRate: 0.22,
    });
    expect((1 + facts.monthlyRate) ** 12).toBeCloseTo(1.21, 10);
    expect(factsOf({ staff: { route: 'not-renew' } })).toMatchObject({ dismissal: false, pipeline: false });
  });

  test('a yearly rate of 12 % is 0.95 % a month', () =>
    expect(monthlyRateOf(0.12)).toBeCloseTo(0.0094887929, 9));
});
