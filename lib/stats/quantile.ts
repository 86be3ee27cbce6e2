import { orderStatistics } from './order-statistics';

/**
 * Quantile of ascending values, type 7 of Hyndman & Fan (The American Statistician 50(4), 1996): linear between the
 * order statistics around (n − 1)p (ruling R18). Throws for no values, or unless 0 ≤ p ≤ 1.
 *
 * @example quantileSorted([1, 2, 4], 0.75) // 3
 */
export function quantileSorted(sorted: ArrayLike<number>, p: number): number {
  const { rank, next, share } = position(sorted.length, p);
  return between(sorted[rank] as number, sorted[next] as number, share);
}

/**
 * Several type-7 quantiles at once, to the last bit those of the sorted values, without sorting them all. The values
 * must be finite. Throws as `quantileSorted`.
 *
 * @example quantilesOf(Float64Array.of(4, 1, 2), [0.5, 0.75]) // [2, 3]
 */
export function quantilesOf(values: Float64Array, ps: readonly number[]): number[] {
  const positions = ps.map((p) => position(values.length, p));
  const found = orderStatistics(
    values,
    positions.flatMap(({ rank, next }) => [rank, next]),
  );
  return positions.map(({ share }, index) =>
    between(found[2 * index] as number, found[2 * index + 1] as number, share),
  );
}

/**
 * Mean of the k lowest of the values (for the shortfall in the worst tenth of the futures, ruling R18). The values must
 * be finite. Throws unless k is a whole number from 1 to the number of values.
 *
 * @example lowestMean(Float64Array.of(4, 1, 2), 2) // 1.5
 */
export function lowestMean(values: Float64Array, k: number): number {
  if (!Number.isInteger(k) || k < 1 || k > values.length) {
    throw new Error(`lowestMean requires a whole number from 1 to ${values.length}, got ${k}`);
  }
  const [limit = NaN] = orderStatistics(values, [k - 1]);
  let sum = 0;
  let below = 0;
  for (const value of values) {
    if (value < limit) {
      sum += value;
      below += 1;
    }
  }
  return (sum + (k - below) * limit) / k;
}

function position(length: number, p: number): { rank: number; next: number; share: number } {
  if (length === 0) throw new Error('A quantile requires at least one value');
  if (!(p >= 0 && p <= 1)) throw new Error(`A quantile requires 0 ≤ p ≤ 1, got ${p}`);
  const exact = (length - 1) * p;
  const rank = Math.floor(exact);
  return { rank, next: Math.min(rank + 1, length - 1), share: exact - rank };
}

/** Never above the upper neighbour by rounding. Adding 0 turns −0 into 0, so that the order of the two never shows. */
function between(here: number, next: number, share: number): number {
  return Math.min(next, here + share * (next - here)) + 0;
}
