'use client';

import { useTranslations } from 'next-intl';
import { Section } from '@/components/ui/section';
import { TakeAlong } from '@/components/wizard/take-along/take-along';
import type { ResultParts } from '../shared-props';

/** The figures to take along; only once there are any. */
export function FilesSection({ evaluation }: Pick<ResultParts, 'evaluation'>) {
  const t = useTranslations('export.section');
  if (evaluation.money.status !== 'complete') return null;
  return (
    <Section
      id="files"
      className="files-section"
      title={t('title')}
      fold={{ line: t('line') }}
      figure={<TakeAlong />}
    >
      <p>{t('text')}</p>
      <p className="hint">{t('private')}</p>
      <p className="hint">{t('csvNote')}</p>
    </Section>
  );
}
