import { describe, expect, test } from 'vitest';
import { listed, monthsOf } from './plain';

describe('the work for the client', () => {
  test('stops on the last day, in its month in part (ruling R1)', () => {
    expect(listed(monthsOf({ course: { lastDay: 2.25 }, facts: { horizon: 4 } }).work)).toEqual([
      1, 1, 0.25, 0,
    ]);
  });

  test('falls in equal steps from the month after the notice in a phase-down (ruling R2)', () => {
    const course = { notice: 2, lastDay: 5, phaseSteps: 3 };
    expect(listed(monthsOf({ course, facts: { horizon: 7 } }).work)).toEqual([1, 1, 0.75, 0.5, 0.25, 0, 0]);
  });
});

describe('the client’s months', () => {
  const terms = { passThrough: 30, net: 70, variable: 10 };

  test('cost more from every fourth month on where the scope drifts (ruling R14)', () => {
    const months = monthsOf({ terms: { ...terms, drift: 1.5 }, facts: { horizon: 7 } });
    expect(listed(months.client)).toEqual([100, 100, 100, 100, 100, 100, 100]);
    expect(listed(months.clientVariable)).toEqual([40, 40, 40, 45, 45, 45, 52.5]);
    expect(listed(months.hours)).toEqual([1, 1, 1, 1.5, 1.5, 1.5, 2.25]);
  });

  test('follow new terms in just the months in which they hold; what is bought on stays (ruling R13)', () => {
    const course = { newFrom: 2, newTo: 3 };
    const months = monthsOf({ terms: { ...terms, newPrice: 1.5, newLoad: 0.5 }, course });
    expect(listed(months.client)).toEqual([100, 135, 135, 100, 100, 100]);
    expect(listed(months.clientVariable)).toEqual([40, 35, 35, 40, 40, 40]);
    expect(listed(months.hours)).toEqual([1, 0.5, 0.5, 1, 1, 1]);
  });

  test('shrink with the work', () => {
    const months = monthsOf({ terms, course: { lastDay: 1.5 }, facts: { horizon: 3 } });
    expect(listed(months.client)).toEqual([100, 50, 0]);
    expect(listed(months.clientVariable)).toEqual([40, 20, 0]);
  });
});

describe('other revenue (ruling R10)', () => {
  const dip = { terms: { others: 100, reputationLoss: 0.12 }, facts: { horizon: 15 } };
  const fading = [100, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 100];

  test('grows every month, the first included', () => {
    expect(listed(monthsOf({ terms: { others: 100, growth: 1.5 }, facts: { horizon: 3 } }).others)).toEqual([
      150, 225, 337.5,
    ]);
  });

  test('dips after an ending of ours and is whole again after twelve months', () => {
    expect(listed(monthsOf({ ...dip, course: { lastDay: 1, endedByUs: true } }).others)).toEqual(fading);
  });

  test('dips less with transition', () => {
    const terms = { ...dip.terms, lossLeft: 0.5 };
    const course = { lastDay: 1, endedByUs: true, transition: true };
    expect(listed(monthsOf({ ...dip, terms, course }).others).slice(0, 3)).toEqual([100, 94, 94.5]);
    expect(
      listed(monthsOf({ ...dip, terms, course: { ...course, transition: false } }).others).slice(0, 2),
    ).toEqual([100, 88]);
  });

  test('does not dip where the client left', () => {
    expect(listed(monthsOf({ ...dip, course: { lastDay: 1 } }).others)).toEqual(fading.map(() => 100));
  });
});

