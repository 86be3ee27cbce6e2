import { criterionIds, type CriterionId } from '../assessment/ids-catalogue';
import type { Acceptability, RankedOption, StrategiesResult } from '../evaluation';
import { mapCriteria, weightedValue } from './criteria';
import type { OptionId } from './options-catalogue';

type Weights = Record<CriterionId, number>;

/** First in at least so many of 100 ways of weighing counts as robust (model section 8). */
export const robustShare = 0.8;

function changedWeights(weights: Weights, criterion: CriterionId, factor: number): Weights {
  const changed = Math.min(1, weights[criterion] * factor);
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

/**
 * Whether the leader stays first: in at least 80 of 100 draws of weights and futures, and when any one weight moves by
 * half, the others rescaled (ruling R29).
 */
export function robustnessOf(
  list: RankedOption[],
  weights: Weights,
  leader: OptionId | null,
  acceptability: Acceptability[],
): StrategiesResult['robust'] {
  const open = list.filter((option) => !option.blocked);
  const flips = criterionIds.flatMap((criterion) =>
    [0.5, 1.5].flatMap((factor) => {
      const to = leaderUnder(open, changedWeights(weights, criterion, factor));
      return to && leader && to !== leader ? [{ criterion, factor, to }] : [];
    }),
  );
  const firstShare = acceptability.find(({ id }) => id === leader)?.ranks[0] ?? 0;
  const sameUnderHalfWeights = flips.length === 0;
  return {
    firstShare,
    sameUnderHalfWeights,
    flips,
    isRobust: firstShare >= robustShare && sameUnderHalfWeights,
    contender: contenderOf(leader, acceptability),
  };
}
