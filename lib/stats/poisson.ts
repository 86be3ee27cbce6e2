/** −ln of a chance too small to tell: e⁻⁹⁰ is 1e-39. */
const unheardOf = 90;

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

/**
 * Upper tail of the Poisson distribution: P(X ≥ k). Terms are taken relative to the largest, as in `poissonQuantile`, and
 * the side of the mean that holds fewer of them is summed, so that small chances keep their digits. Throws unless the mean
 * is a finite number, 0 or more.
 *
 * @param k whole number; at 0 or below the chance is 1
 * @example poissonAtLeast(1, 2) // 0.8647, which is 1 − e⁻²
 */
export function poissonAtLeast(k: number, mean: number): number {
  if (!(mean >= 0 && mean < Infinity)) {
    throw new Error(`poissonAtLeast requires a finite mean of 0 or more, got ${mean}`);
  }
  if (k <= 0) return 1;
  if (mean === 0) return 0;
  const away = k - mean;
  // Bernstein’s bound on either tail: beyond it nothing of the sum would tell, however long it is.
  if (away * away > 2 * unheardOf * (mean + Math.abs(away) / 3)) return away > 0 ? 0 : 1;
  const mode = Math.floor(mean);
  let total = 0;
  let less = 0;
  for (let value = mode, term = 1; value >= 0 && term > negligible; value -= 1) {
    total += term;
    if (value < k) less += term;
    term *= value / mean;
  }
  let more = 0;
  for (let value = mode + 1, term = mean / value; term > negligible; value += 1) {
    total += term;
    if (value >= k) more += term;
    term *= mean / (value + 1);
  }
  return k > mode ? more / total : 1 - less / total;
}
