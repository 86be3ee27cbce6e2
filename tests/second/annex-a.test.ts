import { describe, expect, test } from 'vitest';
import { cashRecursion, type Projection } from './cash-recursion';
import type { Inputs } from './inputs';
import { holidayPayIn, kept, toyFirm, toyFirmWith } from './toy-firm';
import { breakEven, lowestCash, monthlyRateOf, netCash, npvDifference } from './worth';

const netOf = ({ cash }: Projection, months: number[]) => months.map((t) => netCash(cash, t));
const endOf = ({ cash }: Projection) => cash.at(-1)!;
const net = (inputs: Inputs, months: number[]) => netOf(cashRecursion(inputs), months);

/** Δ NPV as the annex has it: cash only, 1 % a month exactly. */
function cashOnlyNpv(inputs: Inputs, rate = 0.01): number {
  const cash = (one: Inputs) => ({ cash: cashRecursion(one).cash, receivable: 0 });
  return npvDifference(cash(inputs), cash(kept(inputs)), rate);
}

/** Δ NPV as R16 has it. */
function npv(inputs: Inputs, rate: number): number {
  return npvDifference(cashRecursion(inputs), cashRecursion(kept(inputs)), rate);
}

describe('the toy firm of Annex A', () => {
  test('has the net cash printed, to the last digit', () => {
    const printed = [36.5, 36.5, 71.5, 71.5, -28.5, -148.5, 4.53125, 6.3125];
    const found = net(toyFirm(), [1, 2, 3, 4, 5, 6, 7, 8]);
    found.forEach((amount, index) => expect(amount).toBeCloseTo(printed[index]!, 9));
  });

  test('ends with 1,100 when the client is kept, 534.625 after the exit', () => {
    expect(endOf(cashRecursion(kept(toyFirm())))).toBeCloseTo(1100, 9);
    expect(endOf(cashRecursion(toyFirm()))).toBeCloseTo(534.625, 9);
  });

  test('loses 503.97 by the exit, cash only, at 1 % a month; 506.9 at 12 % a year', () => {
    expect(cashOnlyNpv(toyFirm())).toBeCloseTo(-503.97, 2);
    expect(cashOnlyNpv(toyFirm(), monthlyRateOf(0.12))).toBeCloseTo(-506.9, 1);
  });

  test('loses 606.4 or 610.5 with what is still owed at the end (R16)', () => {
    expect(npv(toyFirm(), 0.01)).toBeCloseTo(-606.4, 1);
    expect(npv(toyFirm(), monthlyRateOf(0.12))).toBeCloseTo(-610.5, 1);
  });

  test('with the default price of pay bought back (R6): 6.03 and 9.31, 720.6 at the end, −347', () => {
    const byDefault = toyFirmWith(({ drivers }) => (drivers.staff.payBackPerBilling = null));
    const [seventh, eighth] = net(byDefault, [7, 8]);
    expect(seventh).toBeCloseTo(6.03, 2);
    expect(eighth).toBeCloseTo(9.31, 2);
    expect(endOf(cashRecursion(byDefault))).toBeCloseTo(720.6, 1);
    expect(cashOnlyNpv(byDefault)).toBeCloseTo(-347, 0);
  });

  test('with the delay of four from notice: −30.5 in month 5, −163.7 in month 6', () => {
    const sooner = toyFirmWith(({ drivers }) => (drivers.replacement.delay = 4));
    const [fifth, sixth] = net(sooner, [5, 6]);
    expect(fifth).toBeCloseTo(-30.5, 1);
    expect(sixth).toBeCloseTo(-163.7, 1);
  });

  test('is poorest in month 1, with 236.5', () => {
    const { amount, month } = lowestCash(cashRecursion(toyFirm()).cash);
    expect(amount).toBeCloseTo(236.5, 9);
    expect(month).toBe(1);
  });
});

