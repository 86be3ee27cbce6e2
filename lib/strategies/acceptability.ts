import { criterionIds, type CriterionId } from '../assessment/ids-catalogue';
import type { Assessment } from '../assessment/schema';
import type { Acceptability } from '../evaluation';
import { uniforms } from '../random/streams';
import { ln } from '../stats/elementary';
import { mapCriteria, valuesOf, type Scores } from './criteria';
import type { OptionId } from './options-catalogue';

/** One weight vector per draw, in the order of the criteria; each sums to 1. */
export type WeightDraws = Record<CriterionId, Float64Array>;

/** Positions in which the criterion's weight is found once the weights are sorted, largest first; ties share several. */
function positionsOf(ranks: NonNullable<Assessment['preferences']['ranks']>, id: CriterionId): number[] {
  const before = criterionIds.filter((other) => ranks[other] < ranks[id]).length;
  const tied = criterionIds.filter((other) => ranks[other] === ranks[id]).length;
  return Array.from({ length: tied }, (_, offset) => before + offset);
}

/**
 * Weights drawn uniformly from the simplex (normalised exponentials); if the reader ranked the criteria, sorted into
 * that order, ties sharing the mean of their places (ruling R29).
 */
export function drawWeights(
  { seed, preferences }: Pick<Assessment, 'seed' | 'preferences'>,
  count: number,
): WeightDraws {
  const drawn = criterionIds.map((id) => uniforms(seed, `weight.${id}`, count).map((u) => -ln(u)));
  const weights = mapCriteria(() => new Float64Array(count));
  const positions = preferences.ranks
    ? criterionIds.map((id) => positionsOf(preferences.ranks as NonNullable<typeof preferences.ranks>, id))
    : null;
  for (let draw = 0; draw < count; draw += 1) {
    const parts = drawn.map((column) => column[draw] as number);
    const total = parts.reduce((sum, part) => sum + part, 0);
    if (positions) parts.sort((a, b) => b - a);
    criterionIds.forEach((id, index) => {
      const places = positions?.[index] ?? [index];
      weights[id][draw] = places.reduce((sum, place) => sum + (parts[place] ?? 0), 0) / places.length / total;
    });
  }
  return weights;
}

/** Weighted value of one option in every draw: future j under weight vector j. */
export function drawnValues(scores: Scores, weights: WeightDraws): Float64Array {
  const values = new Float64Array(scores.money.length);
  for (const id of criterionIds) {
    const [weight, column] = [weights[id], scores[id]];
    for (let draw = 0; draw < values.length; draw += 1)
      values[draw] = (values[draw] as number) + (weight[draw] as number) * (column[draw] as number);
  }
  return values;
}

/** Rank of each option in each draw, 0 the first: how many are ahead of it, so that ties share the rank (ruling R29). */
function ranksIn(values: Float64Array[]): Uint8Array[] {
  const ranks = values.map((column) => new Uint8Array(column.length));
  values.forEach((own, index) => {
    const rank = ranks[index] as Uint8Array;
    values.forEach((other) => {
      for (let draw = 0; draw < own.length; draw += 1) {
        if ((other[draw] as number) > (own[draw] as number)) rank[draw] = (rank[draw] as number) + 1;
      }
    });
  });
  return ranks;
}

/** Mean of the weights in the draws in which an option is first; null if it never is. */
function centralWeightsOf(rank: Uint8Array, weights: WeightDraws): Record<CriterionId, number> | null {
  const firsts = rank.reduce((count, at) => count + Number(at === 0), 0);
  if (firsts === 0) return null;
  return mapCriteria(
    (id) => weights[id].reduce((sum, weight, draw) => (rank[draw] === 0 ? sum + weight : sum), 0) / firsts,
  );
}

/** Share of futures in which an option is first under given weights. */
function confidenceOf(all: Scores[], index: number, weights: Record<CriterionId, number>): number {
  const rank = ranksIn(all.map((scores) => valuesOf(scores, weights)))[index] as Uint8Array;
  return rank.reduce((count, at) => count + Number(at === 0), 0) / rank.length;
}

/**
 * Stochastic multicriteria acceptability analysis (SMAA-2) over weights and futures together: how often each option
 * takes each rank, the weights that favour it (central weights), and how sure it is first if those are the weights
 * (confidence factor).
 *
 * Source: Lahdelma & Salminen, Operations Research 49(3), 2001; Tervonen & Figueira, J. Multi-Crit. Decis. Anal. 15, 2008.
 *
 * @param scored the open options with their scores in every future
 * @param weights one weight vector per future
 */
export function acceptability(
  scored: { id: OptionId; scores: Scores }[],
  weights: WeightDraws,
): Acceptability[] {
  const all = scored.map(({ scores }) => scores);
  const ranks = ranksIn(all.map((scores) => drawnValues(scores, weights)));
  return scored.map(({ id }, index) => {
    const rank = ranks[index] as Uint8Array;
    const counts = new Array<number>(scored.length).fill(0);
    for (const at of rank) counts[at] = (counts[at] as number) + 1;
    const centralWeights = centralWeightsOf(rank, weights);
    return {
      id,
      ranks: counts.map((count) => count / rank.length),
      centralWeights,
      confidence: centralWeights ? confidenceOf(all, index, centralWeights) : 0,
    };
  });
}
