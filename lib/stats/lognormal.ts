import { ln } from './elementary';
import { zOfP90 } from './normal';

/**
 * Lognormal distribution whose 10th and 90th percentile are low and high (ruling R26): a draw is exp(mu + sigma·z).
 * Used for delays and collection days. Throws unless 0 < low ≤ high.
 *
 * @example fitLognormal(30, 90) // { mu: 3.9505…, sigma: 0.4286… }, median 52
 */
export function fitLognormal(low: number, high: number): { mu: number; sigma: number } {
  if (!(low > 0 && low <= high)) {
    throw new Error(`fitLognormal requires 0 < low ≤ high, got low ${low} and high ${high}`);
  }
  return { mu: (ln(low) + ln(high)) / 2, sigma: (ln(high) - ln(low)) / (2 * zOfP90) };
}
