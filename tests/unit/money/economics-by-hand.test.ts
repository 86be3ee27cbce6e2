import { describe, expect, test } from 'vitest';
import { clientEconomics, clientLedger, effectiveRate, segmentIncome } from '@/lib/money/economics';
import { plainFacts, toyDrivers } from './plain';

const costLines = [
  { amount: 20, avoidableShare: 0.5, lagMonths: 4 },
  { amount: 8, avoidableShare: 0, lagMonths: 0 },
];
const facts = plainFacts({ costLines, openingClient: 200, monthlyRate: 0.01 });
const hours = { paidHours: 8, unpaidHours: 2, loadedCostPerHour: 3 };
const economics = (given: Parameters<typeof toyDrivers>[0] = {}, thr = false) =>
  clientEconomics(toyDrivers(given), facts, thr);

describe('the ledger of costs that stop with the client (ruling R7)', () => {
  test('has direct cost at once, pay after its lag if any leaves, then the firm’s own lines', () => {
    const direct = { amount: 45, avoidableShare: 1, lagMonths: 0 };
    const staff = { payLeaving: 35, lag: 2 };
    expect(clientLedger(toyDrivers({ staff }), facts)).toEqual([
      direct,
      { amount: 35, avoidableShare: 1, lagMonths: 2 },
      ...costLines,
    ]);
    expect(clientLedger(toyDrivers({ staff: { payLeaving: 0, lag: 9 } }), facts)).toEqual([
      direct,
      ...costLines,
    ]);
  });
});

describe('margins of the client (model section 3)', () => {
  test('are after direct cost, after labour by the hour, after own fixed cost and capital (ruling R31)', () => {
    expect(economics({ client: hours })).toMatchObject({
      fee: 100,
      margin1: 55,
      margin2: 25,
      // 10 of the line that can be avoided, 1 % of 200 owed.
      margin3: 13,
      receivable: 200,
    });
  });

  test('take labour by the team’s share while hours or their cost are unknown, THR with it', () => {
    for (const unknown of ['paidHours', 'unpaidHours', 'loadedCostPerHour'] as const) {
      const client = { ...hours, teamShare: 0.3, [unknown]: null };
      expect(economics({ client }).margin2).toBe(25);
      // 30 % of 100 and of a twelfth of 80.
      expect(economics({ client }, true).margin2).toBeCloseTo(23, 12);
    }
  });

  test('know of no employees’ THR where the owner takes more than all pay', () => {
    expect(economics({ firm: { ownerPay: 130 }, client: { teamShare: 0.3 } }, true).margin2).toBe(25);
  });

  test('end with the first while nothing is known of labour', () => {
    expect(economics()).toMatchObject({ margin1: 55, margin2: null, margin3: null });
  });
});

describe('what is really lost', () => {
  test('is the fee less what stops in the first month, and less all once the longest lag is over', () => {
    expect(economics({ staff: { payLeaving: 35, lag: 2 } }).avoidableMargin).toEqual({
      atOnce: 55,
      inTheEnd: 10,
      lagMonths: 4,
    });
    expect(economics({ staff: { payLeaving: 35, lag: 0.5 } }).avoidableMargin.atOnce).toBe(37.5);
  });
});

describe('what an hour earns (ruling R31)', () => {
  test('is the fee without what is bought in, over all hours', () => {
    expect(economics({ client: { ...hours, subcontract: 20 } }).effectiveRate).toBe(5);
  });

  test('is unknown while hours are, or are less than a minute', () => {
    expect(economics({ client: { ...hours, unpaidHours: null } }).effectiveRate).toBeNull();
    expect(effectiveRate(100, 30, 20, 1 / 60)).toBe(3000);
    expect(effectiveRate(100, 30, 20, 1 / 61)).toBeNull();
  });
});

test('a segment’s income at full cost and after the costs that are its own', () => {
  expect(segmentIncome({ revenue: 50, costs: costLines })).toEqual({ fullCost: 22, avoidable: 40 });
});
