import { describe, expect, test } from 'vitest';
import { rankOrderCentroid } from '@/lib/checklist/weights';
import { herfindahl } from '@/lib/money/concentration';
import { cashTiedUp, changeIfDropped, effectiveRate, segmentIncome } from '@/lib/money/economics';
import { ln, exp, pow } from '@/lib/stats/elementary';
import { normalCdf } from '@/lib/stats/normal';

const stays = (amount: number) => ({ amount, avoidableShare: 0, lagMonths: 0 });
const stops = (amount: number) => ({ amount, avoidableShare: 1, lagMonths: 0 });

describe('keep or drop, published answers to the cent', () => {
  test('Horngren, Cost Accounting 14e p. 409: Allied West and the Wisk account', () => {
    // What is printed: dropping loses 15,000 of operating income; the freed space would lease for 20,000.
    const wisk = { revenue: 1_200_000, costs: [stops(1_185_000), stays(40_000)] };
    expect(changeIfDropped(wisk)).toBe(-15_000);
    expect(changeIfDropped(wisk, Infinity, 20_000)).toBe(5_000);
  });

  test('OpenStax Managerial Accounting 10.4: SnowBucks snow boots', () => {
    const boots = {
      revenue: 1_150_000,
      costs: [stops(423_000), stops(195_000), stops(75_000), stays(392_000 - 75_000), stays(216_000)],
    };
    expect(segmentIncome(boots).avoidable).toBe(457_000);
    expect(changeIfDropped(boots)).toBe(-457_000);
    // The published full-cost loss lists the supervisor inside fixed manufacturing cost.
    expect(segmentIncome(boots).fullCost).toBe(-76_000);
    expect(458_000 + changeIfDropped(boots)).toBe(1_000);
  });

  test('Product AG52: an apparent loss that is better kept', () => {
    const product = { revenue: 193_000, costs: [stops(113_700), stops(31_700), stays(58_200)] };
    expect(segmentIncome(product).fullCost).toBe(-10_600);
    expect(changeIfDropped(product)).toBe(-47_600);
  });

  test('Phillips Accountancy: dropping is better by 20,000', () => {
    const customer = { revenue: 1_000_000, costs: [stops(5_250_000 - 4_500_000), stops(450_000 - 180_000)] };
    expect(changeIfDropped(customer)).toBe(20_000);
  });

  test('OpenStax 10.4, Youngstown: half of the fixed cost can be avoided', () => {
    const segment = { revenue: 65_000, costs: [{ amount: 70_000, avoidableShare: 0.5, lagMonths: 0 }] };
    expect(changeIfDropped(segment)).toBe(-30_000);
  });

  test('a client’s share of overhead stays when the client goes', () => {
    const beta = { revenue: 10_000, costs: [stops(7_200), stays(2_500)] };
    expect(segmentIncome(beta).fullCost).toBe(300);
    expect(changeIfDropped(beta)).toBe(-2_800);
  });
});

describe('client arithmetic, published answers', () => {
  test('effective rate: 50,000 over 500 and 1,000 hours; 3,500 over 45 and 59; 1,500 over 80', () => {
    expect(effectiveRate(50_000, 0, 0, 500)).toBe(100);
    expect(effectiveRate(50_000, 0, 0, 1_000)).toBe(50);
    expect(effectiveRate(3_500, 0, 0, 45)).toBeCloseTo(77.78, 2);
    expect(effectiveRate(3_500, 0, 0, 59)).toBeCloseTo(59.32, 2);
    expect(effectiveRate(1_500, 0, 0, 80)).toBe(18.75);
    expect(effectiveRate(1_500, 0, 0, 0)).toBeNull();
  });

  test('gross profit 23,000 and 4,000 from the same revenue', () => {
    expect(segmentIncome({ revenue: 50_000, costs: [stops(500 * 38), stops(8_000)] }).fullCost).toBe(23_000);
    expect(segmentIncome({ revenue: 50_000, costs: [stops(1_000 * 38), stops(8_000)] }).fullCost).toBe(4_000);
  });

  test('cash tied up by a service contract paid after four months', () => {
    expect(cashTiedUp(100_000, 0.3, 4)).toBeCloseTo(280_000, 6);
  });

  test('concentration: five clients of an agency, and the before and after of the notes', () => {
    expect(herfindahl([300, 250, 200, 150, 100])).toBeCloseTo(2_250, 9);
    expect(herfindahl([40, 15, 15, 10, 10, 10])).toBeCloseTo(2_350, 9);
    expect(herfindahl([15, 15, 10, 10, 10])).toBeCloseTo(2_083, 0);
    expect(herfindahl([])).toBe(0);
  });
});

describe('statistics, known values', () => {
  test('rank-order centroid for four items', () => {
    const expected = [0.5208, 0.2708, 0.1458, 0.0625];
    rankOrderCentroid([1, 2, 3, 4]).forEach((weight, index) =>
      expect(weight).toBeCloseTo(expected[index] ?? NaN, 4),
    );
  });

  test('ln, exp and powers against tables', () => {
    expect(ln(2)).toBeCloseTo(0.6931471805599453, 15);
    expect(exp(1)).toBeCloseTo(2.718281828459045, 14);
    expect(pow(1.12, 1 / 12)).toBeCloseTo(1.0094887929345831, 14);
    expect(pow(0, 3)).toBe(0);
  });

  test('the normal distribution at its usual points', () => {
    expect(normalCdf(0)).toBe(0.5);
    expect(normalCdf(1.2815515655446004)).toBeCloseTo(0.9, 12);
    expect(normalCdf(-1.6448536269514722)).toBeCloseTo(0.05, 12);
    expect(normalCdf(40)).toBe(1);
  });
});
