import { criterionIds, type CriterionId } from '../assessment/ids-catalogue';
import type { Acceptability, RankedOption, StrategiesResult } from '../evaluation';
import { mapCriteria, weightedValue } from './criteria';
import { firmLines, reaches } from './firm-lines';
import type { OptionId } from './options-catalogue';

type Weights = Record<CriterionId, number>;

/** What one weight is multiplied by to see whether the order holds (ruling R29). */
export const weightSwings = [0.5, 1.5] as const;

/** One weight set, the others rescaled to what is left. */
function withWeight(weights: Weights, criterion: CriterionId, changed: number): Weights {
  const rest = 1 - weights[criterion];
  const scale = rest > 0 ? (1 - changed) / rest : 0;
  return mapCriteria((id) => (id === criterion ? changed : weights[id] * scale));
}

function leaderUnder(open: RankedOption[], weights: Weights): OptionId | null {
  const first = open.reduce<{ id: OptionId; value: number } | null>((top, option) => {
    const value = weightedValue(option.scores, weights);
    return !top || value > top.value + 1e-9 ? { id: option.id, value } : top;
  }, null);
  return first?.id ?? null;
}

/** The leader's runner-up: who is first most often among the others. */
function contenderOf(leader: OptionId | null, acceptability: Acceptability[]): OptionId | null {
  const others = acceptability.filter(({ id }) => id !== leader);
  return (
    others.reduce<Acceptability | null>(
      (top, one) => (!top || (one.ranks[0] ?? 0) > (top.ranks[0] ?? 0) ? one : top),
      null,
    )?.id ?? null
  );
}

type TurningPoint = StrategiesResult['robust']['turningPoints'][number];

/** How far the leader is ahead of another: on one criterion, and on the rest as it is weighed now. */
function leadsOf(leader: RankedOption, other: RankedOption, weights: Weights, criterion: CriterionId) {
  const onThis = leader.scores[criterion] - other.scores[criterion];
  const all = weightedValue(leader.scores, weights) - weightedValue(other.scores, weights);
  return { onThis, onRest: (all - weights[criterion] * onThis) / (1 - weights[criterion]) };
}

/** The nearest weights of one criterion, above and below today's, at which another option draws level: linear, so exact. */
function turningPointsOf(
  criterion: CriterionId,
  leader: RankedOption,
  open: RankedOption[],
  weights: Weights,
): TurningPoint[] {
  const above: TurningPoint[] = [];
  const below: TurningPoint[] = [];
  for (const other of open) {
    const { onThis, onRest } = leadsOf(leader, other, weights, criterion);
    const point = { criterion, weight: onRest / (onRest - onThis), to: other.id };
    // The leader is ahead as it is weighed now: behind on the one, it is not behind on the other.
    if (onThis < 0) above.push(point);
    if (onRest < 0) below.push(point);
  }
  above.sort((a, b) => a.weight - b.weight);
  below.sort((a, b) => b.weight - a.weight);
  return [...below.slice(0, 1), ...above.slice(0, 1)];
}

/**
 * Whether the leader stays first: in at least 80 of 100 draws of weights and futures, and when any one weight moves by
 * half, the others rescaled (ruling R29); and from which weight on it would not.
 */
export function robustnessOf(
  list: RankedOption[],
  weights: Weights,
  leader: OptionId | null,
  acceptability: Acceptability[],
): StrategiesResult['robust'] {
  const open = list.filter((option) => !option.blocked);
  const flips = criterionIds.flatMap((criterion) =>
    weightSwings.flatMap((factor) => {
      const to = leaderUnder(open, withWeight(weights, criterion, Math.min(1, weights[criterion] * factor)));
      return to && leader && to !== leader ? [{ criterion, factor, to }] : [];
    }),
  );
  const first = open.find(({ id }) => id === leader);
  const firstShare = acceptability.find(({ id }) => id === leader)?.ranks[0] ?? 0;
  const sameUnderHalfWeights = flips.length === 0;
  return {
    firstShare,
    sameUnderHalfWeights,
    flips,
    turningPoints: first
      ? criterionIds.flatMap((criterion) => turningPointsOf(criterion, first, open, weights))
      : [],
    isRobust: reaches(firstShare, firmLines.firm) && sameUnderHalfWeights,
    contender: contenderOf(leader, acceptability),
  };
}
