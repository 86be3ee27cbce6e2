'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { say } from '@/components/ui/said';
import { Segment } from '@/components/ui/segment';
import { Notice } from '@/components/ui/notice';
import { TextArea } from '@/components/ui/text-area';
import { useAssessment } from '@/components/wizard/state/use-assessment';
import { sinceOptions } from '@/lib/assessment/ids-catalogue';
import type { IndicatorId } from '@/lib/assessment/ids-catalogue';
import { evidencePath, longestNote } from './limits';
import { SecondRater } from './second-rater';

type Props = { id: IndicatorId; noteError?: string };

/** What may be said about an answer: how long it has been so, the evidence, what somebody else says. */
export function AnswerDetails({ id, noteError }: Props) {
  const wizard = useTranslations('wizard');
  const { value } = useAssessment().assessment.checklist.answers[id];
  const isProblem = typeof value === 'number' && value > 0;
  return (
    <>
      {isProblem && <SinceWhen key={id} id={id} />}
      {id === 'drained-days' && isProblem && value >= 50 && (
        <Notice className="mt-6">
          <p>{wizard('health')}</p>
        </Notice>
      )}
      <Evidence id={id} noteError={noteError} />
      <SecondRater id={id} />
    </>
  );
}

/** A question that comes with the answer to the one before is told; one that stood there from the start is not. */
function useAsked(question: string, isOpen: boolean): void {
  const first = useRef({ question, isOpen });
  useEffect(() => {
    // The answer was chosen a moment ago, in the group above; else the page has just been opened.
    const isAnswering = document.activeElement?.matches('input[name="answer"]') ?? false;
    if (first.current.isOpen && isAnswering) say(first.current.question);
  }, []);
}

/** Asked of a problem only: what is healthy has no age. */
function SinceWhen({ id }: { id: IndicatorId }) {
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

function Evidence({ id, noteError }: Props) {
  const t = useTranslations('app');
  const { assessment, drafts, update, setDraft } = useAssessment();
  const path = evidencePath(id);
  const write = (text: string) => {
    if (text.length > longestNote) return setDraft(path, text);
    setDraft(path, null);
    update((draft) => {
      draft.checklist.answers[id].note = text;
    });
  };
  return (
    <TextArea
      id="evidence"
      label={t('answers.evidence')}
      labelNote={`(${t('states.optional')})`}
      hint={
        <>
          {t('answers.evidenceHint')} {t('answers.evidenceShown')}
        </>
      }
      error={noteError}
      rows={2}
      value={drafts[path] ?? assessment.checklist.answers[id].note}
      onChange={(event) => write(event.currentTarget.value)}
    />
  );
}
