import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { uniforms } from '@/lib/random/streams';
import { betaCdf, betaQuantile } from '@/lib/stats/beta';
import { shareInTail, tailTable } from '@/lib/stats/beta-tail';
import { exp } from '@/lib/stats/elementary';
import { fitLognormal } from '@/lib/stats/lognormal';
import { normalCdf, normalQuantile, normalsInto, zOfP90 } from '@/lib/stats/normal';
import { orderStatistics } from '@/lib/stats/order-statistics';
import { fitPert, pertFromNormal } from '@/lib/stats/pert';
import { poissonQuantile } from '@/lib/stats/poisson';
import { lowestMean, quantileSorted, quantilesOf } from '@/lib/stats/quantile';

const runs = 100_000;
const mean = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / values.length;
const meanProduct = (one: Float64Array, other: Float64Array) =>
  mean(one.map((value, index) => value * (other[index] as number)));

/** Within five standard errors, the seeds being fixed: either always or never. */
const expectNear = (found: number, expected: number, deviation: number, count = runs) =>
  expect(Math.abs(found - expected)).toBeLessThan((5 * deviation) / Math.sqrt(count));

const shapes = fc.double({ min: 0, max: 1, noNaN: true }).map((z) => [1 + 4 * z, 5 - 4 * z] as const);
const chances = fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true });
/** No quantity has denormal digits, where a double keeps fewer than sixteen of them. */
const amount = fc
  .double({ min: -1e9, max: 1e9, noNaN: true })
  .map((value) => (Math.abs(value) < 1e-290 ? 0 : value));
const estimates = fc
  .tuple(amount, amount, amount)
  .map((values) => values.sort((one, other) => one - other))
  .map(([low = 0, likely = 0, high = 0]) => ({ low, likely, high }));

describe('inverse distribution functions', () => {
  test('normal: undone by Φ, rising, odd', () => {
    fc.assert(
      fc.property(chances, chances, (u, v) => {
        expect(normalCdf(normalQuantile(u)) / u).toBeCloseTo(1, 12);
        if (u < v) expect(normalQuantile(u)).toBeLessThanOrEqual(normalQuantile(v));
        expect(normalQuantile(u / 2)).toBeCloseTo(-normalQuantile(1 - u / 2), 3);
      }),
    );
  });

  test('normal: its branches meet', () => {
    for (const border of [0.075, 0.925, Math.exp(-25)]) {
      const below = normalQuantile(border * (1 - 1e-13));
      const above = normalQuantile(border * (1 + 1e-13));
      expect(above - below).toBeLessThan(1e-11);
      expect(above).toBeGreaterThan(below);
    }
    for (const border of [-2, 2]) {
      expect(normalCdf(border + 1e-15) - normalCdf(border - 1e-15)).toBeCloseTo(0, 14);
    }
  });

  test('beta: undone by its distribution function, rising, mirrored', () => {
    fc.assert(
      fc.property(shapes, chances, chances, ([a, b], p, q) => {
        const x = betaQuantile(p, a, b);
        expect(betaCdf(x, a, b) / p).toBeCloseTo(1, 11);
        if (p * (1 + 1e-12) < q) expect(x).toBeLessThanOrEqual(betaQuantile(q, a, b));
        // 1 − p rounds; what is left of 1 beside it does not.
        const above = 1 - p;
        expect(1 - betaQuantile(above, b, a)).toBeCloseTo(betaQuantile(1 - above, a, b), 14);
      }),
    );
  });

  test('beta: shapes far from those of PERT too', () => {
    const wide = fc.double({ min: 0.5, max: 300, noNaN: true });
    fc.assert(
      fc.property(wide, wide, fc.double({ min: 1e-6, max: 0.5, noNaN: true }), (a, b, p) => {
        expect(betaCdf(betaQuantile(p, a, b), a, b) / p).toBeCloseTo(1, 9);
      }),
    );
  });

  test('Poisson: rises with the chance and with the mean', () => {
    const means = fc.double({ min: 0, max: 300, noNaN: true });
    fc.assert(
      fc.property(chances, chances, means, means, (u, v, mean, more) => {
        const [least, most] = [Math.min(u, v), Math.max(u, v)];
        expect(poissonQuantile(least, mean)).toBeLessThanOrEqual(poissonQuantile(most, mean));
        expect(poissonQuantile(u, mean)).toBeLessThanOrEqual(poissonQuantile(u, mean + more));
      }),
    );
  });
});

