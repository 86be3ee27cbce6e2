'use client';

import { useTranslations } from 'next-intl';
import { useState, type FormEvent } from 'react';
import { Button } from '@/components/ui/button';
import { ChoiceList } from '@/components/ui/choice-list';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Notice } from '@/components/ui/notice';
import { Question } from '@/components/ui/question';
import { useAssessment } from '@/components/wizard/state/use-assessment';
import { goTo } from './use-view';

type Answer = 'yes' | 'no' | 'unknown';

/** Whether a change was ever asked for in writing: without it, renegotiation comes first. */
export function FixTried() {
  const t = useTranslations('checklist');
  const app = useTranslations('app');
  const { assessment, readOnly, update } = useAssessment();
  const answer = assessment.redFlags['fix-tried'];
  const [attempt, setAttempt] = useState(0);
  const missing = attempt > 0 && answer === null ? app('errors.missingChoice') : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (answer === null && !readOnly) setAttempt(attempt + 1);
    else goTo('take-today');
  };
  return (
    <form noValidate onSubmit={submit}>
      <ErrorSummary
        title={app('errors.summaryHeading', { count: 1 })}
        errors={missing ? [{ id: 'answer', message: missing }] : []}
        attempt={attempt}
      />
      <fieldset disabled={readOnly}>
        <Question
          id="question-fix-tried"
          className="ask-long"
          crumb={t('fixTried.heading')}
          legend={t('fixTried.question')}
          hint={t('fixTried.hint')}
          error={missing}
        >
          <ChoiceList<Answer>
            name="answer"
            choices={[
              { value: 'yes', label: t('fixTried.yes') },
              { value: 'no', label: t('fixTried.no') },
              { value: 'unknown', label: t('fixTried.unknown'), apart: true },
            ]}
            value={answer ?? undefined}
            onChange={(value) => update({ redFlags: { 'fix-tried': value } })}
            invalid={missing !== undefined}
          />
        </Question>
      </fieldset>
      <div role="status">
        {answer === 'no' && (
          <Notice kind="attention" className="mt-8" title={t('holds.no-fix-tried.effect')}>
            <p>{t('holds.no-fix-tried.shown')}</p>
          </Notice>
        )}
      </div>
      <div className="actions">
        <Button type="submit">{t('question.next')}</Button>
        {answer === null && <a href="#take-today">{app('actions.skip')}</a>}
        <a href="#red-flags">{t('question.previous')}</a>
      </div>
    </form>
  );
}
