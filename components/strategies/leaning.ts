import { criterionIds, type CriterionId } from '@/lib/assessment/ids-catalogue';
import type { Acceptability } from '@/lib/evaluation';

/** Points of weight above the mean of all draws from which a criterion is said to carry an option. */
const noticeable = 0.03;

/** Mean weight over all draws: each draw has one first option, so central weights by how often it is first. */
function meanWeight(acceptability: readonly Acceptability[], id: CriterionId): number {
  return acceptability.reduce(
    (sum, { ranks, centralWeights }) => sum + (ranks[0] ?? 0) * (centralWeights?.[id] ?? 0),
    0,
  );
}

/** The criterion that weighs more than usual where this option comes first; null if none stands out or it never does. */
export function leaningOf(
  { centralWeights }: Acceptability,
  all: readonly Acceptability[],
): CriterionId | null {
  if (!centralWeights) return null;
  const excess = (id: CriterionId) => centralWeights[id] - meanWeight(all, id);
  const most = criterionIds.reduce((top, id) => (excess(id) > excess(top) ? id : top));
  return excess(most) >= noticeable ? most : null;
}
