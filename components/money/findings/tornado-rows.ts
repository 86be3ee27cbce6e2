import type { SensitivityRow } from '@/lib/money/result';

/** What a tornado is about: the lowest cash, or the difference in value to staying. */
export type Measure = 'lowest' | 'npv';

/** One figure's reach over a result: the end of it that is worse for the firm, and the better one. */
export type Reach = { path: string; origin: SensitivityRow['origin']; worse: ReachEnd; better: ReachEnd };
export type ReachEnd = { input: number; result: number };

/** The figures that move a result, the farthest reach first; the better end is the one with the larger result. */
export function reachesOf(rows: readonly SensitivityRow[], measure: Measure): Reach[] {
  return rows
    .map((row): Reach => {
      const low = { input: row.low, result: row[measure].atLow };
      const high = { input: row.high, result: row[measure].atHigh };
      const [worse, better] = low.result <= high.result ? [low, high] : [high, low];
      return { path: row.path, origin: row.origin, worse, better };
    })
    .filter(({ worse, better }) => worse.result < better.result)
    .sort((a, b) => widthOf(b) - widthOf(a));
}

const widthOf = ({ worse, better }: Reach): number => better.result - worse.result;
