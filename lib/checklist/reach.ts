import type { IndicatorId } from '../assessment/ids-catalogue';
import type { ChecklistResult } from '../evaluation';
import { strainLines } from './strain-lines';

/** How far one answer can take the strain, and whether it can decide by itself. */
export type Reach = {
  /** Points between its healthiest and its worst answer. */
  points: number;
  /** settles: some answer puts the whole band between two lines. not-alone: none does. no-line: none falls inside now. */
  kind: 'settles' | 'not-alone' | 'no-line';
};

const lines = [strainLines.strained, strainLines.severe];

/** A class begins at its line: a band that ends on it has reached it, one that begins on it has not crossed it. */
const crosses = (low: number, high: number): boolean => lines.some((line) => low < line && line <= high);

/**
 * What answering one open question can do to the band of strain. An answer moves both ends: the band becomes narrower
 * by its points and lies anywhere between where it was cut off below and above. Points are of the 0–100 scale.
 *
 * @example a band of 28–40, a question of 5 points: 33–40 after its worst answer, so it settles
 */
export function reachOf(
  { total, classAt, contributions }: ChecklistResult,
  indicator: IndicatorId,
): Reach | null {
  const own = contributions.find((one) => one.indicator === indicator);
  if (!own || !total || !classAt) return null;
  const points = own.points.hi - own.points.lo;
  if (classAt.lo === classAt.hi) return { points, kind: 'no-line' };
  // Cut off above, below, or just up to a line.
  const shifts = [0, points, ...lines.map((line) => line - total.lo)].filter(
    (shift) => shift >= 0 && shift <= points,
  );
  const settles = shifts.some((shift) => !crosses(total.lo + shift, total.hi - points + shift));
  return { points, kind: settles ? 'settles' : 'not-alone' };
}
