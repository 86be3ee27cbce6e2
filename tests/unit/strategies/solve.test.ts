import { describe, expect, test } from 'vitest';
import type { AssessmentInput } from '@/lib/assessment/schema';
import type { Safety } from '@/lib/money/result';
import { optionOf, type OptionId } from '@/lib/strategies/options-catalogue';
import { earliestSafeMonth, recipeOf, waitingOf, workThatOffsets } from '@/lib/strategies/solve';
import { bareFirm, fewFutures, modelOf, simulated, today } from './bare-firm';

type Events = Parameters<typeof fewFutures>[2];
type Given = AssessmentInput & { events?: Events };

function caseOf({ events, ...change }: Given = {}) {
  const model = modelOf(change);
  const simulation = simulated(model, fewFutures(model, 10, events));
  return { model, simulation };
}

/** What a search yields in the end. */
function finished<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const noticeWith = (penaltyAmount: number) =>
  ({
    term: 'indefinite',
    noticeDays: 0,
    noticeFrom: 'sending',
    penaltyKind: 'fixed',
    penaltyAmount,
  }) as const;
/** A penalty is enforced in the first so many of the ten futures. */
const enforcedIn = (count: number): Events =>
  Object.fromEntries(
    Array.from({ length: 10 }, (_, future) => [future, { penaltyEnforced: future < count }]),
  );

describe('the earliest safe month of notice (ruling R20)', () => {
  const earliest = (given: Given = {}, id: OptionId = 'notice') => {
    const { model, simulation } = caseOf(given);
    return finished(earliestSafeMonth(model, simulation, optionOf(id)));
  };
  const firm = (cash: number, change: object = {}) => ({ firm: { ...bareFirm().firm, cash, ...change } });

  test('leaves enough for the twenty-four months after it, to the floor', () => {
    // Up by 50 a month until then, down by 50 after it: 500 + 50 s − 1200 is at least 0 from month 14 on.
    expect(earliest(firm(500))).toEqual({ month: 14, date: '2028-01-31', laterUnsafe: [] });
    expect(earliest(firm(499))).toMatchObject({ month: 15 });
  });

  test('may be today', () => {
    expect(earliest(firm(1200))).toEqual({ month: 0, date: today, laterUnsafe: [] });
  });

  test('is none where eighteen months are not enough', () => {
    expect(earliest(firm(300))).toMatchObject({ month: 18 });
    expect(earliest(firm(299))).toBeNull();
  });

  test('names later months that are not safe again', () => {
    // A payment of 1000 in month 40 is within the 24 months after notice from month 16 on.
    const planned = [{ label: '', kind: 'other' as const, amount: 1000, fromMonth: 40, toMonth: 40 }];
    expect(earliest(firm(500, { planned }))).toMatchObject({ month: 14, laterUnsafe: [16, 17, 18] });
  });

  test('may be one in which staying is as dangerous within the same months', () => {
    // Staying takes 10 a month: 295 is gone in month 30, which the months after notice reach from month 6 on.
    const client = { ...bareFirm().client, fee: 40 };
    expect(earliest({ ...firm(295), client })).toMatchObject({ month: 6, laterUnsafe: [] });
    // 300 is never below nought by then, 289 is in month 29.
    expect(earliest({ ...firm(300), client })).toMatchObject({ month: 7 });
    expect(earliest({ ...firm(289), client })).toMatchObject({ month: 5 });
  });

  test('allows as many bad futures as are tolerated', () => {
    const given = { ...firm(1200, { tolerance: 0.1 }), contract: noticeWith(300) };
    expect(earliest({ ...given, events: enforcedIn(1) })).toMatchObject({ month: 0 });
    expect(earliest({ ...given, events: enforcedIn(2) })).toMatchObject({ month: 6 });
  });

  test('of a lapse can only be its own', () => {
    const contract = { term: 'fixed', endDate: '2027-05-31', noticeDays: 0, noticeFrom: 'sending' } as const;
    // The contract ends with month 6: 900 + 300 − 50 · 18 within the 24 months looked at.
    expect(earliest({ ...firm(600), contract }, 'lapse')).toEqual({ month: 0, date: today, laterUnsafe: [] });
    expect(earliest({ ...firm(599), contract }, 'lapse')).toBeNull();
  });
});

