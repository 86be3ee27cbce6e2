import type { IndicatorGroup, IndicatorId } from '../assessment/ids-catalogue';

/**
 * The indicators: group, weight within the group, whether the quick mode asks it. Anchors 0/25/50/75/100 are in the
 * messages, keyed by id. To add one: a row here, its id in `ids-catalogue`, its words in each language.
 * Anchors and weights are conventions (facts 3.8 and own judgement, 2026-11-23), not calibrated on data.
 */
export type IndicatorRow = {
  id: IndicatorId;
  group: IndicatorGroup;
  weight: number;
  quick: boolean;
  /** "Doesn't apply" is offered. */
  mayNotApply: boolean;
};

const row = (id: IndicatorId, group: IndicatorGroup, quick = false, mayNotApply = false): IndicatorRow => ({
  id,
  group,
  weight: 1,
  quick,
  mayNotApply,
});

export const indicators: readonly IndicatorRow[] = [
  row('margin-after-labour', 'cost-profit', true),
  row('real-rate', 'cost-profit', false, true),
  row('unpaid-work', 'cost-profit', true),
  row('service-load', 'cost-profit', false, true),
  row('price-keeps-up', 'cost-profit', false, true),
  row('crowded-out', 'cost-profit'),
  row('changing-brief', 'direction-goals', true),
  row('workable-targets', 'direction-goals'),
  row('advice-heard', 'direction-goals'),
  row('clear-decisions', 'direction-goals'),
  row('strategy-fit', 'direction-goals', true),
  row('growth-value', 'direction-goals'),
  row('payment-lateness', 'contract-conduct', true),
  row('kept-duties', 'contract-conduct'),
  row('response-to-reminder', 'contract-conduct', true, true),
  row('reply-time', 'contract-conduct'),
  row('invoice-disputes', 'contract-conduct'),
  row('drained-days', 'team', true),
  row('overtime', 'team'),
  row('off-hours-contact', 'team'),
  row('people-stepping-back', 'team', true, true),
  row('manner', 'team'),
  row('owner-hours', 'team'),
];

export const indicatorsOf = (group: IndicatorGroup) =>
  indicators.filter((indicator) => indicator.group === group);
