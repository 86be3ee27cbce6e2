/** From here down sorting is the fastest; and after so many divisions the values are too uneven to be worth another. */
const few = 64;
const divisions = 3;

/**
 * The values that a full sort would put at the ranks (0 = lowest), without sorting: counts the values in bins of equal
 * width, then looks only into the bins that hold a rank. Linear for all but absurdly uneven values, for which it ends as
 * a sort. The values must be finite and stay as they are; ranks are whole numbers from 0 to length − 1, in any order.
 *
 * @example orderStatistics(Float64Array.of(3, 1, 2), [1, 0]) // [2, 1]
 */
export function orderStatistics(values: Float64Array, ranks: readonly number[]): number[] {
  return statistics(values, ranks, divisions);
}

function statistics(values: Float64Array, ranks: readonly number[], left: number): number[] {
  const { lowest, highest } = extremes(values);
  if (lowest === highest) return ranks.map(() => lowest);
  const bins = left > 0 && values.length > few ? equalBins(values, lowest, highest) : undefined;
  if (!bins) {
    const sorted = values.slice().sort();
    return ranks.map((rank) => sorted[rank] as number);
  }
  const binOfRank = ranks.map((rank) => binHolding(bins.firstRanks, rank));
  const groups = gather(values, bins, new Set(binOfRank));
  const found = new Array<number>(ranks.length);
  for (const [bin, members] of groups) {
    const places = [...ranks.keys()].filter((place) => binOfRank[place] === bin);
    const inner = places.map((place) => (ranks[place] as number) - (bins.firstRanks[bin] as number));
    statistics(members, inner, left - 1).forEach((value, index) => {
      found[places[index] as number] = value;
    });
  }
  return found;
}

/** Bins of equal width from `lowest`; `firstRanks[bin]` is how many values lie in earlier bins, its last entry all. */
type Bins = { lowest: number; perUnit: number; last: number; firstRanks: Int32Array };

function extremes(values: Float64Array): { lowest: number; highest: number } {
  let lowest = values[0] as number;
  let highest = lowest;
  for (const value of values) {
    if (value < lowest) lowest = value;
    if (value > highest) highest = value;
  }
  return { lowest, highest };
}

/** Undefined where the values lie too close or too far apart for a double to divide their range. */
function equalBins(values: Float64Array, lowest: number, highest: number): Bins | undefined {
  const count = Math.min(1024, values.length >> 3);
  const perUnit = count / (highest - lowest);
  if (!(perUnit > 0 && perUnit < Infinity)) return undefined;
  const last = count - 1;
  const firstRanks = new Int32Array(count + 1);
  for (const value of values) {
    const bin = binOf(value, lowest, perUnit, last) + 1;
    firstRanks[bin] = (firstRanks[bin] as number) + 1;
  }
  for (let bin = 1; bin <= count; bin += 1) {
    firstRanks[bin] = (firstRanks[bin] as number) + (firstRanks[bin - 1] as number);
  }
  return { lowest, perUnit, last, firstRanks };
}

/** Rounding may move a value across a border, but never past another value: the order of bins is that of values. */
function binOf(value: number, lowest: number, perUnit: number, last: number): number {
  const bin = ((value - lowest) * perUnit) | 0;
  return bin > last ? last : bin;
}

/** The last bin that begins at or before the rank: the one that holds it, since empty ones begin where it does. */
function binHolding(firstRanks: Int32Array, rank: number): number {
  let low = 0;
  let high = firstRanks.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((firstRanks[middle] as number) <= rank) low = middle;
    else high = middle;
  }
  return low;
}

/** The values of the wanted bins. */
function gather(values: Float64Array, bins: Bins, wanted: Set<number>): Map<number, Float64Array> {
  const { lowest, perUnit, last, firstRanks } = bins;
  const next = new Int32Array(last + 1).fill(-1);
  let size = 0;
  for (const bin of wanted) {
    next[bin] = size;
    size += (firstRanks[bin + 1] as number) - (firstRanks[bin] as number);
  }
  const gathered = new Float64Array(size);
  for (const value of values) {
    const bin = binOf(value, lowest, perUnit, last);
    const place = next[bin] as number;
    if (place < 0) continue;
    gathered[place] = value;
    next[bin] = place + 1;
  }
  const membersOf = (bin: number) => {
    const end = next[bin] as number;
    return gathered.subarray(end - (firstRanks[bin + 1] as number) + (firstRanks[bin] as number), end);
  };
  return new Map([...wanted].map((bin) => [bin, membersOf(bin)]));
}
