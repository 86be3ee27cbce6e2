'use client';

import { useTranslations } from 'next-intl';
import dynamic from 'next/dynamic';
import { Section } from '@/components/ui/section';
import type { Evaluation } from '@/lib/evaluation';

// Fetched after the page: templates of both languages and the writer of files are no part of the first load.
const PaperList = dynamic(() => import('./paper-list').then((module) => module.PaperList), { ssr: false });

/** What is sent and signed: every paper of this path, to be changed, copied, printed or taken along as a document. */
export function PapersSection({ evaluation }: { evaluation: Evaluation }) {
  const t = useTranslations('communication');
  return (
    <Section id="papers" title={t('lettersHeading')} className="screen-only">
      <p>{t('letterUi.lead')}</p>
      <PaperList evaluation={evaluation} />
    </Section>
  );
}
