import { betaQuantile } from './beta';
import { shareInTail, tailTable } from './beta-tail';

/** A PERT distribution with λ = 4: Beta(alpha, beta) stretched from min to max; a constant where min = max. */
export type Pert = { min: number; max: number; mode: number; alpha: number; beta: number };

/**
 * The PERT whose mode is `likely` and whose 10th and 90th percentile are `low` and `high` (ruling R25, where it is shown
 * to be the only one). Its ends lie outside of low and high: clip draws to what the quantity can be. Throws unless
 * low ≤ likely ≤ high, all finite.
 *
 * @example fitPert({ low: 3, likely: 6, high: 18 }) // { min: 0.4719…, max: 34.4950…, mode: 6, … }
 */
export function fitPert({ low, likely, high }: { low: number; likely: number; high: number }): Pert {
  if (!(low <= likely && likely <= high && high - low < Infinity)) {
    throw new Error(
      `fitPert requires low ≤ likely ≤ high, all finite, got low ${low}, likely ${likely} and high ${high}`,
    );
  }
  if (low === high) return { min: low, max: low, mode: low, alpha: 3, beta: 3 };
  const modeShare = modeShareFor((likely - low) / (high - low));
  const { q10, q90 } = tenthsOf(modeShare);
  const width = (high - low) / (q90 - q10);
  const min = low - q10 * width;
  return { min, max: min + width, mode: likely, ...shapesOf(modeShare) };
}

const shapesOf = (modeShare: number) => ({ alpha: 1 + 4 * modeShare, beta: 5 - 4 * modeShare });

/** 10th and 90th percentile of the PERT on 0…1; the second from its mirror image, so that symmetry is exact. */
function tenthsOf(modeShare: number): { q10: number; q90: number } {
  const { alpha, beta } = shapesOf(modeShare);
  return { q10: betaQuantile(0.1, alpha, beta), q90: 1 - betaQuantile(0.1, beta, alpha) };
}

/**
 * Where between the ends (0…1) the mode lies, given where it lies between P10 and P90. The second rises strictly with
 * the first, so a bracket holds the one solution; false position (Illinois rule) needs eight steps where bisection
 * needs fifty.
 */
function modeShareFor(likelyShare: number): number {
  const trial = (modeShare: number) => {
    const { q10, q90 } = tenthsOf(modeShare);
    return { modeShare, excess: (modeShare - q10) / (q90 - q10) - likelyShare };
  };
  let kept = trial(0);
  let latest = trial(1);
  for (let step = 0; step < 100 && Math.abs(latest.excess) > 1e-16; step += 1) {
    const slope = (latest.excess - kept.excess) / (latest.modeShare - kept.modeShare);
    const next = trial(latest.modeShare - latest.excess / slope);
    if (next.modeShare === latest.modeShare) break;
    // The end that stays twice on its side counts half, or the other would only creep towards the solution.
    kept = next.excess * latest.excess < 0 ? latest : { ...kept, excess: kept.excess / 2 };
    latest = next;
  }
  return latest.modeShare;
}

/**
 * Inverse distribution function of a PERT as a function of the standard normal score z, u = Φ(z): one draw for each
 * score. Strictly rising as far as doubles can tell, relative error of the share drawn (from the nearer end) below 1e-8
 * for |z| ≤ 8; beyond, the value at ±8. Builds its tables once for a shape and shares them between fits of that shape.
 *
 * @example pertFromNormal(fitPert({ low: 3, likely: 6, high: 18 }))(zOfP90) // 18
 */
export function pertFromNormal({ min, max, alpha, beta }: Pert): (z: number) => number {
  if (min === max) return () => min;
  const width = max - min;
  const lower = tailTable(alpha, beta);
  const upper = tailTable(beta, alpha);
  return (z) => (z < 0 ? min + width * shareInTail(lower, -z) : max - width * shareInTail(upper, z));
}
