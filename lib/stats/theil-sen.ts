import { quantileSorted } from './quantile';

/**
 * Theil–Sen estimator of a slope: the median of the slopes between all pairs of points (Sen, Journal of the American
 * Statistical Association 63, 1968). One odd month or invoice hardly moves it, unlike least squares.
 *
 * @param points x and y; pairs with equal x say nothing
 * @returns change of y per unit of x; null for fewer than three different x
 * @example theilSen([[0, 1], [1, 2], [2, 30], [3, 4]]) // 1
 */
export function theilSen(points: readonly (readonly [x: number, y: number])[]): number | null {
  if (new Set(points.map(([x]) => x)).size < 3) return null;
  const slopes = points.flatMap(([x, y], index) =>
    points
      .slice(index + 1)
      .flatMap(([otherX, otherY]) => (otherX === x ? [] : [(otherY - y) / (otherX - x)])),
  );
  return quantileSorted(
    slopes.sort((a, b) => a - b),
    0.5,
  );
}
