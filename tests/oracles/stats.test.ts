import { describe, expect, test } from 'vitest';
import { betaCdf, betaQuantile, lnBeta } from '@/lib/stats/beta';
import { exp, ln, pow } from '@/lib/stats/elementary';
import { fitLognormal } from '@/lib/stats/lognormal';
import { normalCdf, normalDensity, normalQuantile, zOfP90 } from '@/lib/stats/normal';
import { fitPert, pertFromNormal } from '@/lib/stats/pert';
import { poissonQuantile } from '@/lib/stats/poisson';
import { quantileSorted } from '@/lib/stats/quantile';

const relative = (found: number, published: number) => Math.abs(found / published - 1);

describe('the normal distribution', () => {
  test.each([
    // The three values of Wichura's paper, then the usual table.
    [0.25, -0.6744897501960817],
    [0.001, -3.090232306167813],
    [1e-20, -9.262340089798408],
    [0.5, 0],
    [0.9, 1.2815515655446004],
    [0.95, 1.6448536269514722],
    [0.975, 1.959963984540054],
    [0.995, 2.5758293035489004],
  ])('quantile of %d', (u, published) => {
    expect(Math.abs(normalQuantile(u) - published)).toBeLessThan(1e-15 * Math.max(1, Math.abs(published)));
  });

  test.each([
    [-1, 0.15865525393145705],
    [-2.5, 0.006209665325776135],
    [-3, 0.0013498980316300945],
    [-7.5, 3.190891672910896e-14],
    [-12, 1.776482112077679e-33],
  ])('distribution at %d, to 13 digits in the tail too (40-digit arithmetic)', (x, published) => {
    expect(relative(normalCdf(x), published)).toBeLessThan(1e-13);
    expect(normalCdf(-x)).toBe(1 - normalCdf(x));
  });

  test('has no quantile at 0 and 1', () => {
    expect(() => normalQuantile(0)).toThrow('normalQuantile requires 0 < u < 1, got 0');
    expect(() => normalQuantile(1)).toThrow('normalQuantile requires 0 < u < 1, got 1');
    expect(() => normalQuantile(NaN)).toThrow('got NaN');
  });
});

describe('the beta distribution', () => {
  const ps = [1e-12, 0.001, 0.1, 0.5, 0.9, 0.999];

  test('closed forms: Beta(1, b), Beta(a, 1), Beta(1, 1)', () => {
    for (const p of ps) {
      expect(relative(betaQuantile(p, 1, 5), -Math.expm1(Math.log1p(-p) / 5))).toBeLessThan(1e-14);
      expect(relative(betaQuantile(p, 5, 1), p ** (1 / 5))).toBeLessThan(1e-14);
      expect(relative(betaQuantile(p, 1, 1), p)).toBeLessThan(1e-14);
    }
  });

  test('closed forms: Beta(2, 2) is 3x² − 2x³, Beta(½, ½) the arcsine law', () => {
    for (const x of [0.01, 0.2, 0.5, 0.77, 0.99]) {
      expect(relative(betaCdf(x, 2, 2), 3 * x * x - 2 * x ** 3)).toBeLessThan(1e-14);
      expect(relative(betaQuantile(3 * x * x - 2 * x ** 3, 2, 2), x)).toBeLessThan(1e-14);
      expect(relative(betaCdf(x, 0.5, 0.5), (2 / Math.PI) * Math.asin(Math.sqrt(x)))).toBeLessThan(1e-14);
    }
  });

  test('whole shapes are binomial sums: I_0.3(3, 4) = P(at least 3 of 6 at 0.3)', () => {
    const binomial = [3, 4, 5, 6].map((k) => ([20, 15, 6, 1][k - 3] as number) * 0.3 ** k * 0.7 ** (6 - k));
    const sum = binomial.reduce((one, other) => one + other);
    expect(relative(betaCdf(0.3, 3, 4), sum)).toBeLessThan(1e-14);
    expect(relative(betaQuantile(sum, 3, 4), 0.3)).toBeLessThan(1e-14);
  });

  test.each([
    [0.3, 2.5, 3.5, 0.2967529892956664],
    [0.7, 1.25, 4.75, 0.9948632095834018],
    [0.001, 4.5, 1.5, 8.17714688390942e-14],
    [0.5, 10, 3, 0.019287109375],
  ])('I_%d(%d, %d) in 40-digit arithmetic', (x, a, b, published) => {
    expect(relative(betaCdf(x, a, b), published)).toBeLessThan(1e-14);
  });

  test.each([
    [0.1, 2, 4, 0.11223495854585856],
    [0.9, 2, 4, 0.583890374619529],
    [1e-10, 2, 4, 3.1622876602237196e-6],
    [0.1, 1.4, 4.6, 0.05079277566596267],
    [0.9, 1.4, 4.6, 0.46232974996146622],
    [1e-10, 1.4, 4.6, 1.7535846400884982e-8],
  ])('quantile of %d for shapes %d and %d in 40-digit arithmetic', (p, a, b, published) => {
    expect(relative(betaQuantile(p, a, b), published)).toBeLessThan(1e-14);
  });

  test('ln B: B(½, ½) = π, B(3, 4) = 1/60', () => {
    expect(lnBeta(0.5, 0.5)).toBeCloseTo(Math.log(Math.PI), 14);
    expect(lnBeta(3, 4)).toBeCloseTo(-Math.log(60), 14);
  });

  test('ends and errors', () => {
    expect([betaCdf(-1, 2, 2), betaCdf(0, 2, 2), betaCdf(1, 2, 2), betaCdf(3, 2, 2)]).toEqual([0, 0, 1, 1]);
    expect([betaQuantile(0, 2, 2), betaQuantile(1, 2, 2)]).toEqual([0, 1]);
    expect(() => betaQuantile(1.5, 2, 2)).toThrow('betaQuantile requires 0 ≤ p ≤ 1, got 1.5');
    expect(() => betaCdf(0.5, 0, 2)).toThrow('betaShape requires a > 0 and b > 0, got 0 and 2');
  });
});

