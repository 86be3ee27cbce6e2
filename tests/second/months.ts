/** Figures by month: index t is month t, index 0 stands for today and is 0 unless said. */
export type ByMonth = number[];

/** What floating point may add to a time in months; far less than a second. */
export const roundingResidue = 1e-9;

/** A figure for each month 1…H, 0 at index 0. */
export function eachMonth(horizon: number, figure: (t: number) => number): ByMonth {
  const series = [0];
  for (let t = 1; t <= horizon; t += 1) series.push(figure(t));
  return series;
}

/** The figure of a month, 0 outside of 1…H. */
export function at(series: ByMonth, t: number): number {
  return t >= 1 ? (series[t] ?? 0) : 0;
}

/** g(t, x) of ruling R1: the part of month t that lies after time x. */
export function partAfter(t: number, x: number): number {
  return Math.min(1, Math.max(0, t - x));
}

/** The part of month t between two times. */
export function partBetween(t: number, from: number, to: number): number {
  return partAfter(t, from) - partAfter(t, to);
}

export function sum(figures: number[]): number {
  let total = 0;
  for (const figure of figures) total += figure;
  return total;
}
