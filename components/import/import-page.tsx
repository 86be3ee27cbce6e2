'use client';

import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { PageHead } from '@/components/wizard/frame/page-head';
import { Banners } from '@/components/wizard/shell/banners';
import { PageFoot } from '@/components/wizard/shell/page-foot';
import { PageTop } from '@/components/wizard/shell/page-top';
import { pageAddress } from '@/components/wizard/shell/steps';
import { ClientChoice } from './client-choice';
import { FileDrop } from './file-drop';
import { FileReview } from './file-review';
import { Figures } from './figures';
import { TakeOver } from './take-over';
import { useImport } from './use-import';

/** Own figures in: a file, what it is taken for, whose client it is, what it shows, and into the assessment. */
export function ImportPage() {
  const t = useTranslations('import');
  const locale = useLocale();
  const walk = useImport();
  const { stage, collection, result } = walk;
  return (
    <>
      <PageTop page="import" />
      <main id="content" className="page" tabIndex={-1}>
        <div className="wrap">
          <Banners />
          <PageHead title={t('title')} lead={t('lead')} hint={t('private')} />
          {stage.kind === 'review' ? (
            <FileReview key={`${stage.name}-${stage.file.sheet}`} walk={walk} stage={stage} />
          ) : (
            <FileDrop walk={walk} />
          )}
          {collection && stage.kind !== 'review' && <ClientChoice walk={walk} collection={collection} />}
          {result && stage.kind !== 'review' && (
            <>
              <Figures figures={result.figures} />
              <TakeOver
                key={`${result.scope.client}-${result.scope.currency}-${result.scope.taxRate}`}
                {...result}
              />
            </>
          )}
          <p className="mt-12 flex flex-wrap gap-6">
            <Link href={pageAddress(locale, 'money')}>{t('back.money')}</Link>
            <Link href={pageAddress(locale, 'checklist')}>{t('back.checklist')}</Link>
          </p>
        </div>
      </main>
      <PageFoot page="import" />
    </>
  );
}
