'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import { StatusLine } from '@/components/ui/status-line';
import { downloadFile } from '../shell/download-file';
import { useSnapshot } from '../state/use-assessment';
import { useEvaluationOutcome } from '../state/use-evaluation';
import type { FileKind } from './make-file';

type News = { kind: 'making'; file: FileKind } | { kind: 'stopped' } | { kind: 'done'; name: string } | null;

/** The figures as files: a spreadsheet that goes on reckoning, and plain tables. Nothing is fetched before it is wanted. */
export function TakeAlong() {
  const { assessment } = useSnapshot();
  const outcome = useEvaluationOutcome();
  const evaluation = outcome.status === 'ready' && outcome.isSettled ? outcome.evaluation : null;
  const t = useTranslations('export.section');
  const locale = useLocale();
  const [news, setNews] = useState<News>(null);
  const wanted = news?.kind === 'making' ? news.file : null;
  // Whoever asks while the futures are still being drawn gets the file once they are.
  useEffect(() => {
    if (!wanted || !evaluation) return;
    let isWanted = true;
    const make = async (): Promise<News> => {
      const { makeFile } = await import('./make-file');
      const { name, content, type } = await makeFile(wanted, { assessment, evaluation, locale });
      if (isWanted) downloadFile(name, content, type);
      return { kind: 'done', name };
    };
    const tell = (made: News) => isWanted && setNews(made);
    make().then(tell, (error: unknown) => {
      console.error(error);
      tell({ kind: 'stopped' });
    });
    return () => {
      isWanted = false;
    };
  }, [wanted, assessment, evaluation, locale]);
  const told: News = wanted && outcome.status === 'failed' ? { kind: 'stopped' } : news;
  return (
    <div className="take-along">
      {(['sheet', 'cash', 'inputs'] as const).map((file) => (
        <Button key={file} kind="quiet" onClick={() => setNews({ kind: 'making', file })}>
          {t(file)}
        </Button>
      ))}
      <StatusLine>{told?.kind === 'done' ? t('done', { name: told.name }) : told && t(told.kind)}</StatusLine>
    </div>
  );
}
