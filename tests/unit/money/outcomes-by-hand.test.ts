import { describe, expect, test } from 'vitest';
import { bins, partialInformation, perfectInformation } from '@/lib/money/information';
import { breakEven, npvDifference, runwayOf } from '@/lib/money/metrics';
import {
  allowedBelow,
  bandsOf,
  beats,
  meanOf,
  monthlyBands,
  safetyOf,
  shareBelow,
  usualLowestMonth,
} from '@/lib/money/outcomes';
import type { CashRow } from '@/lib/money/result';
import { rounded, runWith } from './plain';

const of = (...values: number[]) => Float64Array.from(values);

describe('mean and percentiles (ruling R18)', () => {
  // 0, 10, …, 200 in no order: percentile p of type 7 is 2·p.
  const values = Float64Array.from({ length: 21 }, (_, index) => ((index * 8) % 21) * 10);

  test('of values in any order, which stay as they are', () => {
    const before = [...values];
    const bands = bandsOf(values);
    expect(rounded(Object.values(bands))).toEqual([100, 10, 50, 100, 150, 190]);
    expect(Object.keys(bands)).toEqual(['mean', 'p5', 'p25', 'p50', 'p75', 'p95']);
    expect([...values]).toEqual(before);
  });

  test('lie between values', () => expect(bandsOf(of(0, 1)).p25).toBeCloseTo(0.25, 12));

  test('of every month end on its own, today’s included', () => {
    const months = Float64Array.of(...[5, 5, 5], ...[30, 10, 20], ...[-1, -3, -2]);
    expect(monthlyBands(months, 2, 3)).toEqual({
      p5: [5, expect.closeTo(11, 9), expect.closeTo(-2.9, 9)],
      p25: [5, 15, -2.5],
      p50: [5, 20, -2],
      p75: [5, 25, -1.5],
      p95: [5, expect.closeTo(29, 9), expect.closeTo(-1.1, 9)],
    });
  });

  test('of two values is half their sum', () => expect(meanOf(of(3, 4))).toBe(3.5));
});

describe('how safe cash is', () => {
  test('counts what is strictly below a level', () => expect(shareBelow(of(1, 2, 3, 4), 3)).toBe(0.5));

  test.each([
    [0.05, 40, 2],
    [0.05, 39, 1],
    [0.07, 100, 7],
    [0, 100, 0],
    [1, 3, 3],
    [0.29, 100, 29],
  ])('a tolerance of %s lets of %s futures fall %s', (tolerance, count, allowed) =>
    expect(allowedBelow(tolerance, count)).toBe(allowed),
  );

  const limits = { floor: 100, tolerance: 0.25, creditLine: 20 };

  test('asks for the least that leaves no more below than the tolerance allows (ruling R19)', () => {
    // One of four may fall: what counts is the second from below.
    expect(safetyOf(of(200, 70, -10, 90), limits)).toMatchObject({
      room: -30,
      reserve: 30,
      belowFloor: 0.75,
    });
    expect(safetyOf(of(200, 130, -10, 190), limits)).toMatchObject({
      room: 30,
      reserve: 0,
      belowFloor: 0.25,
    });
    expect(safetyOf(of(200, 300), { ...limits, tolerance: 1 }).room).toBe(200);
  });

  test('counts zero after the credit line', () => {
    expect(safetyOf(of(-20, -21, 5, 300), limits).belowZero).toBe(0.25);
  });

  test('takes the shortfall over the worst tenth, rounded up', () => {
    const many = Float64Array.from({ length: 11 }, (_, index) => 10 * (10 - index));
    expect(safetyOf(many, limits).shortfall).toBe(95);
    expect(safetyOf(of(200, 110), limits).shortfall).toBe(0);
  });
});

describe('one option against another', () => {
  test('is better in the futures in which it is worth more; ties count for neither', () => {
    const [first, second] = [runWith('notice', [1, 2, 3, 4]), runWith('keep', [0, 2, 4, 3])];
    expect(beats(first, second)).toBe(0.5);
    expect(beats(second, first)).toBe(0.25);
  });
});

test('the usual lowest month is the commonest, the earlier one on ties, the horizon included', () => {
  expect(usualLowestMonth(Uint8Array.of(3, 1, 3), 3)).toBe(3);
  expect(usualLowestMonth(Uint8Array.of(3, 1, 3, 1, 2), 3)).toBe(1);
});

const flows = (nets: number[], receivablesAtEnd = 0) => ({
  rows: nets.map((net) => ({ net }) as CashRow),
  receivablesAtEnd,
});

