'use client';

import { useTranslations } from 'next-intl';
import { useState, type FormEvent } from 'react';
import { Button } from '@/components/ui/button';
import { ChoiceList } from '@/components/ui/choice-list';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Question } from '@/components/ui/question';
import { useTooLong } from '@/components/wizard/form/too-long';
import { useAssessment } from '@/components/wizard/state/use-assessment';
import type { IndicatorId } from '@/lib/assessment/ids-catalogue';
import { AnswerDetails } from './answer-details';
import { GroupStrip } from './group-strip';
import { evidencePath, longestNote } from './limits';
import { Suggested } from './suggestion';
import { ratingText, textRating } from './rating';
import { SinceWhen } from './since-when';
import { useChoices } from './use-choices';
import { goTo } from './use-view';
import { beforeIndicator, groupOf, questionsBeside } from './views';
import { WhyAsked } from './why-asked';

type Props = {
  id: IndicatorId;
  /** The fragment of what comes next. */
  next: string;
  nextLabel: string;
};

/** One indicator: its anchors, since when, evidence; answers count as they are chosen, “continue” looks them over. */
export function IndicatorQuestion({ id, next, nextLabel }: Props) {
  const t = useTranslations('checklist');
  const app = useTranslations('app');
  const { assessment, drafts, readOnly, update } = useAssessment();
  const { value } = assessment.checklist.answers[id];
  const [attempt, setAttempt] = useState(0);
  const choices = useChoices(id, value);
  const missing = attempt > 0 && value === null ? app('errors.missingChoice') : undefined;
  const tooLong = useTooLong()(drafts[evidencePath(id)] ?? '', longestNote);
  const errors = [
    ...(missing ? [{ id: 'answer', message: missing }] : []),
    ...(attempt > 0 && tooLong ? [{ id: 'evidence', message: tooLong }] : []),
  ];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!readOnly && (value === null || tooLong)) setAttempt(attempt + 1);
    else goTo(next);
  };
  return (
    <form noValidate onSubmit={submit}>
      <ErrorSummary
        title={app('errors.summaryHeading', { count: errors.length })}
        errors={errors}
        attempt={attempt}
      />
      <fieldset disabled={readOnly}>
        <Question
          id={`question-${id}`}
          className="ask-long"
          crumb={<Position id={id} />}
          legend={t(`indicators.${id}.question`)}
          error={missing}
        >
          <WhyAsked id={id} />
          <Suggested id={id} />
          <ChoiceList
            name="answer"
            head={{ left: app('answers.nearest'), right: t('question.scale') }}
            choices={choices}
            value={ratingText(value)}
            onChange={(text) =>
              update((draft) => {
                draft.checklist.answers[id].value = textRating(text);
              })
            }
            invalid={missing !== undefined}
          />
        </Question>
        <SinceWhen id={id} />
      </fieldset>
      <Onward id={id} next={next} nextLabel={nextLabel} />
      <fieldset disabled={readOnly} className="answer-extra">
        <legend className="label">{t('question.extra')}</legend>
        <AnswerDetails id={id} noteError={tooLong} />
      </fieldset>
      <GroupStrip id={id} />
    </form>
  );
}

function Position({ id }: { id: IndicatorId }) {
  const t = useTranslations('checklist');
  const { mode } = useAssessment().assessment.checklist;
  const beside = questionsBeside(id, mode);
  const n = beside.findIndex((indicator) => indicator.id === id) + 1;
  return t('question.position', { group: t(`groups.${groupOf(id)}.name`), n, total: beside.length });
}

function Onward({ id, next, nextLabel }: Props) {
  const t = useTranslations('checklist.question');
  const app = useTranslations('app.actions');
  const { mode, answers } = useAssessment().assessment.checklist;
  const before = beforeIndicator(id, mode);
  return (
    <div className="actions">
      <Button type="submit">{nextLabel}</Button>
      {answers[id].value === null && <a href={`#${next || 'top'}`}>{app('skip')}</a>}
      {before && <a href={`#${before}`}>{t('previous')}</a>}
    </div>
  );
}
