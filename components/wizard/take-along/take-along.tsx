'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { StatusLine } from '@/components/ui/status-line';
import type { Assessment } from '@/lib/assessment/schema';
import type { Evaluation } from '@/lib/evaluation';
import { downloadFile } from '../shell/download-file';
import type { FileKind } from './make-file';

type News = { kind: 'making' | 'stopped' } | { kind: 'done'; name: string } | null;

/** The figures as files: a spreadsheet that goes on reckoning, and plain tables. Nothing is fetched before it is wanted. */
export function TakeAlong({ assessment, evaluation }: { assessment: Assessment; evaluation: Evaluation }) {
  const t = useTranslations('export.section');
  const locale = useLocale();
  const [news, setNews] = useState<News>(null);
  const take = async (kind: FileKind) => {
    setNews({ kind: 'making' });
    try {
      const { makeFile } = await import('./make-file');
      const { name, content, type } = await makeFile(kind, { assessment, evaluation, locale });
      downloadFile(name, content, type);
      setNews({ kind: 'done', name });
    } catch (error) {
      console.error(error);
      setNews({ kind: 'stopped' });
    }
  };
  return (
    <div className="take-along">
      <Button kind="quiet" onClick={() => take('sheet')}>
        {t('sheet')}
      </Button>
      <Button kind="quiet" onClick={() => take('cash')}>
        {t('cash')}
      </Button>
      <Button kind="quiet" onClick={() => take('inputs')}>
        {t('inputs')}
      </Button>
      <StatusLine>{news?.kind === 'done' ? t('done', { name: news.name }) : news && t(news.kind)}</StatusLine>
    </div>
  );
}
