'use client';

import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { pageAddress } from '@/components/wizard/shell/steps';
import type { MoneyCase } from '../money-case';
import { FindingSection } from './finding-section';

/** What the calculation does not do: always there, never in small print only. */
export function NotesSection({ shown }: { shown: MoneyCase }) {
  const t = useTranslations('money');
  const actions = useTranslations('app.actions');
  const locale = useLocale();
  return (
    <FindingSection title={t('findings.notesTitle')}>
      <ul className="notes">
        <li>{t('cash.withinMonth')}</li>
        <li>{t('cash.interestNot')}</li>
        <li>{t('findings.horizonNote', { months: shown.money.horizon })}</li>
        <li>{t('cash.withheldNote')}</li>
      </ul>
      <p>
        <Link href={pageAddress(locale, 'method')}>{actions('readMethod')}</Link>
      </p>
    </FindingSection>
  );
}
