'use client';

import { useTranslations } from 'next-intl';
import { useFormat } from '@/components/wizard/use-format';
import { useAssessment } from '@/components/wizard/state/use-assessment';
import { proposalsFor } from '@/lib/aftercare/rules';
import type { SignId } from '@/lib/aftercare/screening';

/** The changed term that answers a sign: the owner's house rule for it where they have one, else what is proposed. */
export function useTerms(): (id: SignId) => string {
  const t = useTranslations('aftercare');
  const f = useFormat();
  const { rules, targetShare } = useAssessment().assessment.aftercare;
  return (id) => {
    if (id === 'concentration') return t('prospects.concentrationTerm', { share: f.percent(targetShare) });
    const proposals = proposalsFor(id, rules).filter(({ kind }) => kind === 'clause' || kind === 'price');
    const chosen = proposals.find(({ decision }) => decision === 'accepted') ?? proposals[0];
    return chosen?.text || t(`rules.items.${id}.${chosen?.kind ?? 'clause'}` as 'rules.items.overtime.price');
  };
}
