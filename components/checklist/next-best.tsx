'use client';

import { useTranslations } from 'next-intl';
import { NextQuestion } from '@/components/ui/next-question';
import { useAssessment } from '@/components/wizard/state/use-assessment';
import { useGroundwork } from '@/components/wizard/state/use-groundwork';
import { askedFlagIds, type IndicatorId } from '@/lib/assessment/ids-catalogue';
import { nextIndicator } from './standing';
import { askedIndicators } from './views';

/** What is worth finding out next: open questions of the mode, then red flags, then whatever narrows most. */
export function NextBest({ except }: { except?: IndicatorId }) {
  const t = useTranslations('checklist');
  const { assessment } = useAssessment();
  const result = useGroundwork()?.checklist;
  if (!result) return null;
  const { checklist, redFlags } = assessment;
  const openFlags = askedFlagIds.filter((id) => redFlags[id] === null).length;
  const isWalked = askedIndicators(checklist.mode).every(
    ({ id }) => id === except || checklist.answers[id].value !== null,
  );
  if (openFlags > 0 && isWalked) {
    return (
      <NextQuestion label={t('flagsSection.openFirstHeading')} worth={t('flagsSection.openFirstWorth')}>
        <a href="#red-flags">{t('flagsSection.openFirstLink', { count: openFlags })}</a>
      </NextQuestion>
    );
  }
  const best = nextIndicator(assessment, result, except);
  if (!best) return <p className="meta">{t('next.none')}</p>;
  return (
    <NextQuestion
      label={t('next.heading')}
      worth={t('next.worth', { points: Math.max(1, Math.round(best.narrows)) })}
    >
      <a href={`#${best.id}`}>{t(`indicators.${best.id}.question`)}</a>
    </NextQuestion>
  );
}
