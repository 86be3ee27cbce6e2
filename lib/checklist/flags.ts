import { askedFlagIds, type AskedFlagId } from '../assessment/ids-catalogue';
import type { Assessment } from '../assessment/schema';
import { nearEndDays, noRightToEnd } from '../contract/route';
import type { FlagsResult, Hold, LegalRoute, Veto } from '../evaluation';

/** Overdue limit (ruling R23, own judgement): more than 60 days late and more than a quarter of cash. */
export const overdueLimit = { days: 60, shareOfCash: 0.25 } as const;

const kinds: Record<AskedFlagId, Veto['kind']> = {
  'abuse-harassment': 'safety',
  'illegal-instruction': 'safety',
  'unsafe-work': 'safety',
  'payment-threat': 'caution',
  'client-insolvent': 'insolvency',
  'locked-in': 'caution',
  'lender-promise': 'caution',
};

const order: Veto['kind'][] = ['safety', 'insolvency', 'legal', 'overdue', 'cash', 'caution'];

function askedVetoes({ redFlags }: Assessment): Veto[] {
  return askedFlagIds.flatMap((id): Veto[] => {
    const answer = redFlags[id];
    if (answer === 'yes') return [{ id, state: 'fired', kind: kinds[id] }];
    return answer === 'past' ? [{ id, state: 'past', kind: kinds[id] }] : [];
  });
}

function overdueVeto(overdue: { amount: number; days: number; cash: number | null }): Veto[] {
  if (overdue.cash === null || overdue.days <= overdueLimit.days || overdue.amount <= 0) return [];
  const share = overdue.cash > 0 ? overdue.amount / overdue.cash : 1;
  if (share <= overdueLimit.shareOfCash) return [];
  return [
    {
      id: 'overdue-large',
      state: 'fired',
      kind: 'overdue',
      values: { amount: overdue.amount, days: overdue.days, share: Math.min(share, 9.99) },
    },
  ];
}

function holdsOf({ redFlags }: Assessment, { steps, endsInDays, nonRenewalDeadline }: LegalRoute): Hold[] {
  const holds: Hold[] = [];
  const endsByItself = steps.some((step) => step.id === 'lapse' && step.open);
  if (endsByItself && endsInDays !== null && endsInDays <= nearEndDays && nonRenewalDeadline)
    holds.push({ id: 'ends-soon', values: { days: endsInDays, renewalDeadline: nonRenewalDeadline } });
  if (redFlags['fix-tried'] === 'no') holds.push({ id: 'no-fix-tried' });
  return holds;
}

function openQuestions({ redFlags }: Assessment): string[] {
  const asked = [...askedFlagIds, 'fix-tried'] as const;
  return asked.filter((id) => redFlags[id] === null || redFlags[id] === 'unknown');
}

/**
 * Vetoes and holds outside the sum (model section 2, ruling R23). The cash veto is added by the strategies, which know
 * the projection. An unanswered trigger does not fire; it is listed as open.
 *
 * @param overdue amount and days overdue, and cash today (null while unknown)
 */
export function findFlags(
  assessment: Assessment,
  route: LegalRoute,
  overdue: { amount: number; days: number; cash: number | null },
): FlagsResult {
  const legal: Veto[] = noRightToEnd(assessment.contract)
    ? [{ id: 'no-right-to-end', state: 'fired', kind: 'legal' }]
    : [];
  const vetoes = [...askedVetoes(assessment), ...legal, ...overdueVeto(overdue)];
  vetoes.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  return { vetoes, holds: holdsOf(assessment, route), open: openQuestions(assessment) };
}

export function hasFired(flags: FlagsResult, ...kindsWanted: Veto['kind'][]): boolean {
  return flags.vetoes.some((veto) => veto.state === 'fired' && kindsWanted.includes(veto.kind));
}
