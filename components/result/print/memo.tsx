'use client';

import { Kawung } from '@/components/ui/kawung';
import { PrintFooter } from '@/components/ui/print-footer';
import { capitalised } from '@/components/wizard/case/capitalised';
import type { ResultParts } from '../shared-props';

/** The head of the printed memo, and the words at the foot of each of its pages. */
export function Memo({ evaluation, assessment, words, version }: ResultParts & { version: string }) {
  const { t, f, firm, client } = words;
  const memo = t('headings.memo');
  const subject = t('memo.subject', { firm, client });
  const footer = t('print.footer', {
    name: assessment.firmName || assessment.name || firm,
    memo,
    date: f.date(evaluation.asOf),
    version,
    seed: String(assessment.seed),
  });
  return (
    <div className="print-only memo-head">
      <PrintFooter text={capitalised(footer)} />
      <Kawung columns={4} rows={6} />
      <div>
        <p className="memo-kind">{memo}</p>
        <p className="memo-for">{capitalised(subject)}</p>
      </div>
      <dl>
        <dt>{t('memo.to')}</dt>
        <dd>{t('memo.readers')}</dd>
        <dt>{t('memo.on')}</dt>
        <dd>{f.dateWithDay(evaluation.asOf)}</dd>
        <dt>{t('memo.kind')}</dt>
        <dd>{t('memo.kindText')}</dd>
      </dl>
    </div>
  );
}
