import type { StrategiesResult } from '@/lib/evaluation';

export type TurningPoint = StrategiesResult['robust']['turningPoints'][number];
type Flip = StrategiesResult['robust']['flips'][number];

export const isAbove = ({ weights }: StrategiesResult, { criterion, weight }: TurningPoint): boolean =>
  weight > weights[criterion];

/** Where the weight turns the order on the side on which halving it, or raising it by half, was seen to. */
export const turnOfFlip = (strategies: StrategiesResult, { criterion, factor }: Flip) =>
  strategies.robust.turningPoints.find(
    (point) => point.criterion === criterion && isAbove(strategies, point) === factor > 1,
  );

/** The weight that needs the smallest change. */
export function nearestTurn({ robust, weights }: StrategiesResult): TurningPoint | null {
  const change = ({ criterion, weight }: TurningPoint) => Math.abs(weight - weights[criterion]);
  return robust.turningPoints.toSorted((a, b) => change(a) - change(b))[0] ?? null;
}