describe('new work (ruling R11)', () => {
  const terms = { demandStart: 1, demandSlope: 10, demandCeiling: 25, cap: 1000 };
  const course = { sellingFrom: 1, lastDay: 0 };
  const billedIn = (given: Parameters<typeof monthsOf>[0]) => listed(monthsOf(given).replacement);

  test('starts after selling starts and the delay, climbs, and stops at the level', () => {
    expect(billedIn({ terms, course })).toEqual([0, 0, 10, 20, 25, 25]);
  });

  test('never bills more than the hours that are free', () => {
    expect(billedIn({ terms: { ...terms, cap: 18 }, course })).toEqual([0, 0, 10, 18, 18, 18]);
    expect(billedIn({ terms: { ...terms, cap: 20 }, course: { ...course, lastDay: 3.5 } })).toEqual([
      0, 0, 0, 10, 20, 20,
    ]);
  });

  test('is nothing while nobody sells, or where it is left out', () => {
    expect(billedIn({ terms, course: { lastDay: 0 } })).toEqual([0, 0, 0, 0, 0, 0]);
    expect(billedIn({ terms, course, withoutReplacement: true })).toEqual([0, 0, 0, 0, 0, 0]);
  });

  test('bills drawn wins from a month after each selling month, and none after the last drawn', () => {
    const wins = Float64Array.of(0, 1, 1, 3);
    const drawn = { demandStart: 0.5, averageFee: 10, cap: 1000 };
    expect(billedIn({ terms: drawn, wins, course: { sellingFrom: 0, lastDay: 0 } })).toEqual([
      5, 10, 20, 30, 30, 30,
    ]);
    expect(billedIn({ terms: drawn, wins, course: { sellingFrom: 2.5, lastDay: 0 } })).toEqual([
      0, 0, 0, 10, 10, 30,
    ]);
  });

  test('that is signed besides bills from the month after the last one with the client (ruling R20)', () => {
    const billed = (lastDay: number) =>
      billedIn({ terms: { cap: 1000 }, course: { sellingFrom: 0, lastDay }, extraBilling: 5 });
    expect(billed(2)).toEqual([0, 0, 5, 5, 5, 5]);
    expect(billed(1.5)).toEqual([0, 0, 5, 5, 5, 5]);
  });

  test('moves all later demand by as much as really was billed above or below it in a month', () => {
    const early = { sellingFrom: -1, lastDay: 0 };
    expect(billedIn({ terms, course: early, signed: { month: 2, billing: 32 } })).toEqual([
      10, 20, 37, 37, 37, 37,
    ]);
    expect(billedIn({ terms, course: early, signed: { month: 2, billing: 5 } })).toEqual([
      10, 20, 10, 10, 10, 10,
    ]);
  });

  test('has at least the room that it really took', () => {
    expect(
      billedIn({
        terms: { ...terms, cap: 22 },
        course: { sellingFrom: -1, lastDay: 0 },
        signed: { month: 2, billing: 30 },
      }),
    ).toEqual([10, 20, 30, 30, 30, 30]);
  });
});

describe('receipts', () => {
  const given = {
    facts: { horizon: 4, openingClient: 200 },
    terms: { net: 100, clientDelay: 2, haircut: 0.5, haircutLeft: 0.5 },
  };

  test('of a client who parts are less by the write-off, on what comes after the month of the end (R4)', () => {
    const months = monthsOf({ ...given, course: { lastDay: 1 } });
    expect(listed(months.collectedClient)).toEqual([100, 50, 50, 0]);
    expect(months.writtenOff).toBe(100);
    expect(months.receivables).toBe(0);
  });

  test('are less by a smaller part after transition', () => {
    const months = monthsOf({ ...given, course: { lastDay: 1, transition: true } });
    expect(listed(months.collectedClient)).toEqual([100, 75, 75, 0]);
    expect(months.writtenOff).toBe(50);
  });

  test('come later by the delay of a parting', () => {
    const months = monthsOf({ ...given, terms: { ...given.terms, receiptDelay: 1 }, course: { lastDay: 1 } });
    expect(listed(months.collectedClient)).toEqual([100, 0, 50, 50]);
  });

  test('know of a parting at the horizon, and of none after it', () => {
    expect(monthsOf({ ...given, course: { lastDay: 4 } }).writtenOff).toBe(100);
    const months = monthsOf({ ...given, course: { lastDay: 4.5 } });
    expect(months.writtenOff).toBe(0);
    expect(months.receivables).toBe(200);
  });

  test('leave owed what the client, the others and new clients have not paid at the horizon', () => {
    const months = monthsOf({
      facts: { horizon: 4, openingOthers: 7 },
      terms: {
        net: 100,
        clientDelay: 1,
        others: 50,
        othersDelay: 2,
        cap: 9,
        demandSlope: 9,
        demandCeiling: 9,
        replacementDelay: 3,
      },
      course: { lastDay: 3, sellingFrom: 0 },
    });
    expect(listed(months.collectedOthers)).toEqual([3.5, 3.5, 50, 50]);
    expect(listed(months.collectedReplacement)).toEqual([0, 0, 0, 0]);
    expect(months.receivables).toBe(0 + 100 + 9);
  });
});

