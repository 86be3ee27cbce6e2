'use client';

import { useTranslations } from 'next-intl';
import { useState, type FormEvent } from 'react';
import { Button } from '@/components/ui/button';
import { ChoiceList } from '@/components/ui/choice-list';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Notice } from '@/components/ui/notice';
import { Question } from '@/components/ui/question';
import { WhyDetails } from '@/components/ui/why-details';
import { useAssessment } from '@/components/wizard/state/use-assessment';
import { useGroundwork } from '@/components/wizard/state/use-groundwork';
import { anchors, ratingText, textRating } from './rating';
import { standingOf } from './standing';
import { useStrainLevel } from './use-interim-words';
import { goTo } from './use-view';

/** The closing question: looks ahead, is not scored, and is held against what the indicators say. */
export function TakeToday() {
  const t = useTranslations('checklist');
  const app = useTranslations('app');
  const { assessment, readOnly, update } = useAssessment();
  const { takeToday } = assessment.checklist;
  const [attempt, setAttempt] = useState(0);
  const missing = attempt > 0 && takeToday === null ? app('errors.missingChoice') : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (takeToday === null && !readOnly) setAttempt(attempt + 1);
    else goTo('');
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
          id="question-take-today"
          className="ask-long"
          crumb={t('takeToday.position')}
          legend={t('takeToday.question')}
          hint={t('takeToday.notScored')}
          error={missing}
        >
          <WhyDetails summary={app('actions.why')}>
            <p>{t('takeToday.why')}</p>
          </WhyDetails>
          <ChoiceList
            name="answer"
            choices={[
              ...anchors.map((value) => ({ value: `${value}`, label: t(`takeToday.a${value}`) })),
              { value: 'unknown', label: app('answers.dontKnow'), apart: true },
            ]}
            value={ratingText(takeToday)}
            onChange={(text) => update({ checklist: { takeToday: textRating(text) } })}
            invalid={missing !== undefined}
          />
        </Question>
      </fieldset>
      <GutNote />
      <div className="actions">
        <Button type="submit">{t('question.toAnswers')}</Button>
        <a href="#fix-tried">{t('question.previous')}</a>
      </div>
    </form>
  );
}

/** Whether the gut and the indicators agree. */
export function GutNote() {
  const t = useTranslations('checklist.takeToday');
  const checklist = useGroundwork()?.checklist;
  const strainLevel = useStrainLevel(checklist?.total ?? null);
  const compared = checklist?.takeToday?.compared;
  // A band across the lines agrees with everything.
  const isTelling = compared !== 'agrees' || (checklist && standingOf(checklist).kind === 'concluded');
  const words = { agrees: 'agrees', 'gut-heavier': 'gutHeavier', 'gut-lighter': 'gutLighter' } as const;
  return (
    <div role="status">
      {checklist && compared && isTelling && (
        <Notice className="mt-8">
          <p>{t(words[compared], { strainLevel })}</p>
        </Notice>
      )}
    </div>
  );
}
