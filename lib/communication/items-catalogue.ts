import type { PlanItem } from '../evaluation';

/**
 * What a plan can hold, in the order in which it happens: the order of items on the same day. The messages name them.
 * Source of the sequence: facts 4.2; distances are own judgement, 2026-11-23.
 */
export const planItemIds = [
  'secure-evidence',
  'work-in-pairs',
  'brief-lawyer',
  'forestall',
  'read-contract',
  'export-evidence',
  'reminder',
  'reserve-gate',
  'pipeline-gate',
  'brief-adviser',
  'set-limit',
  'align-internally',
  'list-stakeholders',
  'invite',
  'avoid-thr',
  'refuse-renewal-by',
  'meeting',
  'letter',
  'proposal',
  'letter-received',
  'tell-team',
  'tell-partners',
  'reply-deadline',
  'follow-up',
  'agreement-signed',
  'transition-plan-agreed',
  'weekly-status',
  'fallback-meeting',
  'fallback-talks',
  'new-terms',
  'scope-freeze',
  'handover',
  'last-day',
  'final-invoice',
  'transition-ends',
  'revoke-access',
  'return-data',
  'review',
] as const;
export type PlanItemId = (typeof planItemIds)[number];
export type Item = PlanItem & { id: PlanItemId };

/** A step of preparation and how many working days before the meeting it should be done. */
export type Preparation = { id: PlanItemId; before: number };

/** Before an ending is announced: four weeks if there is time for them. */
export const endingPreparation: readonly Preparation[] = [
  { id: 'read-contract', before: 20 },
  { id: 'export-evidence', before: 18 },
  { id: 'reminder', before: 15 },
  { id: 'reserve-gate', before: 12 },
  { id: 'pipeline-gate', before: 12 },
  { id: 'brief-adviser', before: 10 },
  { id: 'align-internally', before: 5 },
  { id: 'list-stakeholders', before: 4 },
  { id: 'invite', before: 2 },
];

/** Before new terms are proposed: three weeks if there is time for them. */
export const renegotiationPreparation: readonly Preparation[] = [
  { id: 'read-contract', before: 15 },
  { id: 'export-evidence', before: 12 },
  { id: 'set-limit', before: 8 },
  { id: 'align-internally', before: 5 },
  { id: 'invite', before: 2 },
];

/** Least preparation before a meeting whose date the user has not chosen, working days. */
export const leastPreparation = 5;
/** Working days until the transition plan is agreed (facts 4.4). */
export const transitionPlanDays = 10;
