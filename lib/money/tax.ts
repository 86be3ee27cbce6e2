import type { Facts } from './facts';

/**
 * Tax paid in the month (ruling R9): a share of all collections, or of the rise of cumulative profit above its earlier
 * peak, so that losses carry forward and nothing is refunded. One meter a path, asked once a month, in order.
 */
export class TaxMeter {
  private cumulative = 0;
  private peak = 0;

  constructor(private readonly facts: Pick<Facts, 'taxMode' | 'taxRate'>) {}

  /** @param profit billed − written off − costs */
  taxOn(collected: number, profit: number): number {
    const { taxMode, taxRate } = this.facts;
    if (taxMode === 'none') return 0;
    if (taxMode === 'collections') return taxRate * collected;
    this.cumulative += profit;
    const rise = Math.max(0, this.cumulative - this.peak);
    this.peak = Math.max(this.peak, this.cumulative);
    return taxRate * rise;
  }
}
