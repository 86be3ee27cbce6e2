'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { FiftyDots } from '@/components/ui/fifty-dots';
import { Figure } from '@/components/ui/figure';
import { useChance } from '@/components/wizard/case/chance-words';
import { useFormat } from '@/components/wizard/use-format';
import { Ask } from '../trace/ask';
import { usePrecision } from '../answer/use-precision';
import { lastDayIndex, lowestMonth, monthOf, type FuturesCase, type MoneyCase } from '../money-case';
import { FindingSection } from './finding-section';

type FuturesProps = { shown: MoneyCase; futures: FuturesCase };

const unbroken = (text: ReactNode) => <span className="nowrap">{text}</span>;

/** How likely it is that cash runs out or falls below the floor, and how far: fifty dots, the worst tenth in words. */
export function ChancesSection({ shown, futures }: FuturesProps) {
  const t = useTranslations('money');
  const format = useFormat();
  const chance = useChance();
  const precision = usePrecision();
  const { leave, keep } = futures;
  const of = (share: number) => t('answer.ofHundred', { count: chance(share) });
  const title = () => {
    const { belowFloor, belowZero } = leave.safety;
    if (belowZero >= 0.01) return t.rich('findings.chancesOut', { chance: of(belowZero), b: unbroken });
    if (belowFloor >= 0.01) return t.rich('findings.chancesBelow', { chance: of(belowFloor), b: unbroken });
    return t('findings.chancesSafe');
  };
  return (
    <FindingSection
      title={title()}
      busy={!futures.isSettled}
      figure={<Dots shown={shown} futures={futures} />}
    >
      <Ask shown={shown}>
        {(ask) => (
          <>
            {t.rich('answer.below', {
              chance: of(leave.safety.belowFloor),
              b: ask({ id: 'below-floor' }),
            })}{' '}
            {leave.safety.shortfall > 0 &&
              t.rich('cash.worstTenth', {
                amount: format.money(leave.safety.shortfall),
                why: ask({ id: 'shortfall' }),
              })}
          </>
        )}
      </Ask>
      <Timing shown={shown} futures={futures} />
      <Ask shown={shown}>
        {(ask) =>
          t.rich('findings.chancesKeep', {
            chance: of(keep.safety.belowFloor),
            b: ask({ id: 'below-floor', option: 'keep' }),
          })
        }
      </Ask>
      <Stress shown={shown} />
      <Ask shown={shown} className="hint">
        {(ask) => precision.long(futures.money.futures, ask({ id: 'precision' }))}
      </Ask>
    </FindingSection>
  );
}

/** Where the lowest cash lies when everything goes badly, or well, at once. */
function Stress({ shown }: { shown: MoneyCase }) {
  const t = useTranslations('money.findings');
  const format = useFormat();
  const { low, high } = shown.leave;
  return (
    <Ask shown={shown}>
      {(ask) =>
        t.rich('chancesStress', {
          low: format.money(low.lowest.cash),
          lowMonth: format.month(lowestMonth(shown, low)),
          high: format.money(high.lowest.cash),
          highMonth: format.month(lowestMonth(shown, high)),
          why: ask({ id: 'stress' }),
        })
      }
    </Ask>
  );
}

/** When cash is lowest most often; where that is after the goodbye, the months before it are a false calm. */
function Timing({ shown, futures }: FuturesProps) {
  const t = useTranslations('money.findings');
  const format = useFormat();
  const month = futures.leave.lowestMonth;
  const lastDay = lastDayIndex(shown);
  const count = lastDay === null ? 0 : month - lastDay;
  return (
    <Ask shown={shown}>
      {(ask) => (
        <>
          {t.rich('lowestMost', {
            month: format.month(monthOf(shown, month)),
            why: ask({ id: 'lowest-month' }),
          })}{' '}
          {count > 0 && t('calm', { count })}
        </>
      )}
    </Ask>
  );
}

function Dots({ shown, futures }: FuturesProps) {
  const t = useTranslations('money.findings');
  const chart = useTranslations('money.chart');
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
      <p className="meta">{chart('dotsNote')}</p>
    </Figure>
  );
}
