import { indicatorIds, type IndicatorId } from '../assessment/ids-catalogue';
import type { Assessment } from '../assessment/schema';
import type { Contribution } from '../evaluation';
import { ruleKinds, ruleKindsOf, type RuleId, type RuleKind } from './rules-catalogue';

/** More than these at once is no review any more. Own judgement, 2026-11-28. */
const mostReviewed = 8;

/**
 * Indicators that hurt here: answered, and not healthy; the heaviest first.
 *
 * @example hurtHere(evaluation.checklist.contributions, 5) // ['payment-lateness', …]
 */
export function hurtHere(contributions: readonly Contribution[], most = mostReviewed): IndicatorId[] {
  return contributions
    .filter(({ answered, points }) => answered && points.hi > 0)
    .sort((a, b) => b.points.hi - a.points.hi)
    .slice(0, most)
    .map(({ indicator }) => indicator);
}

export type Proposal = {
  id: RuleId;
  indicator: IndicatorId;
  kind: RuleKind;
  decision: 'accepted' | 'declined' | null;
  /** The owner's wording; empty where that of the catalogue stands. */
  text: string;
};

type Rules = Assessment['aftercare']['rules'];

/** The proposals for one indicator, with what was decided on each. `proposalsFor('overtime', {})[0]?.id` is `overtime.price`. */
export function proposalsFor(indicator: IndicatorId, rules: Rules): Proposal[] {
  return ruleKindsOf[indicator].map((kind) => {
    const id: RuleId = `${indicator}.${kind}`;
    const decided = Object.hasOwn(rules, id) ? rules[id] : undefined;
    return { id, indicator, kind, decision: decided?.decision ?? null, text: decided?.text.trim() ?? '' };
  });
}

/**
 * The accepted rules by kind, each in the order of the catalogue: also those of indicators that hurt no more. Ids that
 * the catalogue does not know are passed over.
 *
 * @example houseRules(assessment.aftercare.rules).clause.map(({ id }) => id)
 */
export function houseRules(rules: Rules): Record<RuleKind, Proposal[]> {
  const accepted = indicatorIds
    .flatMap((indicator) => proposalsFor(indicator, rules))
    .filter(({ decision }) => decision === 'accepted');
  const byKind = ruleKinds.map((kind) => [kind, accepted.filter((rule) => rule.kind === kind)] as const);
  return Object.fromEntries(byKind) as Record<RuleKind, Proposal[]>;
}
