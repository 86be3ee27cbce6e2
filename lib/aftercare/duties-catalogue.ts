/** Duties from the letter to the last day and just after it, in the order in which they come due. The messages name them. */
export const dutyIds = [
  'meet-obligations',
  'keep-quality',
  'stay-reachable',
  'chase-invoices',
  'address-worries',
  'weekly-status',
  'document-work',
  'scope-freeze',
  'brief-successor',
  'handover',
  'hand-over-access',
  'last-day',
  'confidentiality',
  'final-invoice',
  'settle-deposit',
  'thank-you',
  'transition-ends',
  'revoke-access',
  'return-data',
] as const;
export type DutyId = (typeof dutyIds)[number];

/** Days after the last day on which to get in touch (facts 4.2), then once a year; own judgement, 2026-11-28. */
export const checkInDays = [7, 30, 90, 180, 365, 730, 1095] as const;
export type CheckInDays = (typeof checkInDays)[number];
