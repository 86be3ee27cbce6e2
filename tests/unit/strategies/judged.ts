import type { CriterionId } from '@/lib/assessment/ids-catalogue';
import type { Acceptability, RankedOption } from '@/lib/evaluation';
import { criterionIds } from '@/lib/assessment/ids-catalogue';
import { optionOf, type OptionId } from '@/lib/strategies/options-catalogue';

export type ByCriterion = Record<CriterionId, number>;

/** A figure for every criterion: nought where none is given. */
export const byCriterion = (given: Partial<ByCriterion>): ByCriterion =>
  Object.fromEntries(criterionIds.map((id) => [id, given[id] ?? 0])) as ByCriterion;

/** An option as judged: open, unless said otherwise. */
export const judged = (
  id: OptionId,
  scores: Partial<ByCriterion>,
  rest: Partial<RankedOption> = {},
): RankedOption => ({
  ...optionOf(id),
  gates: [],
  blocked: false,
  scores: byCriterion(scores),
  value: { mean: 0, p5: 0, p95: 0 },
  rank: null,
  ...rest,
});

/** How often an option takes each place. */
export const places = (id: OptionId, ...ranks: number[]): Acceptability => ({
  id,
  ranks,
  centralWeights: null,
  confidence: 0,
});
