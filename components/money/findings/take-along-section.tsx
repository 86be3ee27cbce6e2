'use client';

import { useTranslations } from 'next-intl';
import { TakeAlong } from '@/components/wizard/take-along/take-along';
import type { MoneyCase } from '../money-case';
import { FindingSection } from './finding-section';

/** The figures to take along, for whoever wants to check them or go on with them. */
export function TakeAlongSection({ shown }: { shown: MoneyCase }) {
  const t = useTranslations('export.section');
  return (
    <FindingSection
      title={t('title')}
      figure={<TakeAlong assessment={shown.assessment} evaluation={shown.evaluation} />}
    >
      <p>{t('text')}</p>
      <p className="hint">{t('private')}</p>
      <p className="hint">{t('csvNote')}</p>
    </FindingSection>
  );
}