describe('the figures on the toy firm beside the rulings', () => {
  test('R3: a slower payer never pays sooner', () => {
    const slow = toyFirmWith(({ drivers }) => (drivers.client.collectionDays = 90));
    const stays = cashRecursion(kept(slow));
    netOf(stays, [1, 2, 3]).forEach((amount) => expect(amount).toBeCloseTo(14.2, 1));
    expect(endOf(stays)).toBeCloseTo(1000, 9);
    expect(endOf(cashRecursion(slow))).toBeCloseTo(534.625, 9);
  });

  test('R3: an opening receivable drawn with the days would hide it', () => {
    const slow = toyFirmWith(({ drivers, facts }) => {
      drivers.client.collectionDays = 90;
      facts.openingReceivable.client = 300;
    });
    expect(endOf(cashRecursion(kept(slow)))).toBeCloseTo(1100, 9);
    expect(endOf(cashRecursion(slow))).toBeCloseTo(634.625, 9);
  });

  test('R3: invoices of a month and a half come in as 100 and 50', () => {
    const inputs = toyFirmWith(({ drivers, facts }) => {
      drivers.client.collectionDays = 45;
      facts.openingReceivable.client = 150;
      facts.noticeDays = 0;
    });
    const { client } = cashRecursion(inputs).collected;
    expect(client.slice(1, 4).map((amount) => Math.round(amount))).toEqual([100, 50, 0]);
  });

  test('R6: with free labour the exit would win by 19', () => {
    const free = toyFirmWith(({ drivers }) => (drivers.staff.payBackPerBilling = 0));
    expect(cashOnlyNpv(free)).toBeCloseTo(19, 0);
  });

  test('R8: with dismissed staff still paid THR, month 6 nets −188.5', () => {
    const dismissed = toyFirmWith(({ facts }) => (facts.dismissal = true));
    expect(net(dismissed, [6])[0]).toBeCloseTo(-188.5, 9);
  });

  test('R9: profit tax with losses carried forward is 41, not 105', () => {
    const taxed = toyFirmWith(({ facts }) => (facts.tax = { mode: 'profit', rate: 0.2 }));
    const { tax } = cashRecursion(taxed);
    expect(tax.reduce((total, amount) => total + amount, 0)).toBeCloseTo(41, 0);
  });

  test('R17: while notice runs nothing is gained, and nothing is won in the end', () => {
    const bare = toyFirmWith(({ drivers, scenario }) => {
      drivers.replacement.level = 0;
      drivers.replacement.acquisitionSpend = 0;
      drivers.staff.payLeaving = 0;
      drivers.staff.severance = 0;
      scenario.withTransition = false;
    });
    const exit = cashRecursion(bare).cash;
    const keep = cashRecursion(kept(bare)).cash;
    const behind = [1, 2, 3, 4, 5, 6].map((t) => Math.round(exit[t]! - keep[t]!));
    expect(behind).toEqual([0, 0, 30, 60, -10, -80]);
    expect(breakEven(exit, keep)).toBe('not within the horizon');
    expect(breakEven(keep, exit)).toBe(5);
    expect(breakEven(keep, keep)).toBe('never behind');
  });

  test('R20: a horizon of 24 months hides the hole of a late notice', () => {
    const late = (horizon: number) =>
      toyFirmWith(({ drivers, facts, scenario }) => {
        drivers.replacement.level = 0;
        drivers.staff.payLeaving = 0;
        drivers.staff.severance = 0;
        drivers.replacement.acquisitionSpend = 0;
        scenario.withTransition = false;
        scenario.noticeMonth = 6;
        facts.horizon = horizon;
        facts.thr = holidayPayIn([6, 18, 30], horizon);
      });
    expect(lowestCash(cashRecursion(late(24)).cash).amount).toBeCloseTo(180, 9);
    expect(lowestCash(cashRecursion(late(30)).cash).amount).toBeCloseTo(-75, 9);
  });
});
