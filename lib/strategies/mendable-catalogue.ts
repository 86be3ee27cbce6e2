import type { IndicatorId } from '../assessment/ids-catalogue';

/**
 * Strains that new terms seldom mend: what the work is for, respect, and people who are worn out or leave. All others
 * are about price, scope, time or payment, which can be asked for and written down. Practitioners draw the same line:
 * ask first where terms can help, part where respect or direction is the trouble (docs/decisions/0016).
 */
export const hardToMend: ReadonlySet<IndicatorId> = new Set([
  'strategy-fit',
  'growth-value',
  'advice-heard',
  'manner',
  'drained-days',
  'people-stepping-back',
]);
