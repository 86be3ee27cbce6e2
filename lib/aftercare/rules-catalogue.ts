import type { IndicatorId } from '../assessment/ids-catalogue';

/** What a house rule changes: a clause of the contract, a price, how one works, or a number at which one acts. */
export const ruleKinds = ['clause', 'price', 'process', 'warning'] as const;
export type RuleKind = (typeof ruleKinds)[number];
export type RuleId = `${IndicatorId}.${RuleKind}`;

/**
 * What is proposed for an indicator that hurt, in the order in which it is shown: one or two changes, and always the
 * number at which to act earlier next time. The numbers are the middle anchors of the checklist or stricter; the words
 * are in the messages (`aftercare.rules.items`). Own judgement, 2026-11-28.
 */
export const ruleKindsOf: Readonly<Record<IndicatorId, readonly RuleKind[]>> = {
  'margin-after-labour': ['price', 'process', 'warning'],
  'real-rate': ['price', 'warning'],
  'unpaid-work': ['clause', 'warning'],
  'service-load': ['price', 'warning'],
  'price-keeps-up': ['clause', 'warning'],
  'crowded-out': ['price', 'process', 'warning'],
  'changing-brief': ['clause', 'warning'],
  'workable-targets': ['clause', 'process', 'warning'],
  'advice-heard': ['clause', 'process', 'warning'],
  'clear-decisions': ['clause', 'warning'],
  'strategy-fit': ['price', 'process', 'warning'],
  'growth-value': ['clause', 'warning'],
  'payment-lateness': ['clause', 'warning'],
  'kept-duties': ['clause', 'warning'],
  'response-to-reminder': ['clause', 'process', 'warning'],
  'reply-time': ['clause', 'warning'],
  'invoice-disputes': ['clause', 'warning'],
  'drained-days': ['price', 'process', 'warning'],
  overtime: ['price', 'warning'],
  'off-hours-contact': ['clause', 'warning'],
  'people-stepping-back': ['clause', 'process', 'warning'],
  manner: ['clause', 'process', 'warning'],
  'owner-hours': ['price', 'process', 'warning'],
};
