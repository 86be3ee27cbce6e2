import type { ByMonth } from './months';

type Course = { cash: ByMonth; receivable: number };

/** R16: Δ NPV of a strategy against keep at a monthly rate i, released receivables at H included. */
export function npvDifference(strategy: Course, keep: Course, monthlyRate: number): number {
  const horizon = strategy.cash.length - 1;
  let npv = 0;
  for (let t = 1; t <= horizon; t += 1) {
    npv += (netCash(strategy.cash, t) - netCash(keep.cash, t)) / (1 + monthlyRate) ** t;
  }
  return npv + (strategy.receivable - keep.receivable) / (1 + monthlyRate) ** horizon;
}

export function netCash(cash: ByMonth, t: number): number {
  return cash[t]! - cash[t - 1]!;
}

/** R16: i from the yearly rate. */
export function monthlyRateOf(yearly: number): number {
  return (1 + yearly) ** (1 / 12) - 1;
}

/**
 * R17. Both start from the same cash, so the cumulative difference is that of the two balances. `negligible` says what
 * is too little to count as being behind in month t; without it only what floating point leaves between equal balances.
 */
export function breakEven(
  strategy: ByMonth,
  keep: ByMonth,
  negligible: (t: number) => number = (t) => 1e-12 * Math.abs(keep[t]!),
): number | 'never behind' | 'not within the horizon' {
  const horizon = strategy.length - 1;
  let lastBehind = 0;
  for (let t = 1; t <= horizon; t += 1) if (strategy[t]! - keep[t]! < -negligible(t)) lastBehind = t;
  if (lastBehind === 0) return 'never behind';
  return lastBehind === horizon ? 'not within the horizon' : lastBehind + 1;
}

/** R18: the lowest cash of months 1…H and its first month. */
export function lowestCash(cash: ByMonth): { amount: number; month: number } {
  let month = 1;
  for (let t = 2; t < cash.length; t += 1) if (cash[t]! < cash[month]!) month = t;
  return { amount: cash[month]!, month };
}
