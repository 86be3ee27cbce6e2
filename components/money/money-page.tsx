'use client';

import { useTranslations } from 'next-intl';
import dynamic from 'next/dynamic';
import { StepPage } from '@/components/wizard/step-page';
import { useChance } from '@/components/wizard/case/chance-words';
import { useAssessment } from '@/components/wizard/state/use-assessment';
import { useEvaluationOutcome } from '@/components/wizard/state/use-evaluation';
import { useGroundwork } from '@/components/wizard/state/use-groundwork';
import { useFormat } from '@/components/wizard/use-format';
import { Announce } from './answer/announce';
import { Interim } from './answer/interim';
import { missingFigures } from './answer/missing';
import { MoneyForm } from './form/money-form';
import { lowestMonth, moneyCase, type MoneyCase } from './money-case';

/** They follow from the calculation, which comes after the page: so may they. */
const Findings = dynamic(() => import('./findings/findings').then((module) => module.Findings), {
  ssr: false,
});

/** Step 2: eight figures, then everything else; what they come to stands beside them and below. */
export function MoneyPage() {
  const { assessment } = useAssessment();
  const shown = moneyCase(useGroundwork(), useEvaluationOutcome(), assessment);
  return (
    <StepPage
      step="money"
      answer={<Interim shown={shown} />}
      barSentence={<BarSentence shown={shown} />}
      below={shown && <Findings shown={shown} />}
    >
      <MoneyForm />
      <Announce shown={shown} />
    </StepPage>
  );
}

/** The answer in one line, for the bar on a phone. */
function BarSentence({ shown }: { shown: MoneyCase | null }) {
  const t = useTranslations('money');
  const format = useFormat();
  const chance = useChance();
  const { assessment } = useAssessment();
  if (shown) {
    const { leave, futures } = shown;
    const month = lowestMonth(shown, leave.likely);
    const lowest = {
      amount: format.money(leave.likely.lowest.cash),
      month: `${format.monthShort(month)} ${month.slice(0, 4)}`,
    };
    if (!futures?.isSettled) return t('answer.bar', lowest);
    const count = chance(futures.leave.safety.belowFloor);
    return t('answer.barFutures', { ...lowest, chance: t('answer.ofHundred', { count }) });
  }
  const ids = missingFigures(assessment);
  if (ids.length > 2) return t('answer.barCount', { count: ids.length });
  const missing = ids.map((id) => t(`firstAnswer.missing.${id}`));
  return t('answer.barMissing', { missing: missing.join(', ') });
}
