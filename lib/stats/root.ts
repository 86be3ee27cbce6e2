/**
 * Smallest x in [0, limit] with f(x) ≥ target for a rising f, by regula falsi with the Illinois rule: two evaluations
 * where f is linear, a handful where it bends. Null if even f(limit) falls short.
 *
 * @param f rising (not necessarily strictly) and continuous
 * @param tolerance width, relative to `limit`, at which the search ends; the upper end is returned
 * @example smallestReaching((x) => 2 * x, 3, 10) // 1.5
 */
export function smallestReaching(
  f: (x: number) => number,
  target: number,
  limit: number,
  tolerance = 1e-9,
): number | null {
  let [low, high] = [0, limit];
  let [below, above] = [f(low) - target, f(high) - target];
  if (below >= 0) return low;
  if (above < 0) return null;
  let lastSide = 0;
  for (let step = 0; step < 60 && high - low > tolerance * limit && above > 0; step += 1) {
    const x = low + ((high - low) * -below) / (above - below);
    const value = f(x) - target;
    if (value >= 0) {
      [high, above] = [x, value];
      if (lastSide === 1) below /= 2;
      lastSide = 1;
    } else {
      [low, below] = [x, value];
      if (lastSide === -1) above /= 2;
      lastSide = -1;
    }
  }
  return high;
}
