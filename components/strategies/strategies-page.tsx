'use client';

import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { buttonClass } from '@/components/ui/button';
import { capitalised } from '@/components/wizard/case/capitalised';
import { useChance } from '@/components/wizard/case/chance-words';
import { useOptionName } from '@/components/wizard/case/option-name';
import { PageHead } from '@/components/wizard/frame/page-head';
import { pageAddress } from '@/components/wizard/shell/steps';
import { useEvaluationOutcome } from '@/components/wizard/state/use-evaluation';
import { useGroundwork } from '@/components/wizard/state/use-groundwork';
import { StepPage } from '@/components/wizard/step-page';
import { useMoneyLeftOut } from '@/components/wizard/state/left-out';
import type { StrategiesResult } from '@/lib/evaluation';
import { ArticleThree } from './article-three';
import { Foresight } from './foresight';
import { PathSection } from './path-section';
import { RankingSection } from './ranking-section';
import { RobustAnswer } from './robust-answer';
import { RobustSection } from './robust-section';
import { RouteSection } from './route-section';
import { WalkAwaySection } from './walk-away-section';
import { WeightsSection } from './weights-section';

/** Step 3: the usual three ways, every option ranked for this case, and the path that follows. */
export function StrategiesPage() {
  const t = useTranslations('strategies');
  const outcome = useEvaluationOutcome();
  const { evaluation } = outcome;
  const hasFigures = useGroundwork()?.money.status === 'complete';
  const isLeftOut = useMoneyLeftOut();
  const isComing = outcome.status === 'waiting' && hasFigures;
  const bar = useBar(evaluation?.strategies ?? null, isComing);
  return (
    <StepPage
      step="strategies"
      above={
        <div className="mb-16">
          <PageHead title={t('title')} lead={t('lead')} />
          <ArticleThree evaluation={evaluation} />
        </div>
      }
      answer={
        <RobustAnswer
          evaluation={evaluation}
          isComing={isComing}
          isSettled={outcome.status !== 'ready' || outcome.isSettled}
        />
      }
      barLabel={bar.label}
      barSentence={bar.sentence}
    >
      <RankingSection evaluation={evaluation} isComing={isComing} />
      <RobustSection evaluation={evaluation} />
      {!isLeftOut && <WeightsSection />}
      <WalkAwaySection evaluation={evaluation} />
      <RouteSection evaluation={evaluation} />
      <PathSection evaluation={evaluation} />
      <Foresight />
      <ToCommunication />
    </StepPage>
  );
}

/** On a phone: the first option, and in how many ways of weighing it is first. */
function useBar(strategies: StrategiesResult | null, isComing: boolean) {
  const t = useTranslations('strategies');
  const optionName = useOptionName();
  const chance = useChance();
  const wizard = useTranslations('wizard.readonly');
  const isLeftOut = useMoneyLeftOut();
  if (!strategies) {
    const sentence =
      isLeftOut && !isComing ? wizard('moneyShort') : t(isComing ? 'ranking.coming' : 'ranking.waiting');
    return { label: t('robust.heading'), sentence };
  }
  const { leader, robust } = strategies;
  if (leader === null) return { label: t('robust.heading'), sentence: t('ranking.noneOpen') };
  return {
    label: t('robust.bar', { count: chance(robust.firstShare) }),
    sentence: capitalised(optionName(leader, 'short')),
  };
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
