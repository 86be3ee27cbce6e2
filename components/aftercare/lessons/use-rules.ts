'use client';

import { useTranslations } from 'next-intl';
import { useAssessment } from '@/components/wizard/state/use-assessment';
import type { Proposal } from '@/lib/aftercare/rules';

type Decision = NonNullable<Proposal['decision']>;

/** What a proposal says, in the owner's words where they changed it, and how it is decided on. */
export function useRules() {
  const t = useTranslations('aftercare.rules');
  const { assessment, update, readOnly } = useAssessment();
  const proposed = ({ indicator, kind }: Proposal) =>
    t(`items.${indicator}.${kind}` as 'items.overtime.price');
  return {
    rules: assessment.aftercare.rules,
    readOnly,
    proposed,
    said: (proposal: Proposal) => proposal.text || proposed(proposal),
    decide: ({ id, text }: Proposal, decision: Decision) =>
      update({ aftercare: { rules: { [id]: { decision, text } } } }),
    reword: ({ id }: Proposal, text: string) =>
      update({ aftercare: { rules: { [id]: { decision: 'accepted', text } } } }),
  };
}
