import { describe, expect, test } from 'vitest';
import { replacementCap, Terms, termsOf, TermTable } from '@/lib/money/terms';
import type { Facts } from '@/lib/money/facts';
import { plainFacts, toyDrivers } from './plain';

const termsFor = (given: Parameters<typeof toyDrivers>[0] = {}, facts: Partial<Facts> = {}) =>
  termsOf(toyDrivers(given), plainFacts(facts));

const names = Object.keys(new Terms()) as (keyof Terms)[];
/** A figure of its own for every term. */
const numbered = (from: number) =>
  Object.assign(new Terms(), Object.fromEntries(names.map((name, index) => [name, from + index])));

describe('a table of terms', () => {
  test('gives back every figure of every future, as it was put', () => {
    const table = new TermTable(3);
    [100, 200, 300].forEach((from, future) => table.put(future, numbered(from)));
    expect({ ...table.at(1) }).toEqual({ ...numbered(200) });
    expect({ ...table.at(0) }).toEqual({ ...numbered(100) });
    expect({ ...table.at(2) }).toEqual({ ...numbered(300) });
    expect(table.count).toBe(3);
  });

  test('with one term changed has it in all futures, and leaves the first table as it was', () => {
    const table = new TermTable(2);
    [100, 200].forEach((from, future) => table.put(future, numbered(from)));
    const changed = table.with({ cash: -5 });
    expect({ ...changed.at(0) }).toEqual({ ...numbered(100), cash: -5 });
    expect({ ...changed.at(1) }).toEqual({ ...numbered(200), cash: -5 });
    expect(changed.count).toBe(2);
    expect(table.at(1).cash).toBe(numbered(200).cash);
  });
});

describe('the client', () => {
  test('is billed for what is bought on and for the work, and work costs what is not bought on', () => {
    expect(termsFor({ client: { drift: 0.02, collectionDays: 60 } })).toMatchObject({
      fee: 100,
      passThrough: 30,
      net: 70,
      variable: 15,
      drift: 1.02,
      clientDelay: 2,
    });
  });

  test('is never billed on more than the fee, and has no cost below nought', () => {
    expect(termsFor({ client: { passThrough: 130, directCost: 40 } })).toMatchObject({
      passThrough: 100,
      net: 0,
      variable: 0,
    });
  });
});

describe('the firm', () => {
  test('has employees without the owner, others that grow every month, days as months', () => {
    const terms = termsFor({
      firm: {
        otherRevenue: 150,
        otherGrowth: 0.21,
        otherVariableShare: 0.1,
        otherCollectionDays: 45,
        fixedCost: 31,
        debtService: 5,
        cash: 200,
      },
    });
    expect(terms).toMatchObject({
      others: 150,
      othersVariableShare: 0.1,
      othersDelay: 1.5,
      ownerPay: 20,
      employees: 80,
      fixedCost: 31,
      debt: 5,
      cash: 200,
    });
    expect(terms.growth ** 12).toBeCloseTo(1.21, 10);
  });

  test('pays the owner no more than all pay', () => {
    expect(termsFor({ firm: { ownerPay: 120 } })).toMatchObject({ ownerPay: 100, employees: 0 });
  });
});

describe('pay that leaves (ruling R6)', () => {
  test('is bought back per 1 of new billing at its ratio to the fee without what is bought on', () => {
    const terms = termsFor({ staff: { payLeaving: 35, lag: 3, severance: 9 } });
    expect(terms).toMatchObject({ payLeaving: 35, payLag: 3, severance: 9, payBack: 0.5 });
  });

  test('is at most what all employees earn', () => {
    expect(termsFor({ staff: { payLeaving: 90 } }).payLeaving).toBe(80);
  });

  test('comes back at the rate that was said, where one was, nought included', () => {
    expect(termsFor({ staff: { payLeaving: 35, payBackPerBilling: 0.3 } }).payBack).toBe(0.3);
    expect(termsFor({ staff: { payLeaving: 35, payBackPerBilling: 0 } }).payBack).toBe(0);
  });

  test('has a ratio even for a fee of nothing or nearly nothing', () => {
    expect(termsFor({ client: { fee: 0, passThrough: 0 }, staff: { payLeaving: 35 } }).payBack).toBe(0);
    expect(termsFor({ client: { fee: 1e-9, passThrough: 0 }, staff: { payLeaving: 35 } }).payBack).toBe(1e6);
  });
});

