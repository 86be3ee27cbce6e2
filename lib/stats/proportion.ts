/** z of the 97.5th percentile of the standard normal. */
const zOfP975 = 1.959963984540054;

/**
 * How far a share counted in so many independent draws may be off: half the width of its 95 % interval, by the normal
 * approximation to the binomial. Largest at one half, where 10,000 draws give ±1 percentage point.
 *
 * @param share what was counted, or is to be counted, 0…1
 * @param draws how many were drawn, above 0
 * @example samplingError(0.05, 10_000) // 0.00427164617…
 */
export function samplingError(share: number, draws: number): number {
  if (!(share >= 0 && share <= 1)) throw new Error(`samplingError requires a share in 0…1, got ${share}`);
  if (!(draws > 0)) throw new Error(`samplingError requires draws above 0, got ${draws}`);
  return zOfP975 * Math.sqrt((share * (1 - share)) / draws);
}
