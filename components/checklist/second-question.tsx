'use client';

import { useTranslations } from 'next-intl';
import type { FormEvent } from 'react';
import { Button } from '@/components/ui/button';
import { ChoiceList } from '@/components/ui/choice-list';
import { Notice } from '@/components/ui/notice';
import { Question } from '@/components/ui/question';
import { useAssessment } from '@/components/wizard/state/use-assessment';
import type { IndicatorId } from '@/lib/assessment/ids-catalogue';
import { ratingText, textRating } from './rating';
import { useChoices } from './use-choices';
import { goTo } from './use-view';
import { groupOf, questionsBeside, secondAfter } from './views';
import { WhyAsked } from './why-asked';

/** The same question for the second rater: no first answer, no result, nothing that could lead. */
export function SecondQuestion({ id }: { id: IndicatorId }) {
  const t = useTranslations('checklist');
  const app = useTranslations('app');
  const { assessment, readOnly, update } = useAssessment();
  const { mode, answers } = assessment.checklist;
  const { second } = answers[id];
  const choices = useChoices(id, second);
  const beside = questionsBeside(id, mode);
  const n = beside.findIndex((indicator) => indicator.id === id) + 1;
  const group = t(`groups.${groupOf(id)}.name`);
  const next = secondAfter(id, mode);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    goTo(next || id);
  };
  return (
    <form className="text" noValidate onSubmit={submit}>
      <Notice className="mb-8" title={t('second.banner')} />
      <fieldset disabled={readOnly}>
        <Question
          id={`second-question-${id}`}
          className="ask-long"
          crumb={t('second.position', { group, n, total: beside.length })}
          legend={t(`indicators.${id}.question`)}
        >
          <WhyAsked id={id} />
          <ChoiceList
            name="answer"
            head={{ left: app('answers.nearest'), right: t('question.scale') }}
            choices={choices}
            value={ratingText(second)}
            onChange={(text) =>
              update((draft) => {
                draft.checklist.answers[id].second = textRating(text);
              })
            }
          />
        </Question>
      </fieldset>
      <div className="actions">
        {next && <Button type="submit">{t('question.next')}</Button>}
        <a className={next ? undefined : 'btn btn-primary'} href={`#${id}`}>
          {t('second.finish')}
        </a>
      </div>
    </form>
  );
}
