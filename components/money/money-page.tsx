'use client';

import { useTranslations } from 'next-intl';
import dynamic from 'next/dynamic';
import { memo, useMemo, type ComponentType } from 'react';
import { StepPage } from '@/components/wizard/step-page';
import { useChance } from '@/components/wizard/case/chance-words';
import { Deferred } from '@/components/wizard/state/deferred';
import { useMoneyLeftOut } from '@/components/wizard/state/left-out';
import { useAssessment } from '@/components/wizard/state/use-assessment';
import { useEvaluationOutcome } from '@/components/wizard/state/use-evaluation';
import { useGroundwork } from '@/components/wizard/state/use-groundwork';
import { useFormat } from '@/components/wizard/use-format';
import { Interim } from './answer/interim';
import { missingFigures } from './answer/missing';
import { MoneyForm } from './form/money-form';
import { lowestMonth, moneyCase, type MoneyCase } from './money-case';

/** They follow from the calculation, which comes after the page: so may they. */
const Findings = dynamic(() => import('./findings/findings').then((module) => module.Findings), {
  ssr: false,
});
const Announce = dynamic(() => import('./answer/announce').then((module) => module.Announce), {
  ssr: false,
});

/** Step 2: eight figures, then everything else; what they come to stands beside them and below. */
export function MoneyPage() {
  return (
    <StepPage
      step="money"
      answer={<Later as={Interim} />}
      barLabel={<Later as={BarLabel} />}
      barSentence={<Later as={BarSentence} />}
      below={<Later as={Below} />}
    >
      <MoneyForm />
      <Later as={Announce} />
    </StepPage>
  );
}

type Shown = { shown: MoneyCase | null };

/** What the figures come to, drawn in the pauses of typing. */
const Later = memo(function Later({ as }: { as: ComponentType<Shown> }) {
  return (
    <Deferred>
      <OfCase as={as} />
    </Deferred>
  );
});

function OfCase({ as: Part }: { as: ComponentType<Shown> }) {
  const { assessment } = useAssessment();
  const [groundwork, outcome] = [useGroundwork(), useEvaluationOutcome()];
  const shown = useMemo(() => moneyCase(groundwork, outcome, assessment), [groundwork, outcome, assessment]);
  return <Part shown={shown} />;
}

const Below = ({ shown }: Shown) => shown && <Findings shown={shown} />;

/** Above the answer in the bar: how often cash falls below the floor, once the scenarios have been counted. */
function BarLabel({ shown }: Shown) {
  const t = useTranslations();
  const chance = useChance();
  const futures = shown?.futures;
  if (!futures?.isSettled) return t('wizard.interim.heading');
  const count = chance(futures.leave.safety.belowFloor);
  return t('money.answer.barChance', { chance: t('money.answer.ofHundred', { count }) });
}

/** The answer in one line, for the bar on a phone: lowest cash of both ways, each by its name. */
function BarSentence({ shown }: Shown) {
  const t = useTranslations('money');
  const format = useFormat();
  const { assessment } = useAssessment();
  const wizard = useTranslations('wizard.readonly');
  const isLeftOut = useMoneyLeftOut();
  if (shown) {
    const { leave, keep } = shown;
    const month = lowestMonth(shown, leave.likely);
    return t('answer.bar', {
      leaving: format.money(leave.likely.lowest.cash),
      month: `${format.monthShort(month)} ${month.slice(0, 4)}`,
      staying: format.money(keep.likely.lowest.cash),
    });
  }
  if (isLeftOut) return wizard('moneyShort');
  const ids = missingFigures(assessment);
  if (ids.length > 2) return t('answer.barCount', { count: ids.length });
  const missing = ids.map((id) => t(`firstAnswer.missing.${id}`));
  return t('answer.barMissing', { missing: missing.join(', ') });
}
