'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { NarrowFold } from '@/components/ui/narrow-fold';

/** What is looked up rather than read: on a phone behind one line, so that the page ends sooner. */
export function MoreFindings({ children }: { children: ReactNode }) {
  const t = useTranslations('money.findings');
  return (
    <NarrowFold className="finding-more" title={t('moreTitle')}>
      {children}
    </NarrowFold>
  );
}
