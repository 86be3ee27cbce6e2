/** Ids used as keys of answers. Immutable once released: add, never rename. */

export const indicatorGroups = ['cost-profit', 'direction-goals', 'contract-conduct', 'team'] as const;
export type IndicatorGroup = (typeof indicatorGroups)[number];

export const indicatorIds = [
  'margin-after-labour',
  'real-rate',
  'unpaid-work',
  'service-load',
  'price-keeps-up',
  'crowded-out',
  'changing-brief',
  'workable-targets',
  'advice-heard',
  'clear-decisions',
  'strategy-fit',
  'growth-value',
  'payment-lateness',
  'kept-duties',
  'response-to-reminder',
  'reply-time',
  'invoice-disputes',
  'drained-days',
  'overtime',
  'off-hours-contact',
  'people-stepping-back',
  'manner',
  'owner-hours',
] as const;
export type IndicatorId = (typeof indicatorIds)[number];

/** Red flags that are asked; two more are computed (`overdue-large`, `cash-not-safe`) and one comes from the contract (`no-right-to-end`). */
export const askedFlagIds = [
  'abuse-harassment',
  'illegal-instruction',
  'unsafe-work',
  'payment-threat',
  'client-insolvent',
  'locked-in',
  'lender-promise',
] as const;
export type AskedFlagId = (typeof askedFlagIds)[number];

/** The first four are events (they can be over); the others are facts. */
export const eventFlagIds = [
  'abuse-harassment',
  'illegal-instruction',
  'unsafe-work',
  'payment-threat',
] as const;

export const criterionIds = ['money', 'cash-safety', 'relief', 'relationship', 'legal', 'effort'] as const;
export type CriterionId = (typeof criterionIds)[number];

export const reasonIds = [
  'reason-cost',
  'reason-scope',
  'reason-direction',
  'reason-way-of-working',
  'reason-rhythm',
  'reason-payment',
  'reason-team',
  'reason-balance',
] as const;
export type ReasonId = (typeof reasonIds)[number];

export const stepIds = ['checklist', 'money', 'strategies', 'communication', 'aftercare'] as const;
export type StepId = (typeof stepIds)[number];

/** Since when an indicator has been so; under three months counts half (ruling R23). */
export const sinceOptions = [
  'under-1-month',
  '1-3-months',
  '3-6-months',
  '6-12-months',
  'over-a-year',
] as const;
export type Since = (typeof sinceOptions)[number];