describe('PERT', () => {
  test('ruling R25: 3 – 6 – 18 as P10 – mode – P90 has its ends at 0.4719 and 34.4950', () => {
    const pert = fitPert({ low: 3, likely: 6, high: 18 });
    expect(pert.min).toBeCloseTo(0.4719, 4);
    expect(pert.max).toBeCloseTo(34.495, 4);
    expect(pert.mode).toBe(6);
    const draw = pertFromNormal(pert);
    expect(draw(-zOfP90)).toBeCloseTo(3, 8);
    expect(draw(zOfP90)).toBeCloseTo(18, 8);
  });

  test('mean (min + 4 mode + max)/6 and variance (mean − min)(max − mean)/7', () => {
    for (const likely of [10, 12, 25, 39, 40]) {
      const pert = fitPert({ low: 10, likely, high: 40 });
      const { mean, variance } = momentsOf(pertFromNormal(pert));
      const published = (pert.min + 4 * pert.mode + pert.max) / 6;
      expect(mean).toBeCloseTo(published, 7);
      expect(variance).toBeCloseTo(((published - pert.min) * (pert.max - published)) / 7, 6);
    }
  });

  test('refuses what is no estimate', () => {
    expect(() => fitPert({ low: 5, likely: 3, high: 9 })).toThrow(
      'fitPert requires low ≤ likely ≤ high, all finite, got low 5, likely 3 and high 9',
    );
    expect(() => fitPert({ low: 5, likely: NaN, high: 9 })).toThrow('likely NaN');
    expect(() => fitPert({ low: 5, likely: 6, high: Infinity })).toThrow('high Infinity');
  });
});

/** Mean and variance over the whole distribution: the integral over z, by the trapezoid rule. */
function momentsOf(draw: (z: number) => number): { mean: number; variance: number } {
  const step = 1 / 64;
  let [mean, square] = [0, 0];
  for (let z = -8; z <= 8; z += step) {
    mean += draw(z) * normalDensity(z) * step;
    square += draw(z) ** 2 * normalDensity(z) * step;
  }
  return { mean, variance: square - mean * mean };
}