test('resignations cost people × monthly chance × pays × pay (ruling R14)', () => {
  // A yearly chance of 1 − 0.5¹² is one half a month.
  const hazard = 1 - 0.5 ** 12;
  const staff = { peopleAtRisk: 2, resignationHazard: hazard, resignationCost: 2.5, payPerPerson: 4 };
  expect(termsFor({ staff }).resignations).toBeCloseTo(10, 8);
});

describe('an ending', () => {
  const exit = {
    haircut: 0.2,
    receiptDelay: 1.5,
    reputationLoss: 0.1,
    transitionMonths: 2,
    transitionCost: 10,
    transitionClientShare: 0.4,
    transitionEasesHaircut: 0.3,
    transitionEasesReputation: 0.6,
  };

  test('costs our part of the transition, which leaves part of what is lost (ruling R15)', () => {
    const terms = termsFor({ exit });
    expect(terms).toMatchObject({
      haircut: 0.2,
      receiptDelay: 1.5,
      reputationLoss: 0.1,
      transitionMonths: 2,
    });
    expect(terms.transitionCost).toBeCloseTo(6, 12);
    expect(terms.haircutLeft).toBeCloseTo(0.7, 12);
    expect(terms.lossLeft).toBeCloseTo(0.4, 12);
  });
});

test('new terms raise the price and cut the load', () => {
  const terms = termsFor({ renegotiation: { uplift: 0.2, hoursCut: 0.1 } });
  expect(terms.newPrice).toBeCloseTo(1.2, 12);
  expect(terms.newLoad).toBeCloseTo(0.9, 12);
});

describe('the most that new work can bill (ruling R11)', () => {
  const client = { paidHours: 80, unpaidHours: 20 };
  const replacement = { saleableShare: 0.5, rate: 3, level: 0.6 };
  const capOf = (given: Parameters<typeof toyDrivers>[0], pipeline = false) =>
    replacementCap(toyDrivers(given), plainFacts({ pipeline }));

  test('is freed hours × share that sells × rate', () => {
    expect(capOf({ client, replacement })).toBe(150);
    expect(capOf({ client, replacement }, true)).toBe(150);
  });

  test.each([
    [{ client: { ...client, paidHours: null }, replacement }],
    [{ client: { ...client, unpaidHours: null }, replacement }],
    [{ client, replacement: { ...replacement, saleableShare: null } }],
    [{ client, replacement: { ...replacement, rate: null } }],
  ])('is the level aimed at, or all of the lost fee, while one of these is unknown', (given) => {
    expect(capOf(given)).toBeCloseTo(42, 12);
    expect(capOf(given, true)).toBe(70);
  });

  test('is nothing where all of the fee is bought on', () => {
    expect(capOf({ client: { passThrough: 130 } }, true)).toBe(0);
  });
});

describe('new work', () => {
  const replacement = {
    averageFee: 20,
    margin: 0.75,
    collectionDays: 15,
    acquisitionSpend: 3,
    level: 0.6,
    ramp: 6,
    delay: 4,
    leadsPerMonth: 2,
    winRate: 0.25,
    salesCycle: 2,
    onboarding: 1,
  };

  test('in the simple form climbs to the level over the ramp, after the delay', () => {
    const terms = termsFor({ replacement });
    expect(terms).toMatchObject({
      averageFee: 20,
      replacementVariableShare: 0.25,
      replacementDelay: 0.5,
      acquisitionSpend: 3,
      demandCeiling: 42,
      demandSlope: 7,
      demandStart: 4,
      cap: 42,
    });
  });

  test('has a ramp of one month at least', () => {
    expect(termsFor({ replacement: { ...replacement, ramp: 0.5 } }).demandSlope).toBe(42);
  });

  test('in the pipeline form grows by what is won a month, after cycle and onboarding, without a ceiling', () => {
    expect(termsFor({ replacement }, { pipeline: true })).toMatchObject({
      demandSlope: 10,
      demandStart: 3,
      demandCeiling: Infinity,
    });
  });
});

test.each([
  ['none', 500, 0],
  ['fixed', 500, 500],
  ['months-of-fee', 3, 300],
  ['months-of-fee', 200, 12_000],
  ['share-of-remaining', 0.5, 50],
  ['share-of-remaining', 3, 100],
  ['minimum-commitment', 0, 100],
] as const)('a penalty of the kind %s is worth so much, or so much a month that remains', (...row) => {
  const [kind, amount, expected] = row;
  expect(termsFor({}, { penalty: { kind, amount } }).penalty).toBe(expected);
});