describe('fixed cost (ruling R7)', () => {
  const line = { amount: 20, avoidableShare: 0.5, lagMonths: 1 };
  const fixedOf = (costLines: (typeof line)[], lastDay: number) =>
    listed(
      monthsOf({ facts: { horizon: 4, costLines }, terms: { fixedCost: 50 }, course: { lastDay } }).fixed,
    );

  test('falls by what stops with the client, after its lag, the month in part', () => {
    expect(fixedOf([line], 1)).toEqual([50, 50, 40, 40]);
    expect(fixedOf([{ ...line, lagMonths: 1.5 }], 1)).toEqual([50, 50, 45, 40]);
  });

  test('stays while the client stays, and never falls below nought', () => {
    expect(fixedOf([line], Infinity)).toEqual([50, 50, 50, 50]);
    expect(fixedOf([{ ...line, amount: 200 }], 1)).toEqual([50, 50, 0, 0]);
  });
});

describe('net cash', () => {
  const facts = {
    horizon: 2,
    openingClient: 60,
    thr: [false, true],
    plannedDebt: [0, 3],
    investments: [0, 11],
    otherPlanned: [0, 4],
  };
  const terms = {
    net: 100,
    variable: 12,
    clientDelay: 1,
    others: 50,
    othersVariableShare: 0.2,
    employees: 30,
    ownerPay: 5,
    fixedCost: 8,
    debt: 2,
    cash: 20,
  };

  test('is what came in less all that went out', () => {
    const months = monthsOf({ facts, terms });
    expect(listed(months.collectedClient)).toEqual([60, 100]);
    expect(listed(months.variable)).toEqual([22, 22]);
    expect(listed(months.debt)).toEqual([2, 5]);
    expect(listed(months.taxableOneOff)).toEqual([0, 4]);
    expect(listed(months.otherOneOff)).toEqual([0, 11]);
    // 60 + 50 − 22 − 35 − 8 − 2; then 100 + 50 − 22 − 35 − 30 (THR) − 8 − 5 − 4 − 11.
    expect(listed(months.net)).toEqual([43, 35]);
    expect([...months.cash]).toEqual([20, 63, 98]);
  });

  test('is taxed on all collections, or on profit as billed, investments aside (ruling R9)', () => {
    const onCollections = monthsOf({ facts: { ...facts, taxMode: 'collections', taxRate: 0.1 }, terms });
    expect(listed(onCollections.tax)).toEqual([11, 15]);
    expect(listed(onCollections.net)).toEqual([32, 20]);
    const onProfit = monthsOf({ facts: { ...facts, taxMode: 'profit', taxRate: 0.1 }, terms });
    // 150 − 22 − 35 − 8 = 85; 150 − 22 − 65 − 8 − 4 = 51.
    expect(listed(onProfit.tax)).toEqual([8.5, 5.1]);
  });

  test('counts new work among receipts, costs and profit', () => {
    const months = monthsOf({
      facts: { horizon: 1, taxMode: 'profit', taxRate: 0.5 },
      terms: { cap: 40, demandSlope: 40, demandCeiling: 40, replacementVariableShare: 0.25 },
      course: { sellingFrom: 0, lastDay: 0 },
    });
    expect(listed(months.variable)).toEqual([10]);
    expect(listed(months.tax)).toEqual([15]);
    expect(listed(months.net)).toEqual([15]);
  });

  // Of 100 owed, a quarter is due each month.
  test.each([
    [0, 100, [0, 50, 50]],
    [2, 50, [50, 25, 50]],
  ])(
    'counts what is written off as lost in the month of the end, at least in the first (end %s)',
    (...row) => {
      const [lastDay, writtenOff, tax] = row;
      const months = monthsOf({
        facts: { horizon: 3, openingClient: 100, taxMode: 'profit', taxRate: 0.5 },
        terms: { others: 100, clientDelay: 4, haircut: 1 },
        course: { lastDay },
      });
      expect(months.writtenOff).toBe(writtenOff);
      expect(listed(months.tax)).toEqual(tax);
    },
  );
});

describe('the lowest month (ruling R18)', () => {
  test('is the first one on ties, and may be a later one', () => {
    const lowestOf = (plan: number[]) => {
      const months = monthsOf({ facts: { horizon: 3, investments: plan }, terms: { cash: 100 } });
      return [months.lowest, months.lowestMonth];
    };
    expect(lowestOf([30, -30, 30])).toEqual([70, 1]);
    expect(lowestOf([30, 30, -5])).toEqual([40, 2]);
    // Cash today is no month.
    expect(lowestOf([-10, -10, -10])).toEqual([110, 1]);
  });
});
