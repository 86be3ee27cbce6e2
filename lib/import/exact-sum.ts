/** Ten-thousandths are the finest amounts that exports carry. */
const parts = 10_000;

/**
 * The sum of amounts, exact to a ten-thousandth and the same in any order: whole units and ten-thousandths are added
 * apart, as integers. Plain addition of decimals would give another total when the rows are sorted otherwise.
 *
 * @example exactSum([0.1, 0.2]) // 0.3
 */
export function exactSum(amounts: readonly number[]): number {
  let whole = 0;
  let fraction = 0;
  for (const amount of amounts) {
    const units = Math.trunc(amount);
    whole += units;
    fraction += Math.round((amount - units) * parts);
  }
  const carried = Math.trunc(fraction / parts);
  return whole + carried + (fraction - carried * parts) / parts;
}

/** Exact sums by key, in the order in which the keys come up. */
export function sumsBy<T>(
  items: readonly T[],
  key: (item: T) => string,
  amount: (item: T) => number,
): Map<string, number> {
  const groups = new Map<string, number[]>();
  for (const item of items) {
    const list = groups.get(key(item));
    if (list) list.push(amount(item));
    else groups.set(key(item), [amount(item)]);
  }
  return new Map([...groups].map(([name, amounts]) => [name, exactSum(amounts)]));
}