describe('the lognormal distribution', () => {
  const { mu, sigma } = fitLognormal(30, 90);

  test('ruling R26: 30 and 90 days as P10 and P90 have median 52 and mode 43', () => {
    expect(exp(mu)).toBeCloseTo(Math.sqrt(30 * 90), 12);
    expect(Math.round(exp(mu))).toBe(52);
    expect(Math.round(exp(mu - sigma * sigma))).toBe(43);
    expect(sigma).toBeCloseTo((Math.log(90) - Math.log(30)) / 2.5631031, 7);
    expect(exp(mu - sigma * zOfP90)).toBeCloseTo(30, 12);
    expect(exp(mu + sigma * zOfP90)).toBeCloseTo(90, 12);
  });

  test('mean exp(μ + σ²/2) and variance (exp σ² − 1) exp(2μ + σ²)', () => {
    const { mean, variance } = momentsOf((z) => exp(mu + sigma * z));
    expect(mean).toBeCloseTo(Math.exp(mu + (sigma * sigma) / 2), 9);
    expect(variance).toBeCloseTo(Math.expm1(sigma * sigma) * Math.exp(2 * mu + sigma * sigma), 7);
  });

  test('refuses 0 and a range upside down', () => {
    expect(() => fitLognormal(0, 9)).toThrow('fitLognormal requires 0 < low ≤ high, got low 0 and high 9');
    expect(() => fitLognormal(9, 3)).toThrow('got low 9 and high 3');
  });
});

describe('the Poisson distribution', () => {
  test('P(X ≤ k) of the published tables for means 0.5, 2 and 10', () => {
    const tables: [number, number, number][] = [
      [0.5, 0, 0.6065],
      [0.5, 1, 0.9098],
      [2, 0, 0.1353],
      [2, 1, 0.406],
      [2, 4, 0.9473],
      [10, 9, 0.4579],
      [10, 15, 0.9513],
    ];
    for (const [mean, k, published] of tables) {
      expect(poissonQuantile(published - 0.0001, mean), `${k} of ${mean}`).toBe(k);
      expect(poissonQuantile(published + 0.0001, mean), `${k} of ${mean}`).toBe(k + 1);
    }
  });

  test('steps exactly where the sum of exp(−m) mᵏ/k! does', () => {
    for (const mean of [0.01, 0.4, 1, 3.7, 20, 200]) {
      let term = Math.exp(-mean);
      let sum = term;
      for (let k = 0; sum < 1 - 1e-9; k += 1, term *= mean / k, sum += term) {
        if (sum > 1e-15) expect(poissonQuantile(sum * (1 - 1e-12), mean)).toBe(k);
        if (sum > 1e-15) expect(poissonQuantile(sum * (1 + 1e-12), mean)).toBe(k + 1);
      }
    }
  });

  test('no mean, no events; nothing underflows at 1,000; the extremes end', () => {
    expect(poissonQuantile(0.999999, 0)).toBe(0);
    expect(poissonQuantile(0.5, 1000)).toBe(1000);
    expect(poissonQuantile(1 - 2 ** -53, 1)).toBeLessThan(25);
    expect(poissonQuantile(2 ** -53, 1000)).toBeGreaterThan(700);
    expect(() => poissonQuantile(0.5, -1)).toThrow(
      'poissonQuantile requires a finite mean of 0 or more, got -1',
    );
    expect(() => poissonQuantile(1, 2)).toThrow('poissonQuantile requires 0 < u < 1, got 1');
  });
});

test('quantiles of type 7 as R prints them: quantile(c(1, 2, 4, 8, 16), c(0, .1, .25, .5, .9, 1))', () => {
  const found = [0, 0.1, 0.25, 0.5, 0.9, 1].map((p) => quantileSorted([1, 2, 4, 8, 16], p));
  [1, 1.4, 2, 4, 12.8, 16].forEach((value, index) => expect(found[index]).toBeCloseTo(value, 14));
});

test('ln, exp and pow agree with the machine’s to a few units in the last place', () => {
  for (let x = -700; x <= 700; x += 0.731) {
    expect(relative(exp(x), Math.exp(x))).toBeLessThan(2e-15);
    expect(Math.abs(ln(Math.exp(x)) - x)).toBeLessThan(4e-16 * Math.max(1, Math.abs(x)));
  }
  expect(relative(pow(3.7, 0.31), 3.7 ** 0.31)).toBeLessThan(1e-15);
});
