'use client';

import { useTranslations } from 'next-intl';
import { WhyDetails } from '@/components/ui/why-details';
import type { IndicatorId } from '@/lib/assessment/ids-catalogue';

/** Folded below a question: why it is asked, and which records show the answer. */
export function WhyAsked({ id }: { id: IndicatorId }) {
  const t = useTranslations('checklist');
  return (
    <WhyDetails summary={t('question.whyAndEvidence')}>
      <p>{t(`indicators.${id}.why`)}</p>
      <p>
        <b>{t('question.evidenceHeading')}:</b> {t(`indicators.${id}.evidence`)}
      </p>
    </WhyDetails>
  );
}
