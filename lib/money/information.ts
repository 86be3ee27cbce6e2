import type { Drawn } from './draws';
import { meanOf } from './outcomes';
import type { OptionRun } from './simulation';

/** Bins of equal count for the expected value of partial information (ruling R22). */
export const bins = 20;

const largest = (values: number[]) => values.reduce((most, value) => Math.max(most, value), -Infinity);

/**
 * Expected value of perfect information: what knowing the future in advance would be worth on average, since one could
 * then choose the best option in each. Money, never negative.
 *
 * @param runs the options that no gate blocks
 */
export function perfectInformation(runs: OptionRun[]): number {
  const [first] = runs;
  if (!first) return 0;
  let sum = 0;
  for (let future = 0; future < first.npv.length; future += 1)
    sum += largest(runs.map(({ npv }) => npv[future] as number));
  return Math.max(0, sum / first.npv.length - largest(runs.map(({ npv }) => meanOf(npv))));
}

/** Which of the equal-count bins each future's value falls into; equal values share a bin. */
function binsOf(values: Float64Array): Uint8Array {
  const sorted = Float64Array.from(values).sort();
  const edges = Array.from(
    { length: bins - 1 },
    (_, index) => sorted[Math.floor(((index + 1) * sorted.length) / bins)] as number,
  );
  return Uint8Array.from(values, (value) => {
    let [low, high] = [0, edges.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (value >= (edges[middle] as number)) low = middle + 1;
      else high = middle;
    }
    return low;
  });
}

/**
 * Expected value of partial perfect information: what finding out this one figure would be worth on average. By the
 * one-stage method of binning the futures (Strong & Oakley, Medical Decision Making 33, 2013), floored at 0.
 */
export function partialInformation({ values }: Pick<Drawn, 'values'>, runs: OptionRun[]): number {
  const [first] = runs;
  if (!first) return 0;
  const bin = binsOf(values);
  const sums = runs.map(({ npv }) => {
    const sum = new Float64Array(bins);
    bin.forEach((at, future) => (sum[at] = (sum[at] as number) + (npv[future] as number)));
    return sum;
  });
  let knowing = 0;
  for (let at = 0; at < bins; at += 1) knowing += largest(sums.map((sum) => sum[at] as number));
  return Math.max(0, knowing / values.length - largest(runs.map(({ npv }) => meanOf(npv))));
}