describe('net present value against keep (ruling R16)', () => {
  test('discounts every month’s difference, and what is still owed as the last month', () => {
    expect(npvDifference(flows([110, 0, 0]), flows([0, 0, 0]), 0.1)).toBeCloseTo(100, 10);
    expect(npvDifference(flows([0, 121]), flows([0, 242]), 0.1)).toBeCloseTo(-100, 10);
    expect(npvDifference(flows([0, 0], 363), flows([0, 0], 121), 0.1)).toBeCloseTo(200, 10);
  });
});

describe('the month from which one is not behind any more (ruling R17)', () => {
  const keep = flows([10, 10, 10, 10]);

  test('is none where one never is behind', () => {
    expect(breakEven(keep, keep)).toEqual({ kind: 'never-behind' });
    expect(breakEven(flows([0, 0]), flows([0, 0]))).toEqual({ kind: 'never-behind' });
    expect(breakEven(flows([10, 10, 5, 15]), flows([10, 5, 10, 10]))).toEqual({ kind: 'never-behind' });
  });

  test('is the month after the last one behind', () => {
    expect(breakEven(flows([5, 15, 5, 20]), keep)).toEqual({ kind: 'month', month: 4 });
    expect(breakEven(flows([5, 15, 10, 10]), keep)).toEqual({ kind: 'month', month: 2 });
  });

  test('lies beyond the horizon where one is behind there', () => {
    expect(breakEven(flows([30, 10, 10, -15]), keep)).toEqual({ kind: 'not-within-horizon' });
  });

  test('takes no rounding residue for a debt, and no small debt for a residue', () => {
    expect(breakEven(flows([0.1, 0.2, -0.3]), flows([0, 0, 5.551115123125783e-17]))).toEqual({
      kind: 'never-behind',
    });
    // 300,000.3 − 100,000.1 − 200,000.2 leaves −2.9e-11.
    expect(breakEven(flows([300_000.3, 0]), flows([100_000.1, 200_000.2]))).toEqual({ kind: 'never-behind' });
    expect(breakEven(flows([1000 - 1e-8]), flows([1000]))).toEqual({ kind: 'not-within-horizon' });
  });
});

describe('the runway', () => {
  test('is the number of full months before cash stands below the floor; today does not count', () => {
    expect(runwayOf([50, 120, 100, 99], 100)).toBe(2);
    expect(runwayOf([200, 90], 100)).toBe(0);
    expect(runwayOf([50, 100, 100], 100)).toBeNull();
  });
});

describe('what knowing is worth (ruling R22)', () => {
  const [first, second] = [runWith('keep', [10, 0, 10, 0]), runWith('notice', [0, 6, 0, 6])];

  test('in all: the best of each future on average, less the best average', () => {
    // (10 + 6 + 10 + 6) ÷ 4 − 5.
    expect(perfectInformation([first, second])).toBe(3);
    expect(perfectInformation([second, first])).toBe(3);
  });

  test('is nothing where one option is best anyway, or alone, or where there is none', () => {
    expect(perfectInformation([first, runWith('notice', [9, -1, 9, -1])])).toBe(0);
    expect(perfectInformation([first])).toBe(0);
    expect(perfectInformation([])).toBe(0);
    expect(partialInformation({ values: of(1, 2) }, [])).toBe(0);
  });

  test('of a figure that tells which future comes is as much as in all; of one that tells nothing is nought', () => {
    const runs = [first, second];
    expect(partialInformation({ values: of(1, 2, 1, 2) }, runs)).toBe(3);
    expect(partialInformation({ values: of(7, 7, 7, 7) }, runs)).toBe(0);
    // Half of the first kind are told apart: (10 + 10 + 0 + 6 … ) ÷ 4.
    expect(partialInformation({ values: of(1, 2, 2, 2) }, runs)).toBe((10 + 12) / 4 - 5);
  });

  test('puts as many futures into each of twenty bins, the least values into the first', () => {
    expect(bins).toBe(20);
    // Forty futures in twenty pairs of neighbours. Within a pair nothing can be told: one is for, one against.
    const values = Float64Array.from({ length: 40 }, (_, index) => (index * 27) % 40);
    const within = Array.from(values, (value) => (value % 2 === 0 ? 1 : -1));
    const between = Array.from(values, (value) => ((value >> 1) % 2 === 0 ? 1 : -1));
    const still = runWith(
      'keep',
      within.map(() => 0),
    );
    expect(partialInformation({ values }, [still, runWith('notice', within)])).toBe(0);
    expect(partialInformation({ values }, [still, runWith('notice', between)])).toBe(0.5);
  });

  test('never comes out below nought', () => {
    const thirds = runWith('keep', [0.1, 0.2, 0.3]);
    expect(partialInformation({ values: of(1, 2, 3) }, [thirds])).toBeGreaterThanOrEqual(0);
    expect(partialInformation({ values: of(1, 2, 3) }, [thirds])).toBeLessThan(1e-15);
  });
});
