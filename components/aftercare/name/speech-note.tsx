'use client';

import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import { useAssessment } from '@/components/wizard/state/use-assessment';
import { countryOf } from '@/lib/assessment/country';

/** What the law says about speaking of a client in public, exactly as sourced and with the day it was checked. */
export function SpeechNote() {
  const t = useTranslations();
  const { assessment } = useAssessment();
  return (
    <Notice title={t('aftercare.speech.heading')} className="part-note">
      <p>{t('law.law-speech.text')}</p>
      <p>{t('law.tail', { question: t('law.law-speech.ask'), source: t('law.law-speech.source') })}</p>
      {countryOf(assessment) !== 'ID' && <p>{t('aftercare.speech.abroad')}</p>}
    </Notice>
  );
}
