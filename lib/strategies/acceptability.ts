import { criterionIds, type CriterionId } from '../assessment/ids-catalogue';
import type { Assessment } from '../assessment/schema';
import type { Acceptability } from '../evaluation';
import { uniforms } from '../random/streams';
import { ln } from '../stats/elementary';
import { mapCriteria, type Scores } from './criteria';
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
  return scores.money.map((_, draw) =>
    criterionIds.reduce((sum, id) => sum + (weights[id][draw] as number) * (scores[id][draw] as number), 0),
  );
}

/** Index of the largest value; the first on ties. */
function bestOf(values: readonly number[]): number {
  return values.reduce((best, value, index) => (value > (values[best] as number) ? index : best), 0);
}

function meanWeights(weights: WeightDraws, draws: number[]): Record<CriterionId, number> | null {
  if (draws.length === 0) return null;
  return mapCriteria(
    (id) => draws.reduce((sum, draw) => sum + (weights[id][draw] as number), 0) / draws.length,
  );
}

/** Share of futures in which an option is first under given weights. */
function confidenceOf(all: Scores[], index: number, weights: Record<CriterionId, number>): number {
  const count = (all[index] as Scores).money.length;
  let first = 0;
  for (let future = 0; future < count; future += 1) {
    const values = all.map((scores) =>
      criterionIds.reduce((sum, id) => sum + weights[id] * (scores[id][future] as number), 0),
    );
    if (bestOf(values) === index) first += 1;
  }
  return first / count;
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
  const values = scored.map(({ scores }) => drawnValues(scores, weights));
  const counts = scored.map(() => new Array<number>(scored.length).fill(0));
  const firsts = scored.map((): number[] => []);
  const draws = values[0]?.length ?? 0;
  for (let draw = 0; draw < draws; draw += 1) {
    const row = values.map((column) => column[draw] as number);
    row.forEach((value, index) => {
      const ahead = row.filter((other, at) => other > value || (other === value && at < index)).length;
      const ranks = counts[index] as number[];
      ranks[ahead] = (ranks[ahead] as number) + 1;
      if (ahead === 0) (firsts[index] as number[]).push(draw);
    });
  }
  const all = scored.map(({ scores }) => scores);
  return scored.map(({ id }, index) => {
    const centralWeights = meanWeights(weights, firsts[index] as number[]);
    return {
      id,
      ranks: (counts[index] as number[]).map((count) => count / draws),
      centralWeights,
      confidence: centralWeights ? confidenceOf(all, index, centralWeights) : 0,
    };
  });
}
