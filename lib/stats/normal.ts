import { exp } from './elementary';

/** z of the 90th percentile: a P10–P90 range is ±z standard deviations wide (ruling R26: 2.5631031 / 2). */
export const zOfP90 = 1.2815515655446004;

/**
 * Standard normal distribution function Φ by Marsaglia's series (Journal of Statistical Software 11(4), 2004);
 * absolute error below 1e-15, 0 and 1 beyond ±8.
 *
 * @example normalCdf(0) // 0.5
 */
export function normalCdf(x: number): number {
  if (x <= -8) return 0;
  if (x >= 8) return 1;
  let sum = x;
  let term = x;
  for (let odd = 3; Math.abs(term) > 1e-18 && odd < 400; odd += 2) {
    term *= (x * x) / odd;
    sum += term;
  }
  return Math.min(1, Math.max(0, 0.5 + sum * exp(-0.5 * x * x - 0.9189385332046727)));
}
