'use client';

import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { Answer, AnswerBlock, Finding } from '@/components/ui/answer';
import { DriverBars } from '@/components/ui/driver-bars';
import { useChance } from '@/components/wizard/case/chance-words';
import { useOptionName } from '@/components/wizard/case/option-name';
import { pageAddress } from '@/components/wizard/shell/steps';
import { useMoneyLeftOut } from '@/components/wizard/state/left-out';
import type { Evaluation, StrategiesResult } from '@/lib/evaluation';
import { byFirstShare, firstShare, isHardlyEverFirst } from './first-share';
import { useRobustWords } from './robust-words';

const shownInBars = 4;

/** `isComing`: the figures are there, the futures are still being worked out. */
type RobustAnswerProps = { evaluation: Evaluation | null; isComing: boolean; isSettled: boolean };

/** Beside the ranking: in how many ways of weighing the first option is first, and who competes with it. */
export function RobustAnswer({ evaluation, isComing, isSettled }: RobustAnswerProps) {
  const t = useTranslations('strategies');
  const locale = useLocale();
  const wizard = useTranslations('wizard.readonly');
  const isLeftOut = useMoneyLeftOut();
  const strategies = evaluation?.strategies;
  if (!strategies) {
    if (isLeftOut && !isComing) {
      return (
        <Answer label={t('robust.heading')}>
          <Finding>{wizard('moneyLeftOut')}</Finding>
        </Answer>
      );
    }
    return (
      <Answer label={t('robust.heading')}>
        <Finding>{t(isComing ? 'ranking.coming' : 'ranking.waiting')}</Finding>
        {!isComing && (
          <p className="mt-3">
            <Link href={pageAddress(locale, 'money')}>{t('ranking.toMoney')}</Link>
          </p>
        )}
      </Answer>
    );
  }
  return (
    <div aria-busy={!isSettled}>
      <Answer label={t('robust.heading')}>
        <Standing strategies={strategies} />
      </Answer>
    </div>
  );
}

function Standing({ strategies }: { strategies: StrategiesResult }) {
  const t = useTranslations('strategies');
  const words = useRobustWords(strategies);
  if (!words) return <Finding>{t('ranking.noneOpen')}</Finding>;
  return (
    <>
      <Finding>{words.first}</Finding>
      {words.standing.length > 0 && <p className="mt-3">{words.standing.join(' ')}</p>}
      <p className="mt-3">
        <a href="#robust">{t('robust.toFlips')}</a>
      </p>
      {words.firmness !== 'only' && (
        <AnswerBlock title={t('robust.chart')} unit={t('robust.unit')}>
          <Bars strategies={strategies} />
        </AnswerBlock>
      )}
    </>
  );
}

/** The few options that are first at all. */
function Bars({ strategies }: { strategies: StrategiesResult }) {
  const t = useTranslations('strategies.robust');
  const optionName = useOptionName();
  const chance = useChance();
  const shown = byFirstShare(strategies.acceptability)
    .filter((one) => !isHardlyEverFirst(one))
    .slice(0, shownInBars);
  return (
    <DriverBars
      label={t('chart')}
      drivers={shown.map((one) => ({
        id: one.id,
        name: optionName(one.id),
        share: firstShare(one),
        value: chance(firstShare(one)),
      }))}
    />
  );
}
