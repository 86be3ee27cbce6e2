'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useNarrowFold } from './use-narrow-fold';

/** What is looked up rather than read: on a phone behind one line, so that the page ends sooner. */
export function MoreFindings({ children }: { children: ReactNode }) {
  const t = useTranslations('money.findings');
  return (
    <details className="finding-fold finding-more" {...useNarrowFold()}>
      <summary>
        <h2>{t('moreTitle')}</h2>
      </summary>
      {children}
    </details>
  );
}
