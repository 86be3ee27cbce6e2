import { criterionIds, type CriterionId } from '../assessment/ids-catalogue';
import type { Assessment } from '../assessment/schema';
import { rankOrderCentroid } from '../checklist/weights';
import type { Events } from '../money/course';
import type { Futures } from '../money/draws';
import { meanOf } from '../money/outcomes';
import type { OptionRun } from '../money/simulation';
import type { Option, StrategyId } from './options-catalogue';

/**
 * The six criteria on absolute, anchored 0–100 scales (ruling R29), never min–max over the options, so that adding an
 * option cannot reverse ranks. Anchors are own judgement and stand on the method page.
 */
type Anchors = { relationship: number; effort: number };

/** Transition assistance: better for the relationship, more work. */
export const transitionEffect: Anchors = { relationship: 20, effort: -10 };

export const strategyAnchors: Record<StrategyId, Anchors> = {
  keep: { relationship: 60, effort: 70 },
  renegotiate: { relationship: 50, effort: 50 },
  'renegotiate-then-notice': { relationship: 40, effort: 40 },
  notice: { relationship: 40, effort: 50 },
  'phase-down': { relationship: 60, effort: 40 },
  lapse: { relationship: 70, effort: 60 },
  // An agreed end, as a phase-down is: see docs/decisions/0007-mutual-ending.md.
  mutual: { relationship: 60, effort: 50 },
};

/** A renegotiation that was accepted and kept leaves the relationship here; a client that left first, there. */
export const acceptedRelationship = 70;
const leftRelationship = 40;

/** Legal exposure: nothing is ended, it is agreed, a clause allows it, a breach with a waiver, no ground. Own judgement. */
export const legalAnchors = { nothing: 100, agreed: 80, clause: 80, waiver: 50, none: 20 } as const;

/** Months of the fee that are worth the 50 points from the middle of the scale of money to its end. */
export const moneyScaleMonths = 12;

const clip = (score: number) => Math.min(100, Math.max(0, score));
const renegotiates = ({ strategy }: Option) =>
  strategy === 'renegotiate' || strategy === 'renegotiate-then-notice';

function legalAnchor({ strategy }: Option, { convenienceClause, causeClause, waiver1266 }: Contract): number {
  if (strategy === 'keep' || strategy === 'renegotiate' || strategy === 'lapse') return legalAnchors.nothing;
  if (strategy === 'mutual' || strategy === 'phase-down') return legalAnchors.agreed;
  if (convenienceClause === 'yes') return legalAnchors.clause;
  return causeClause === 'yes' && waiver1266 === 'yes' ? legalAnchors.waiver : legalAnchors.none;
}

type Contract = Assessment['contract'];
export type ScoreContext = {
  futures: Futures;
  keep: OptionRun;
  /** Fee without pass-through, per month. */
  feeNet: number;
  floor: number;
  contract: Contract;
};

/** The scores of one option in every future, 0–100 each. */
export type Scores = Record<CriterionId, Float64Array>;

/** Points that follow from how it went: accepted, given notice by us, or left by the client. */
function judgedScores(run: OptionRun, { futures, contract }: ScoreContext) {
  const { option } = run;
  const { relationship, effort } = strategyAnchors[option.strategy];
  const help = option.transition ? transitionEffect : { relationship: 0, effort: 0 };
  const legal = legalAnchor(option, contract);
  const isHeld = (future: number) => {
    const { accepted, broken } = futures.events[future] as Events;
    return renegotiates(option) && accepted && !broken;
  };
  const isLeft = (future: number) => run.leftFirst[future] === 1;
  const relationAt = (future: number) => {
    if (isLeft(future)) return leftRelationship;
    return isHeld(future) ? acceptedRelationship : clip(relationship + help.relationship);
  };
  return {
    relationship: run.npv.map((_, future) => relationAt(future)),
    legal: run.npv.map((_, future) => (isHeld(future) || isLeft(future) ? legalAnchors.nothing : legal)),
    effort: new Float64Array(run.npv.length).fill(clip(effort + help.effort)),
  };
}

/** Scores one option future by future: money and cash safety as they came out, the rest by anchors (ruling R29). */
export function scoresOf(run: OptionRun, context: ScoreContext): Scores {
  const { keep, feeNet, floor } = context;
  const year = moneyScaleMonths * feeNet;
  const moneyAt = (value: number, future: number) =>
    year > 0 ? clip(50 + (50 * (value - (keep.npv[future] as number))) / year) : 50;
  return {
    money: run.npv.map(moneyAt),
    'cash-safety': run.lowest.map((lowest) => (lowest < floor ? 0 : 100)),
    relief: run.hoursLeft.map((left) => clip(100 * (1 - left))),
    ...judgedScores(run, context),
  };
}

/** The mean of each criterion over all futures. */
export function meanScores(scores: Scores): Record<CriterionId, number> {
  return mapCriteria((id) => meanOf(scores[id]));
}

/** Weights of the criteria, summing to 1: own weights, else rank-order-centroid weights, else equal. */
export function criterionWeights({ weights, ranks }: Assessment['preferences']): Record<CriterionId, number> {
  const total = weights ? criterionIds.reduce((sum, id) => sum + weights[id], 0) : 0;
  if (weights && total > 0) return mapCriteria((id) => weights[id] / total);
  if (!ranks) return mapCriteria(() => 1 / criterionIds.length);
  const centroid = rankOrderCentroid(criterionIds.map((id) => ranks[id]));
  return mapCriteria((id) => centroid[criterionIds.indexOf(id)] as number);
}

export function mapCriteria<T>(make: (id: CriterionId) => T): Record<CriterionId, T> {
  return Object.fromEntries(criterionIds.map((id) => [id, make(id)])) as Record<CriterionId, T>;
}

/** Weighted sum (SMART). */
export function weightedValue(
  scores: Record<CriterionId, number>,
  weights: Record<CriterionId, number>,
): number {
  return criterionIds.reduce((sum, id) => sum + weights[id] * scores[id], 0);
}

/** Weighted sum of one option in every future. */
export function valuesOf(scores: Scores, weights: Record<CriterionId, number>): Float64Array {
  const values = new Float64Array(scores.money.length);
  for (const id of criterionIds) {
    const [weight, column] = [weights[id], scores[id]];
    for (let future = 0; future < values.length; future += 1)
      values[future] = (values[future] as number) + weight * (column[future] as number);
  }
  return values;
}
