import { criterionIds, type CriterionId } from '../assessment/ids-catalogue';
import type { Assessment } from '../assessment/schema';
import { rankOrderCentroid } from '../checklist/weights';
import type { OptionMoney } from '../money/result';
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

/** Renegotiation that was accepted leaves the relationship here. */
const acceptedRelationship = 70;

const clip = (score: number) => Math.min(100, Math.max(0, score));

function isAccepted(option: Option, accepted: boolean): boolean {
  return accepted && (option.strategy === 'renegotiate' || option.strategy === 'renegotiate-then-notice');
}

function legalScore(
  option: Option,
  accepted: boolean,
  { convenienceClause, causeClause, waiver1266 }: Assessment['contract'],
): number {
  if (['keep', 'renegotiate', 'lapse'].includes(option.strategy) || isAccepted(option, accepted)) return 100;
  if (option.strategy === 'mutual' || option.strategy === 'phase-down') return 80;
  if (convenienceClause === 'yes') return 80;
  return causeClause === 'yes' && waiver1266 === 'yes' ? 50 : 20;
}

function judged(option: Option, accepted: boolean): Anchors {
  const { relationship, effort } = strategyAnchors[option.strategy];
  const held = isAccepted(option, accepted);
  const assisted = option.transition && !held ? transitionEffect : { relationship: 0, effort: 0 };
  return {
    relationship: (held ? acceptedRelationship : relationship) + assisted.relationship,
    effort: effort + (option.transition ? transitionEffect.effort : 0),
  };
}

/** What the scores need of one case (likely, or a stress end). */
export type CaseFigures = { npvDifference: number; belowFloor: number; hoursLeft: number };

export function figuresAt(money: OptionMoney, level: 'low' | 'likely' | 'high'): CaseFigures {
  const belowFloor = money.safety.belowFloor;
  return { npvDifference: money.npvDifference[level], belowFloor, hoursLeft: money.hoursLeft };
}

/**
 * Scores of one option in one case, 0–100 each.
 *
 * @param feeNet fee without pass-through, per month: twelve of them make 50 points of money
 */
export function scoreOption(
  option: Option,
  figures: CaseFigures,
  context: { feeNet: number; accepted: boolean; contract: Assessment['contract'] },
): Record<CriterionId, number> {
  const { relationship, effort } = judged(option, context.accepted);
  const year = 12 * context.feeNet;
  return {
    money: year > 0 ? clip(50 + (50 * figures.npvDifference) / year) : 50,
    'cash-safety': clip(100 * (1 - figures.belowFloor)),
    relief: clip(100 * (1 - figures.hoursLeft)),
    relationship: clip(relationship),
    legal: legalScore(option, context.accepted, context.contract),
    effort: clip(effort),
  };
}

/** Weights of the criteria, summing to 1: own weights, else rank-order-centroid weights, else equal. */
export function criterionWeights({ weights, ranks }: Assessment['preferences']): Record<CriterionId, number> {
  const total = weights ? criterionIds.reduce((sum, id) => sum + weights[id], 0) : 0;
  if (weights && total > 0) return mapCriteria((id) => weights[id] / total);
  if (!ranks) return mapCriteria(() => 1 / criterionIds.length);
  const centroid = rankOrderCentroid(criterionIds.map((id) => ranks[id]));
  return mapCriteria((id) => centroid[criterionIds.indexOf(id)] ?? 0);
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
