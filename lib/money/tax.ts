import type { Facts } from './facts';

/**
 * Tax paid in the month (ruling R9): a share of all collections, or of the rise of cumulative profit above its earlier
 * peak, so that losses carry forward and nothing is refunded. Call once a month, in order.
 *
 * @returns a function from the month's collections and profit (billed − written off − costs) to its tax
 */
export function taxMeter({
  taxMode,
  taxRate,
}: Pick<Facts, 'taxMode' | 'taxRate'>): (collected: number, profit: number) => number {
  if (taxMode === 'none') return () => 0;
  if (taxMode === 'collections') return (collected) => taxRate * collected;
  let cumulative = 0;
  let peak = 0;
  return (_collected, profit) => {
    cumulative += profit;
    const rise = Math.max(0, cumulative - peak);
    peak = Math.max(peak, cumulative);
    return taxRate * rise;
  };
}
