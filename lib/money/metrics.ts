import type { CashPath, OptionMoney } from './result';

type Flows = Pick<CashPath, 'rows' | 'receivablesAtEnd'>;

/**
 * Difference in net present value between two paths, receivables at the horizon released there (ruling R16).
 *
 * @param rate monthly discount rate, (1+r)^(1/12) − 1
 * @example npvDifference(path, path, 0.01) // 0
 */
export function npvDifference(path: Flows, keep: Flows, rate: number): number {
  let factor = 1;
  let sum = 0;
  path.rows.forEach((row, index) => {
    factor /= 1 + rate;
    sum += (row.net - (keep.rows[index]?.net ?? 0)) * factor;
  });
  return sum + (path.receivablesAtEnd - keep.receivablesAtEnd) * factor;
}

/** Share of all that was added up by which a sum may be off. */
const rounding = 1e-13;

/**
 * First month from which the undiscounted cumulative difference to keep stays at or above zero up to the horizon
 * (ruling R17).
 */
export function breakEven(path: Flows, keep: Flows): OptionMoney['breakEven'] {
  let cumulative = 0;
  let moved = 0;
  let lastBehind = 0;
  path.rows.forEach((row, index) => {
    const other = keep.rows[index]?.net ?? 0;
    cumulative += row.net - other;
    moved += Math.abs(row.net) + Math.abs(other);
    // A rounding residue is not a debt.
    if (cumulative < -rounding * moved) lastBehind = index + 1;
  });
  if (lastBehind === 0) return { kind: 'never-behind' };
  if (lastBehind === path.rows.length) return { kind: 'not-within-horizon' };
  return { kind: 'month', month: lastBehind + 1 };
}

/** Full months before cash first stands below the floor; null if it never does within the horizon (ruling R17). */
export function runwayOf(cash: number[], floor: number): number | null {
  const below = cash.findIndex((amount, month) => month > 0 && amount < floor);
  return below === -1 ? null : below - 1;
}
