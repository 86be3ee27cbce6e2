'use client';

import { useTranslations } from 'next-intl';
import { classNames } from '@/components/ui/class-names';
import { Fold } from '@/components/ui/fold';
import { useAssessment } from '@/components/wizard/state/use-assessment';
import { useGroundwork } from '@/components/wizard/state/use-groundwork';
import { indicatorGroups, type IndicatorGroup } from '@/lib/assessment/ids-catalogue';
import { indicatorsOf, type IndicatorRow } from '@/lib/checklist/indicators-catalogue';
import { AnswerRow } from './answer-row';
import { BeyondPoints } from './beyond-points';
import { capital } from './capital';
import { rangeText } from './standing';
import { useAnswerWords } from './use-choices';

/** Every question with its answer in words: to look over, and to go to any of them. */
export function Answers({ isFresh }: { isFresh: boolean }) {
  const t = useTranslations('checklist.hub');
  return (
    <section className={classNames('section', isFresh && 'answers-fresh')} aria-labelledby="answers-heading">
      <h2 id="answers-heading">{t(isFresh ? 'askedHeading' : 'answersHeading')}</h2>
      {indicatorGroups.map((group) => (
        <Group key={group} group={group} />
      ))}
      <BeyondPoints />
    </section>
  );
}

function Group({ group }: { group: IndicatorGroup }) {
  const t = useTranslations('checklist');
  const { mode, answers } = useAssessment().assessment.checklist;
  const result = useGroundwork()?.checklist.groups.find(({ id }) => id === group);
  const all = indicatorsOf(group);
  const isAsked = ({ id, quick }: IndicatorRow) => mode === 'full' || quick || answers[id].value !== null;
  const asked = all.filter(isAsked);
  const rest = all.filter((indicator) => !isAsked(indicator));
  return (
    <section className="answer-group" aria-labelledby={`group-${group}`}>
      <div className="answer-group-head">
        <h3 id={`group-${group}`}>{t(`groups.${group}.name`)}</h3>
        {result?.band && result.completeness > 0 && (
          <p className="answer-range">
            <span className="sr-only">{t('strain.name')} </span>
            {rangeText(result.band)}
          </p>
        )}
      </div>
      <p className="hint">{t(`groups.${group}.lead`)}</p>
      <ul className="answer-rows" role="list">
        {asked.map((indicator) => (
          <Row key={indicator.id} indicator={indicator} />
        ))}
      </ul>
      {rest.length > 0 && (
        <Fold
          className="fold-tight"
          summary={
            <>
              {t('hub.rest', { count: rest.length })}
              <span className="sr-only">: {t(`groups.${group}.name`)}</span>
            </>
          }
        >
          <ul className="answer-rows" role="list">
            {rest.map((indicator) => (
              <Row key={indicator.id} indicator={indicator} />
            ))}
          </ul>
        </Fold>
      )}
    </section>
  );
}

function Row({ indicator: { id } }: { indicator: IndicatorRow }) {
  const t = useTranslations('checklist');
  const app = useTranslations('app');
  const { value } = useAssessment().assessment.checklist.answers[id];
  const words = useAnswerWords()(id, value);
  return (
    <AnswerRow
      href={`#${id}`}
      name={capital(t(`indicators.${id}.short`))}
      answer={words ?? app('states.unanswered')}
      open={words === null}
      value={typeof value === 'number' ? value : value === 'unknown' ? '0–100' : undefined}
    />
  );
}
