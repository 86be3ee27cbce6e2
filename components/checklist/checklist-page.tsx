'use client';

import { useTranslations } from 'next-intl';
import { StepPage } from '@/components/wizard/step-page';
import { useAssessment } from '@/components/wizard/state/use-assessment';
import { useGroundwork } from '@/components/wizard/state/use-groundwork';
import { useFormat } from '@/components/wizard/use-format';
import type { IndicatorId } from '@/lib/assessment/ids-catalogue';
import { FixTried } from './fix-tried';
import { IndicatorQuestion } from './indicator-question';
import { Interim } from './interim';
import { Overview } from './overview';
import { RedFlags } from './red-flags';
import { SecondQuestion } from './second-question';
import { nextIndicator } from './standing';
import { TakeToday } from './take-today';
import { useInterimWords } from './use-interim-words';
import { useView, useViewArrival } from './use-view';
import { afterIndicator, askedIndicators, type View } from './views';

/**
 * The first step. One question at a time on every width: an answer is one of five sentences, and sentences want to be
 * read, not looked up in a grid. The glance over a group is the strip of dots below the question, over all of them the
 * overview, where every answer stands in its own words.
 */
export function ChecklistPage() {
  const t = useTranslations('checklist');
  const f = useFormat();
  const view = useView();
  const words = useInterimWords();
  const result = useGroundwork()?.checklist;
  useViewArrival(view, useViewTitle(view));
  if (view.kind === 'indicator' && view.rater === 'second') {
    return (
      <StepPage step="checklist">
        <SecondQuestion key={view.id} id={view.id} />
      </StepPage>
    );
  }
  const label =
    result && result.answeredCount > 0
      ? t('bar.label', { percent: f.percent(Math.round(result.completeness * 100) / 100) })
      : t('interim.heading');
  return (
    <StepPage
      step="checklist"
      answer={<Interim at={view.kind === 'indicator' ? view.id : undefined} />}
      barLabel={label}
      barSentence={words.bar(result)}
    >
      <Body view={view} />
    </StepPage>
  );
}

function Body({ view }: { view: View }) {
  switch (view.kind) {
    case 'overview':
      return <Overview />;
    case 'indicator':
      return <Indicator key={view.id} id={view.id} />;
    case 'red-flags':
      return <RedFlags />;
    case 'fix-tried':
      return <FixTried />;
    case 'take-today':
      return <TakeToday />;
  }
}

function Indicator({ id }: { id: IndicatorId }) {
  const t = useTranslations('checklist.question');
  const { assessment } = useAssessment();
  const result = useGroundwork()?.checklist;
  const best = result ? nextIndicator(assessment, result, id) : null;
  const isBeyond = !askedIndicators(assessment.checklist.mode).some((asked) => asked.id === id);
  const isUntouched = best !== null && assessment.checklist.answers[best.id].value === null;
  const next = afterIndicator(id, assessment, isBeyond && isUntouched ? best.id : null);
  const label = next === 'red-flags' ? t('toFlags') : next === '' ? t('toAnswers') : t('next');
  return <IndicatorQuestion id={id} next={next} nextLabel={label} />;
}

function useViewTitle(view: View): string | null {
  const t = useTranslations('checklist');
  switch (view.kind) {
    case 'overview':
      return null;
    case 'indicator':
      return t(`indicators.${view.id}.question`);
    case 'red-flags':
      return t('flagsSection.title');
    case 'fix-tried':
      return t('fixTried.question');
    case 'take-today':
      return t('takeToday.question');
  }
}
