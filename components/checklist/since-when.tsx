'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { say } from '@/components/ui/said';
import { Segment } from '@/components/ui/segment';
import { useAssessment } from '@/components/wizard/state/use-assessment';
import { sinceOptions, type IndicatorId } from '@/lib/assessment/ids-catalogue';

/** A question that comes with the answer to the one before is told; one that stood there from the start is not. */
function useAsked(question: string, isOpen: boolean): void {
  const first = useRef({ question, isOpen });
  useEffect(() => {
    // The answer was chosen a moment ago, in the group above; else the page has just been opened.
    const isAnswering = document.activeElement?.matches('input[name="answer"]') ?? false;
    if (first.current.isOpen && isAnswering) say(first.current.question);
  }, []);
}

/**
 * Asked of a problem only: what is healthy has no age. It stands before the way on, since leaving it out widens the band.
 */
export function SinceWhen({ id }: { id: IndicatorId }) {
  const { value } = useAssessment().assessment.checklist.answers[id];
  return typeof value === 'number' && value > 0 ? <Asked key={id} id={id} /> : null;
}

function Asked({ id }: { id: IndicatorId }) {
  const t = useTranslations('app.answers');
  const question = useTranslations('checklist.question');
  const { assessment, update } = useAssessment();
  const { since } = assessment.checklist.answers[id];
  useAsked(t('since'), since === null);
  return (
    <div className="field">
      <Segment
        name="since"
        legend={t('since')}
        hint={
          <>
            {t('sinceNote')} {since === null && question('unknownSince')}
          </>
        }
        options={sinceOptions.map((value) => ({ value, label: t(`sinceOptions.${value}`) }))}
        narrow="pairs"
        value={since === null || since === 'unknown' ? undefined : since}
        onChange={(next) =>
          update((draft) => {
            draft.checklist.answers[id].since = next;
          })
        }
      />
    </div>
  );
}
