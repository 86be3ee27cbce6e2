'use client';

import { useTranslations } from 'next-intl';
import { TakeAlong } from '@/components/wizard/take-along/take-along';
import { FindingSection } from './finding-section';

/** The figures to take along, for whoever wants to check them or go on with them. */
export function TakeAlongSection() {
  const t = useTranslations('export.section');
  return (
    <FindingSection title={t('title')} figure={<TakeAlong />}>
      <p>{t('text')}</p>
      <p className="hint">{t('private')}</p>
      <p className="hint">{t('csvNote')}</p>
    </FindingSection>
  );
}