describe('PERT', () => {
  test('has the estimate as its mode, P10 and P90', () => {
    fc.assert(
      fc.property(estimates, ({ low, likely, high }) => {
        const pert = fitPert({ low, likely, high });
        const draw = pertFromNormal(pert);
        const close = 1e-9 * (high - low) + 1e-15 * Math.max(Math.abs(low), Math.abs(high));
        expect(Math.abs(draw(-zOfP90) - low)).toBeLessThanOrEqual(close);
        expect(Math.abs(draw(zOfP90) - high)).toBeLessThanOrEqual(close);
        const share = (pert.alpha - 1) / 4;
        expect(Math.abs(pert.min + share * (pert.max - pert.min) - likely)).toBeLessThanOrEqual(close);
      }),
    );
  });

  test('is mirrored when the estimate is', () => {
    fc.assert(
      fc.property(estimates, fc.double({ min: -9, max: 9, noNaN: true }), ({ low, likely, high }, z) => {
        const there = pertFromNormal(fitPert({ low, likely, high }))(z);
        const back = pertFromNormal(fitPert({ low: -high, likely: -likely, high: -low }))(-z);
        expect(Math.abs(there + back)).toBeLessThanOrEqual(
          1e-9 * (high - low) + 1e-14 * Math.max(Math.abs(low), Math.abs(high)),
        );
      }),
    );
    expect(fitPert({ low: 2, likely: 5, high: 8 }).alpha).toBe(3);
  });

  test('without width is a constant, and with the mode at an end is not', () => {
    expect([-9, 0, 0.3, 9].map(pertFromNormal(fitPert({ low: 7, likely: 7, high: 7 })))).toEqual([
      7, 7, 7, 7,
    ]);
    for (const likely of [3, 18]) {
      const { min, max } = fitPert({ low: 3, likely, high: 18 });
      expect(min).toBeLessThan(3);
      expect(max).toBeGreaterThan(18);
    }
  });

  test('draws by a table that is right to 1e-8 of the share from either end', () => {
    for (let share = 0; share <= 1; share += 1 / 16) {
      const [a, b] = [1 + 4 * share, 5 - 4 * share];
      const table = tailTable(a, b);
      for (let z = 0; z <= 8; z += 0.0371) {
        expect(
          Math.abs(shareInTail(table, z) / betaQuantile(normalCdf(-z), a, b) - 1),
          `${z}, ${a}`,
        ).toBeLessThan(1e-8);
      }
    }
  });

  test('draws rise with the score, and stop at ±8', () => {
    for (const likely of [0, 1, 4, 5, 9.5, 10]) {
      const draw = pertFromNormal(fitPert({ low: 0, likely, high: 10 }));
      for (let z = -8; z < 8; z += 1 / 512) {
        const rise = draw(z + 1 / 512) - draw(z);
        // Beyond 6.5 what is left of the width is less than a double tells beside the end.
        if (Math.abs(z) < 6.5) expect(rise, `${likely} at ${z}`).toBeGreaterThan(0);
        else expect(rise).toBeGreaterThanOrEqual(0);
      }
      expect([draw(-20), draw(20)]).toEqual([draw(-8), draw(8)]);
    }
  });

  test('shares tables without mixing them up, however many are asked for', () => {
    const asked = (likely: number) => pertFromNormal(fitPert({ low: 0, likely, high: 1000 }))(0.7);
    const before = [100, 101, 102].map(asked);
    for (let likely = 200; likely < 400; likely += 1) asked(likely);
    expect([100, 101, 102].map(asked)).toEqual(before);
    expect(new Set(before).size).toBe(3);
  });
});

