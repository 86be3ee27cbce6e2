/** Terms this small beside the largest one don’t tell in a sum, not even in one of 1e-15 of the whole. */
const negligible = 1e-35;

/**
 * Quantile of the Poisson distribution: the least whole number k with P(X ≤ k) ≥ u. Terms are taken relative to the
 * largest, so that nothing underflows whatever the mean, in time of order √mean. Exact for u down to 1e-15
 * from 0 and 1. Throws unless 0 < u < 1 and the mean is a finite number, 0 or more.
 *
 * @example poissonQuantile(0.5, 2) // 2, for P(X ≤ 1) = 0.406 and P(X ≤ 2) = 0.677
 */
export function poissonQuantile(u: number, mean: number): number {
  if (!(u > 0 && u < 1)) throw new Error(`poissonQuantile requires 0 < u < 1, got ${u}`);
  if (!(mean >= 0 && mean < Infinity)) {
    throw new Error(`poissonQuantile requires a finite mean of 0 or more, got ${mean}`);
  }
  const mode = Math.floor(mean);
  let first = mode;
  let term = 1;
  let total = 1;
  for (; first > 0 && term > negligible; first -= 1) total += term *= first / mean;
  const firstTerm = term;
  term = 1;
  for (let k = mode + 1; term > negligible; k += 1) total += term *= mean / k;
  let k = first;
  term = firstTerm;
  for (let below = term; below < u * total && (k < mode || term > negligible); below += term) {
    k += 1;
    term *= mean / k;
  }
  return k;
}
