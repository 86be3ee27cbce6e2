'use client';

import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { buttonClass } from '@/components/ui/button';
import { useOptionName } from '@/components/wizard/case/option-name';
import { PageHead } from '@/components/wizard/frame/page-head';
import { pageAddress } from '@/components/wizard/shell/steps';
import { useEvaluation } from '@/components/wizard/state/use-evaluation';
import { StepPage } from '@/components/wizard/step-page';
import { ArticleThree } from './article-three';
import { Foresight } from './foresight';
import { PathSection } from './path-section';
import { RankingSection } from './ranking-section';
import { RobustAnswer } from './robust-answer';
import { RouteSection } from './route-section';
import { WalkAwaySection } from './walk-away-section';
import { WeightsSection } from './weights-section';

/** Step 3: the usual three ways, every option ranked for this case, and the path that follows. */
export function StrategiesPage() {
  const t = useTranslations('strategies');
  const evaluation = useEvaluation();
  const optionName = useOptionName();
  const leader = evaluation?.strategies?.leader;
  return (
    <StepPage
      step="strategies"
      above={
        <div className="mb-16">
          <PageHead title={t('title')} lead={t('lead')} />
          <ArticleThree evaluation={evaluation} />
        </div>
      }
      answer={<RobustAnswer evaluation={evaluation} />}
      barLabel={t('robust.heading')}
      barSentence={
        leader ? t('ranking.first', { option: optionName(leader, 'short') }) : t('ranking.waiting')
      }
    >
      <RankingSection evaluation={evaluation} />
      <WeightsSection />
      <WalkAwaySection evaluation={evaluation} />
      <RouteSection evaluation={evaluation} />
      <PathSection evaluation={evaluation} />
      <Foresight />
      <ToCommunication />
    </StepPage>
  );
}

function ToCommunication() {
  const t = useTranslations('app');
  const locale = useLocale();
  return (
    <div className="actions mt-12">
      <Link className={buttonClass('primary')} href={pageAddress(locale, 'communication')}>
        {t('actions.continueTo', { step: t('nav.steps.communication') })}
      </Link>
      <Link className={buttonClass('quiet')} href={pageAddress(locale, 'result')}>
        {t('actions.resultSoFar')}
      </Link>
    </div>
  );
}
