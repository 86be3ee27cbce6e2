'use client';

import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import { TextArea } from '@/components/ui/text-area';
import { useAssessment } from '@/components/wizard/state/use-assessment';
import type { IndicatorId } from '@/lib/assessment/ids-catalogue';
import { evidencePath, longestNote } from './limits';
import { SecondRater } from './second-rater';

type Props = { id: IndicatorId; noteError?: string };

/** What may be said about an answer: the evidence, what somebody else says. */
export function AnswerDetails({ id, noteError }: Props) {
  const wizard = useTranslations('wizard');
  const { value } = useAssessment().assessment.checklist.answers[id];
  return (
    <>
      {id === 'drained-days' && typeof value === 'number' && value >= 50 && (
        <Notice className="mt-6">
          <p>{wizard('health')}</p>
        </Notice>
      )}
      <Evidence id={id} noteError={noteError} />
      <SecondRater id={id} />
    </>
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
