import type { IndicatorId } from '@/lib/assessment/ids-catalogue';

/** As the schema has them. */
export const longestNote = 500;
export const longestName = 80;

/** Where a note that has grown too long is kept as typed. */
export const evidencePath = (id: IndicatorId) => `checklist.answers.${id}.note`;
