'use client';

import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { pageAddress } from './steps';

/** From a step to the page where own figures come in from files. */
export function ImportLink() {
  const t = useTranslations('app.actions');
  return (
    <p className="mt-4 mb-6">
      <Link href={pageAddress(useLocale(), 'import')}>{t('import')}</Link>
    </p>
  );
}
