'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { StatusLine } from '@/components/ui/status-line';
import { downloadFile } from '@/components/wizard/shell/download-file';
import { useSnapshot } from '@/components/wizard/state/use-assessment';
import { fileName } from '@/lib/export/file-name';
import type { Locale } from '@/lib/messages/locales';
import type { PaperName } from './paper-name';
import { PrintSheet } from './print-sheet';

type Props = { name: PaperName; text: string; locale: Locale };

/** The paper as a document, and on paper. The writer of documents comes with the first click. */
export function PaperActions({ name, text, locale }: Props) {
  const t = useTranslations('communication');
  const { assessment, today } = useSnapshot();
  const [news, setNews] = useState<'done' | 'stopped' | null>(null);
  const [isPrinting, setPrinting] = useState(false);
  const title = t(`letters.${name}.title`);
  const letterhead = assessment.firmName;
  const download = async () => {
    try {
      const { docxBytes, docxType } = await import('@/lib/export/docx/docx');
      const madeOn = today ?? '1980-01-01';
      const bytes = docxBytes({ title, text, locale, letterhead, madeOn });
      const about = [assessment.clientName || assessment.name, t(`letters.${name}.file`), locale];
      downloadFile(fileName(about, madeOn, 'docx'), bytes, docxType);
      setNews('done');
    } catch (error) {
      console.error(error);
      setNews('stopped');
    }
  };
  return (
    <>
      <Button onClick={download}>{t('letterUi.download', { title })}</Button>
      <Button kind="quiet" onClick={() => setPrinting(true)}>
        {t('letterUi.print')}
        <span className="sr-only">: {title}</span>
      </Button>
      {isPrinting && (
        <PrintSheet text={text} letterhead={letterhead} lang={locale} onPrinted={() => setPrinting(false)} />
      )}
      <StatusLine>{news && t(`letterUi.news.${news}`)}</StatusLine>
    </>
  );
}
