'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { PrintMargins } from '@/components/ui/print-margins';
import { MoreMessages } from '@/components/wizard/more-messages';
import { useCoveredWords } from '@/components/wizard/privacy/veil';
import type { Messages } from '@/lib/messages/load';
import { loadLateMessages } from '@/lib/messages/load-late';
import type { PaperLink } from '../share/paper-link';
import type { ResultParts } from '../shared-props';
import { Annexes } from './annexes';
import { Memo } from './memo';

/** The memo alone, on two pages, or with everything behind it. */
export type PrintForm = 'memo' | 'full';

export type PrintedProps = ResultParts & {
  version: string;
  link: PaperLink;
  /** The form asked for by a button; the browser’s own command prints everything. */
  wanted: PrintForm | null;
  onPrinted: () => void;
};

const parts = ['print', 'communication', 'strategies', 'aftercare', 'calculation'] as const;

/** What is handed over on paper. It lies beside the page, and in print it stands in the page’s place. */
export function PrintedDocument(props: PrintedProps) {
  const words = useWords();
  if (!words) return null;
  return createPortal(
    <MoreMessages messages={words}>
      <Printed {...props} />
    </MoreMessages>,
    document.body,
  );
}

function useWords(): Partial<Messages> | null {
  const locale = useLocale();
  const [words, setWords] = useState<Partial<Messages> | null>(null);
  useEffect(() => {
    let isCurrent = true;
    loadLateMessages(locale, parts).then(
      (loaded) => isCurrent && setWords(loaded),
      (error: unknown) => console.error(error),
    );
    return () => {
      isCurrent = false;
    };
  }, [locale]);
  return words;
}

function Printed({ link, wanted, onPrinted, ...parts }: PrintedProps) {
  const form = wanted ?? 'full';
  usePrint(wanted, onPrinted);
  useTitle(parts);
  return (
    <div className="print-document" data-form={form}>
      <Margins {...parts} />
      <Memo {...parts} link={link} />
      {form === 'full' && <Annexes {...parts} />}
    </div>
  );
}

/** Prints what was asked for; whoever prints by the browser’s own command gets everything again. */
function usePrint(wanted: PrintForm | null, onPrinted: () => void) {
  useEffect(() => {
    if (wanted === null) return;
    window.addEventListener('afterprint', onPrinted, { once: true });
    window.print();
    return () => window.removeEventListener('afterprint', onPrinted);
  }, [wanted, onPrinted]);
}

type Titled = ResultParts & { version: string };

/** While it prints the page is called after the document: browsers name the PDF file so. */
function useTitle({ evaluation, words }: Titled) {
  const t = useTranslations('print');
  const memo = words.t('headings.memo');
  const title = t('fileTitle', { memo, client: words.client, date: words.f.date(evaluation.asOf) });
  useEffect(() => {
    let before = '';
    const begin = () => {
      before = document.title;
      document.title = title;
    };
    const end = () => {
      document.title = before;
    };
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, [title]);
}

const [pageMark, pagesMark] = ['\u0001', '\u0002'];

function Margins({ evaluation, assessment, words, version }: Titled) {
  const t = useTranslations('print');
  const brand = useTranslations('app')('name');
  const { firm, client, f } = words;
  const covered = useCoveredWords();
  const pages = t('page', { page: pageMark, pages: pagesMark }).split(/[\u0001\u0002]/);
  const [before = '', between = '', after = ''] = pages;
  const seed = String(assessment.seed);
  return (
    <PrintMargins
      firstHead={brand}
      head={covered(t('running', { memo: words.t('headings.memo'), firm, client }))}
      foot={t('footer', { date: f.date(evaluation.asOf), version, seed })}
      numbers={[before, between, after]}
    />
  );
}