describe('what opens the cash gate (ruling R20)', () => {
  const recipe = (cash: number, given: Given = {}) => {
    const { model, simulation } = caseOf({ ...given, firm: { ...bareFirm().firm, cash, ...given.firm } });
    return recipeOf(model, simulation, optionOf('notice'), { reserve: 123 } as Safety);
  };

  test('is more cash, or new work that makes up for it month by month', () => {
    const { reserve, newWork } = recipe(1000);
    expect(reserve).toBe(123);
    // 200 are missing over 24 months; a thousandth of the 50 that can be replaced is near enough.
    expect(newWork).toBeGreaterThanOrEqual(200 / 24);
    expect(newWork).toBeLessThanOrEqual(200 / 24 + 0.05);
  });

  test('is all that can be replaced, and nothing beyond that', () => {
    expect(recipe(0).newWork).toBe(50);
    expect(recipe(-1).newWork).toBeNull();
  });

  test('allows as many bad futures as are tolerated, or as staying has', () => {
    const contract = noticeWith(300);
    const firm = { ...bareFirm().firm, cash: 1000, tolerance: 0.1 };
    expect(recipe(1000, { firm, contract, events: enforcedIn(1) }).newWork).toBeLessThanOrEqual(
      200 / 24 + 0.05,
    );
    expect(recipe(1000, { firm, contract, events: enforcedIn(2) }).newWork).toBeCloseTo(500 / 24, 1);
    const { model, simulation } = caseOf({ firm, contract, events: enforcedIn(4) });
    const keep = { ...simulation.runs.get('keep')!, below: 4 };
    const dangerous = { ...simulation, runs: new Map(simulation.runs).set('keep', keep) };
    const { newWork } = recipeOf(model, dangerous, optionOf('notice'), { reserve: 0 } as Safety);
    expect(newWork).toBeLessThanOrEqual(200 / 24 + 0.05);
  });
});

describe('new work that offsets what an exit costs beyond a limit', () => {
  // Leaving today costs 100 in each of 24 months.
  const offset = (limit: number) => {
    const { model, simulation } = caseOf();
    return workThatOffsets(model, simulation, optionOf('notice'), limit);
  };

  test('brings it within the limit', () => {
    expect(offset(1800)).toBeCloseTo(25, 6);
    expect(offset(2400)).toBe(0);
  });

  test('is none where all that can be replaced is not enough', () => {
    expect(offset(1200)).toBe(50);
    expect(offset(1199)).toBeNull();
  });
});

describe('what three months of waiting do', () => {
  const waiting = (id: OptionId, noticeMonth = 0, change: AssessmentInput = {}) => {
    const { model, simulation } = caseOf({ ...change, exit: { ...bareFirm().exit, noticeMonth } });
    return waitingOf(model, simulation, optionOf(id));
  };

  test('to an exit: three more months of a client that brings 100, or costs 30', () => {
    expect(waiting('notice')).toEqual({ months: 3, change: 300 });
    expect(waiting('notice', 23 - 5)).toEqual({ months: 3, change: 300 });
    const client = { ...bareFirm().client, directCost: 130 };
    expect(waiting('mutual', 2, { client })).toEqual({ months: 3, change: -90 });
  });

  test('is no question where the contract ends by itself', () => {
    const contract = { term: 'fixed', endDate: '2027-05-31', noticeDays: 0, noticeFrom: 'sending' } as const;
    expect(waiting('lapse', 0, { contract })).toBeNull();
  });
});
