'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { Button, buttonClass } from '@/components/ui/button';
import { say } from '@/components/ui/said';
import { PageHead } from '@/components/wizard/frame/page-head';
import type { PrintForm } from '../print/printed-document';
import type { ResultParts } from '../shared-props';
import { firmnessWords } from './firmness';
import { verdictWords } from './verdict-words';

/** The suggestion in one sentence, then why, then what would change it. */
export function VerdictHead({ onPrint, ...parts }: ResultParts & { onPrint: (form: PrintForm) => void }) {
  const { evaluation, assessment, words } = parts;
  const t = useTranslations();
  const verdict = verdictWords(parts);
  useSaid(verdict.sentence);
  const names = [assessment.firmName, assessment.clientName].filter(Boolean);
  const { code } = evaluation.verdict;
  const firmness = firmnessWords(evaluation, words).join(' ') || undefined;
  const isOpen = code === 'undecided';
  const own = isOpen || code === 'repair' ? undefined : t(`result.verdicts.${code}.note`);
  // Without a conclusion, what would bring one is no part of the suggestion.
  const note = isOpen ? (verdict.changes ?? undefined) : own;
  // Where people are at risk, what to do about that comes before how firm it is.
  const [hint, second] = code === 'protect' || !firmness ? [note, firmness] : [firmness, note];
  return (
    <div className="result-head">
      <PageHead
        verdict
        crumb={[t('result.asOf', { date: words.f.date(evaluation.asOf) }), ...names].join(' · ')}
        title={verdict.sentence}
        lead={[verdict.because, !isOpen && verdict.changes].filter(Boolean).join(' ') || undefined}
        hint={hint}
        note={second}
      />
      <div className="actions mt-6">
        <Button kind="quiet" size="small" onClick={() => onPrint('memo')}>
          {t('result.print.memo')}
        </Button>
        <Button kind="quiet" size="small" onClick={() => onPrint('full')}>
          {t('result.print.full')}
        </Button>
        {!words.fromLink && (
          <a className={buttonClass('quiet', 'small')} href="#share">
            {t('app.actions.share')}
          </a>
        )}
      </div>
    </div>
  );
}

/** The suggestion is told once, when it has come; who stands on the heading hears it as that. */
function useSaid(sentence: string): void {
  const first = useRef(sentence);
  useEffect(() => {
    const timer = setTimeout(() => {
      if (document.activeElement?.tagName !== 'H1') say(first.current);
    });
    return () => clearTimeout(timer);
  }, []);
}
