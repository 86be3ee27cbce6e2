import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';

/**
 * Chance by name: every random quantity of the simulation has a stream of its own, so that adding one moves no other
 * and all strategies meet the same futures (ruling R28).
 */

/** Outputs thrown away first: states that differ in few bits need some steps to become unlike each other. */
const warmUp = 16;

/** One start for each of the four words of the generator's state: digits of π, that is, chosen for nothing. */
const starts = [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344];

/**
 * `count` numbers in the open interval (0, 1), uniform in steps of 2⁻⁵²: a pure function of seed, name and index, so a
 * longer run begins with the shorter one. Throws unless the seed is a safe integer and the count a whole number.
 * Generator: xoroshiro128+ (Blackman & Vigna 2021), its state hashed from seed and name by MurmurHash3 (Appleby).
 *
 * @example uniforms(20261123, 'client.collectionDays', 10_000)[0] // the first future's draw
 */
export function uniforms(seed: number, name: string, count: number): Float64Array {
  if (!Number.isSafeInteger(seed)) throw new Error(`uniforms requires a whole number as seed, got ${seed}`);
  if (!Number.isSafeInteger(count) || count < 0) {
    throw new Error(`uniforms requires a count of 0 or more, got ${count}`);
  }
  const key = `${seed}/${name}`;
  const generator = xoroshiro128plusFromState(starts.map((start) => hash32(key, start)));
  for (let step = 0; step < warmUp; step += 1) generator.next();
  const drawn = new Float64Array(count);
  for (let index = 0; index < count; index += 1) {
    // 26 bits of each: the lowest bits of this generator are its weakest. The half keeps 0 and 1 out, exactly.
    const high = generator.next() >>> 6;
    const low = generator.next() >>> 6;
    drawn[index] = (high * 0x4000000 + low + 0.5) / 0x10000000000000;
  }
  return drawn;
}

/** MurmurHash3 for 32 bits, a block for each UTF-16 unit. */
function hash32(text: string, start: number): number {
  let hash = start;
  for (let index = 0; index < text.length; index += 1) {
    const block = Math.imul(text.charCodeAt(index), 0xcc9e2d51);
    hash ^= Math.imul((block << 15) | (block >>> 17), 0x1b873593);
    hash = (Math.imul((hash << 13) | (hash >>> 19), 5) + 0xe6546b64) | 0;
  }
  hash ^= text.length * 4;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
