'use client';

import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { buttonClass } from '@/components/ui/button';
import { PageHead } from '@/components/wizard/frame/page-head';
import { pageAddress } from '@/components/wizard/shell/steps';

/** Nothing answered yet: what this page will hold, and the way to it. */
export function EmptyResult() {
  const t = useTranslations('result');
  const locale = useLocale();
  return (
    <>
      <PageHead title={t('empty.title')} lead={t('noAnswersYet')} />
      <p className="max-w-(--size-text)">{t('empty.gives')}</p>
      <div className="actions mt-8">
        <Link className={buttonClass('primary')} href={pageAddress(locale, 'checklist')}>
          {t('empty.start')}
        </Link>
        <Link className={buttonClass('quiet')} href={`${pageAddress(locale, null)}#examples`}>
          {t('empty.example')}
        </Link>
      </div>
    </>
  );
}
