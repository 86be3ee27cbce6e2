/**
 * Rank-order-centroid weights (Barron & Barrett 1996): the mean of all weight vectors that agree with a ranking.
 * Tied ranks share the mean of their weights (ruling R23). Ranks may skip or repeat; only their order counts.
 *
 * @param ranks rank of each item, 1 = most important
 * @returns weights in the same order, summing to 1
 * @example rankOrderCentroid([1, 2, 3, 4]) // [0.5208…, 0.2708…, 0.1458…, 0.0625]
 */
export function rankOrderCentroid(ranks: number[]): number[] {
  const size = ranks.length;
  const byPosition = ranks.map((_, position) => {
    let sum = 0;
    for (let place = position + 1; place <= size; place += 1) sum += 1 / place;
    return sum / size;
  });
  const order = ranks.map((_, index) => index).sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0));
  const weights = new Array<number>(size).fill(0);
  let start = 0;
  while (start < size) {
    let end = start;
    while (end + 1 < size && ranks[order[end + 1] ?? 0] === ranks[order[start] ?? 0]) end += 1;
    const shared =
      byPosition.slice(start, end + 1).reduce((sum, weight) => sum + weight, 0) / (end - start + 1);
    for (let place = start; place <= end; place += 1) weights[order[place] ?? 0] = shared;
    start = end + 1;
  }
  return weights;
}
