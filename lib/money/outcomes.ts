import { quantilesOf } from '../stats/quantile';
import type { Bands, MonthlyBands, Safety } from './result';
import type { OptionRun } from './simulation';

const probabilities = [0.05, 0.25, 0.5, 0.75, 0.95] as const;

/** Mean and the 5th, 25th, 50th, 75th and 95th percentile (type 7, ruling R18). */
export function bandsOf(values: Float64Array): Bands {
  const [p5 = 0, p25 = 0, p50 = 0, p75 = 0, p95 = 0] = quantilesOf(Float64Array.from(values), probabilities);
  return { mean: meanOf(values), p5, p25, p50, p75, p95 };
}

export function meanOf(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}

/** Percentiles of cash at every month end: bands of a month, not paths (ruling R18). */
export function monthlyBands(cash: Float64Array, horizon: number, count: number): MonthlyBands {
  const bands: MonthlyBands = { p5: [], p25: [], p50: [], p75: [], p95: [] };
  for (let month = 0; month <= horizon; month += 1) {
    const [p5 = 0, p25 = 0, p50 = 0, p75 = 0, p95 = 0] = quantilesOf(
      cash.slice(month * count, (month + 1) * count),
      probabilities,
    );
    bands.p5.push(p5);
    bands.p25.push(p25);
    bands.p50.push(p50);
    bands.p75.push(p75);
    bands.p95.push(p95);
  }
  return bands;
}

/** Share of values strictly below a level. */
export function shareBelow(values: Float64Array, level: number): number {
  let below = 0;
  for (const value of values) if (value < level) below += 1;
  return below / values.length;
}

/** How many of so many futures may fall below the floor: the most whose share is within the tolerance. */
export function allowedBelow(tolerance: number, count: number): number {
  const near = Math.round(tolerance * count);
  return near / count <= tolerance ? near : near - 1;
}

/**
 * How safe an option's cash is over all futures.
 *
 * - `room`: the (⌊αN⌋+1)-th lowest of the lowest cash above the floor; below zero it is what is missing;
 * - `reserve`: the least extra cash today with which the chance of falling below the floor is within the tolerance α.
 *   Exact, since cash today shifts every path alike (ruling R19);
 * - `shortfall`: mean shortfall below the floor in the worst tenth of futures (ruling R18).
 *
 * @example safetyOf(Float64Array.of(50, 150), { floor: 100, tolerance: 0.4, creditLine: 0 }).reserve // 50
 */
export function safetyOf(
  lowest: Float64Array,
  { floor, tolerance, creditLine }: { floor: number; tolerance: number; creditLine: number },
): Safety {
  const sorted = Float64Array.from(lowest).sort();
  const allowed = allowedBelow(tolerance, sorted.length);
  const room = (sorted[Math.min(allowed, sorted.length - 1)] as number) - floor;
  const worst = sorted.subarray(0, Math.ceil(sorted.length / 10));
  return {
    belowFloor: shareBelow(lowest, floor),
    belowZero: shareBelow(lowest, -creditLine),
    room,
    reserve: Math.max(0, -room),
    shortfall: meanOf(worst.map((cash) => Math.max(0, floor - cash))),
  };
}

/** Share of futures in which the first is worth more than the second; ties count for neither. */
export function beats(first: OptionRun, second: OptionRun): number {
  let better = 0;
  first.npv.forEach((value, future) => {
    if (value > (second.npv[future] as number)) better += 1;
  });
  return better / first.npv.length;
}

/** The month in which cash is lowest most often; the earlier one on ties. */
export function usualLowestMonth(months: Uint8Array, horizon: number): number {
  const counts = new Uint32Array(horizon + 1);
  for (const month of months) counts[month] = (counts[month] ?? 0) + 1;
  return counts.indexOf(Math.max(...counts));
}
