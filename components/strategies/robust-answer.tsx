'use client';

import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { Answer, AnswerBlock, Finding } from '@/components/ui/answer';
import { DriverBars } from '@/components/ui/driver-bars';
import { useOptionName } from '@/components/wizard/case/option-name';
import { pageAddress } from '@/components/wizard/shell/steps';
import { useFormat } from '@/components/wizard/use-format';
import type { Evaluation, StrategiesResult } from '@/lib/evaluation';
import { pairsOf } from './ranking-pairs';

const shownInBars = 4;

/** Beside the ranking: who is first now, how firmly, and what turns it. */
export function RobustAnswer({ evaluation }: { evaluation: Evaluation | null }) {
  const t = useTranslations('strategies');
  const locale = useLocale();
  const strategies = evaluation?.strategies;
  if (!strategies) {
    return (
      <Answer label={t('robust.heading')}>
        <Finding>{t('ranking.waiting')}</Finding>
        <p className="mt-3">
          <Link href={pageAddress(locale, 'money')}>{t('ranking.toMoney')}</Link>
        </p>
      </Answer>
    );
  }
  return (
    <Answer label={t('robust.heading')}>
      <First strategies={strategies} />
      <Robustness strategies={strategies} />
      <Leading strategies={strategies} />
    </Answer>
  );
}

function First({ strategies }: { strategies: StrategiesResult }) {
  const t = useTranslations('strategies.ranking');
  const optionName = useOptionName();
  const { leader } = strategies;
  return <Finding>{leader ? t('first', { option: optionName(leader, 'short') }) : t('noneOpen')}</Finding>;
}

/** Deterministic: first with every weight halved and raised by half, or else what then comes first. */
function Robustness({ strategies }: { strategies: StrategiesResult }) {
  const t = useTranslations('strategies');
  const optionName = useOptionName();
  const { robust, leader } = strategies;
  if (leader === null) return null;
  if (robust.sameUnderHalfWeights) return <p className="mt-3">{t('robust.halfWeights')}</p>;
  return (
    <>
      <h3 className="mt-4 text-base">{t('flip.heading')}</h3>
      <ul className="mt-1 grid list-disc gap-1 pl-5 text-sm">
        {robust.flips.map(({ criterion, factor, to }) => (
          <li key={`${criterion}-${factor}`}>
            {t('robust.flipsWeight', {
              criterion: t(`criteria.${criterion}.name`),
              factor: factor < 1 ? 'half' : 'more',
              rival: optionName(to, 'short'),
            })}
          </li>
        ))}
      </ul>
    </>
  );
}

function Leading({ strategies }: { strategies: StrategiesResult }) {
  const t = useTranslations('strategies.ranking');
  const f = useFormat();
  const optionName = useOptionName();
  const drivers = pairsOf(strategies.ranked)
    .open.slice(0, shownInBars)
    .map(({ option }) => ({
      id: option.id,
      name: optionName(option.id),
      share: option.value.mean / 100,
      value: f.number(Math.round(option.value.mean)),
    }));
  if (drivers.length === 0) return null;
  return (
    <AnswerBlock title={t('openHeading')} unit={`(${t('axisName')} 0–100)`}>
      <DriverBars drivers={drivers} label={t('openHeading')} />
    </AnswerBlock>
  );
}