describe('moments of 100,000 draws', () => {
  const scores = normalsInto(uniforms(11, 'score', runs));

  test('normal', () => {
    expectNear(mean(scores), 0, 1);
    expectNear(meanProduct(scores, scores), 1, Math.sqrt(2));
    expectNear(mean(scores.map((z) => z ** 4)), 3, Math.sqrt(96));
  });

  test('PERT', () => {
    const pert = fitPert({ low: 3, likely: 6, high: 18 });
    const drawn = scores.map(pertFromNormal(pert));
    const middle = (pert.min + 4 * pert.mode + pert.max) / 6;
    expectNear(mean(drawn), middle, Math.sqrt(((middle - pert.min) * (pert.max - middle)) / 7));
    const below = drawn.filter((value) => value < 3).length / runs;
    expectNear(below, 0.1, 0.3);
  });

  test('lognormal', () => {
    const { mu, sigma } = fitLognormal(30, 90);
    const drawn = scores.map((z) => exp(mu + sigma * z));
    const variance = Math.expm1(sigma ** 2) * Math.exp(2 * mu + sigma ** 2);
    expectNear(mean(drawn), Math.exp(mu + sigma ** 2 / 2), Math.sqrt(variance));
  });

  test('Poisson', () => {
    for (const rate of [0.4, 7]) {
      const drawn = uniforms(3, 'wins', runs).map((u) => poissonQuantile(u, rate));
      expectNear(mean(drawn), rate, Math.sqrt(rate));
      const squares = drawn.map((wins) => (wins - rate) ** 2);
      expectNear(mean(squares), rate, Math.sqrt(rate + 2 * rate ** 2));
    }
  });
});

describe('quantiles without sorting', () => {
  /** Few values and many, ties and none, and magnitudes so uneven that equal bins cannot tell them apart. */
  const value = fc.oneof(
    fc.integer({ min: -3, max: 3 }),
    fc.double({ min: -1e15, max: 1e15, noNaN: true }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.constantFrom(0, -0, 5e-324),
  );
  const arrays = fc.oneof(
    fc.array(value, { minLength: 1, maxLength: 40 }),
    fc.array(value, { minLength: 100, maxLength: 2000 }),
    fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 100, maxLength: 2000 }),
  );
  const shares = fc.array(fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 0.05, 1)));

  test('equal those of the sorted values, to the last bit', () => {
    fc.assert(
      fc.property(arrays, shares, (values, ps) => {
        const sorted = Float64Array.from(values).sort();
        expect(quantilesOf(Float64Array.from(values), ps)).toEqual(ps.map((p) => quantileSorted(sorted, p)));
      }),
    );
  });

  const count = 20_000;
  const drawn = uniforms(5, 'values', count);
  test.each([
    ['all equal', drawn.map(() => 4)],
    ['ascending', drawn.map((_, index) => index)],
    ['descending', drawn.map((_, index) => -index)],
    ['up and down', drawn.map((_, index) => Math.min(index, count - index))],
    ['two values', drawn.map((_, index) => index % 2)],
    ['uniform', drawn],
    ['one outlier', drawn.map((u, index) => (index === 7 ? 1e12 : u))],
    ['heavy tails', drawn.map((u) => Math.tan(Math.PI * (u - 0.5)) ** 3)],
    ['every magnitude', drawn.map((u) => 10 ** (600 * u - 300))],
  ])('on 20,000 values, %s', (_, values) => {
    const sorted = values.slice().sort();
    const ps = [0.05, 0.25, 0.5, 0.75, 0.95];
    expect(quantilesOf(values.slice(), ps)).toEqual(ps.map((p) => quantileSorted(sorted, p)));
    const ranks = [count - 1, 0, 999, 500, 999];
    expect(orderStatistics(values, ranks)).toEqual(ranks.map((rank) => sorted[rank]));
  });

  test('the mean of the lowest is that of the sorted ones', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 300 }), (values) => {
        const sorted = values.slice().sort((one, other) => one - other);
        for (const k of [1, Math.ceil(values.length / 10), values.length]) {
          const sum = sorted.slice(0, k).reduce((total, value) => total + value, 0);
          expect(lowestMean(Float64Array.from(values), k)).toBe(sum / k);
        }
      }),
    );
  });

  test('lie between their neighbours and rise with p', () => {
    fc.assert(
      fc.property(arrays, chances, chances, (values, p, q) => {
        const [low = 0, high = 0] = quantilesOf(Float64Array.from(values), [Math.min(p, q), Math.max(p, q)]);
        expect(low).toBeLessThanOrEqual(high);
      }),
    );
  });

  test('refuse nothing at all and shares that are none', () => {
    expect(() => quantilesOf(new Float64Array(0), [0.5])).toThrow('A quantile requires at least one value');
    expect(() => quantileSorted([1], 1.1)).toThrow('A quantile requires 0 ≤ p ≤ 1, got 1.1');
    expect(() => lowestMean(Float64Array.of(1), 2)).toThrow('lowestMean requires a whole number from 1 to 1');
  });
});
