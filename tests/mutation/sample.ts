/** z of the 97.5th percentile of the standard normal. */
const z = 1.959963984540054;

/**
 * The 95 % interval of a share, by Wilson's score: fits small counts and shares near 1, where the usual one doesn't.
 * Source: E. B. Wilson, J. Am. Stat. Assoc. 22 (1927) 209–212.
 *
 * @example wilson(90, 100) // { low: 0.8256…, high: 0.9447… }
 */
export function wilson(hits: number, draws: number): { low: number; high: number } {
  const share = hits / draws;
  const spread = z ** 2 / draws;
  const middle = (share + spread / 2) / (1 + spread);
  const half = (z * Math.sqrt((share * (1 - share)) / draws + spread / (4 * draws))) / (1 + spread);
  return { low: middle - half, high: middle + half };
}

/** So many of a list, each as likely as any other, the same for the same seed: the lowest by a mixed number. */
export function sampleOf<T>(list: readonly T[], size: number, seed: number): T[] {
  return list
    .map((item, index) => ({ item, order: mixed(index + 1, seed) }))
    .sort((a, b) => a.order - b.order)
    .slice(0, size)
    .map(({ item }) => item);
}

/** The finalizer of MurmurHash3 (public domain), by which neighbours fall far apart. */
function mixed(value: number, seed: number): number {
  let bits = Math.imul(value, 0x9e3779b1) ^ Math.imul(seed + 1, 0x85ebca77);
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
