'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { FiftyDots } from '@/components/ui/fifty-dots';
import { Figure } from '@/components/ui/figure';
import { useChance } from '@/components/wizard/case/chance-words';
import { useFormat } from '@/components/wizard/use-format';
import { lastDayIndex, lowestMonth, monthOf, type FuturesCase, type MoneyCase } from '../money-case';
import { FindingSection } from './finding-section';

type FuturesProps = { shown: MoneyCase; futures: FuturesCase };

const unbroken = (text: ReactNode) => <span className="nowrap">{text}</span>;

/** How likely it is that cash runs out or falls below the floor: fifty dots, and the stress lines in words. */
export function ChancesSection({ shown, futures }: FuturesProps) {
  const t = useTranslations('money');
  const format = useFormat();
  const chance = useChance();
  const { leave, keep } = futures;
  const of = (share: number) => t('answer.ofHundred', { count: chance(share) });
  const title = () => {
    const { belowFloor, belowZero } = leave.safety;
    if (belowZero >= 0.01) return t.rich('findings.chancesOut', { chance: of(belowZero), b: unbroken });
    if (belowFloor >= 0.01) return t.rich('findings.chancesBelow', { chance: of(belowFloor), b: unbroken });
    return t('findings.chancesSafe');
  };
  return (
    <FindingSection title={title()} figure={<Dots shown={shown} futures={futures} />}>
      <Calm shown={shown} />
      <p>
        {t('answer.stay', {
          amount: format.money(keep.likely.lowest.cash),
          month: format.month(lowestMonth(shown, keep.likely)),
        })}{' '}
        {t.rich('findings.chancesKeep', {
          chance: of(keep.safety.belowFloor),
          b: unbroken,
        })}
      </p>
      <p>
        {t('findings.chancesStress', {
          low: format.money(leave.low.lowest.cash),
          lowMonth: format.month(lowestMonth(shown, leave.low)),
          high: format.money(leave.high.lowest.cash),
          highMonth: format.month(lowestMonth(shown, leave.high)),
        })}
      </p>
      <p className="hint">{t('findings.chancesHow')}</p>
    </FindingSection>
  );
}

/** The hole comes after the goodbye, once the old invoices have been paid. */
function Calm({ shown }: { shown: MoneyCase }) {
  const t = useTranslations('money.findings');
  const lastDay = lastDayIndex(shown);
  const count = lastDay === null ? 0 : shown.leave.likely.lowest.month - lastDay;
  return count < 1 ? null : <p>{t('calm', { count })}</p>;
}

function Dots({ shown, futures }: FuturesProps) {
  const t = useTranslations('money.findings');
  const format = useFormat();
  const { safety } = futures.leave;
  const { noticeMonth } = shown.assessment.exit;
  const out = Math.round(safety.belowZero * 50);
  const below = Math.max(0, Math.round(safety.belowFloor * 50) - out);
  const safe = 50 - out - below;
  const title = t('dotsTitle', {
    when: noticeMonth === 0 ? 'now' : 'later',
    notice: format.month(monthOf(shown, noticeMonth)),
  });
  return (
    <Figure title={title}>
      <FiftyDots
        title={title}
        description={t('dotsDescription', { out, below, safe })}
        groups={[
          { kind: 'gone', count: out, label: t('dotsOut') },
          { kind: 'low', count: below, label: t('dotsBelow') },
          { kind: 'safe', count: safe, label: t('dotsSafe') },
        ]}
      />
    </Figure>
  );
}
