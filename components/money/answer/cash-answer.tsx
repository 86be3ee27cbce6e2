'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useChance } from '@/components/wizard/case/chance-words';
import { useFormat } from '@/components/wizard/use-format';
import { Ask } from '../trace/ask';
import { isThrMonth, lowestMonth, monthOf, type MoneyCase } from '../money-case';
import { CashFigure } from './cash-figure';
import { focusOf } from './cash-series';
import { Changed } from './changed';
import { RangeSentence } from './range-sentence';
import { usePrecision } from './use-precision';

/** Share of revenue, the lowest month and its range, the drawing, how likely it is to go wrong. */
export function CashAnswer({ shown }: { shown: MoneyCase }) {
  const t = useTranslations('money');
  const { futures } = shown;
  return (
    <>
      <LeaveSentence shown={shown} />
      <Ask shown={shown} className="range" busy={!futures?.isSettled}>
        {(ask) =>
          futures ? <RangeSentence shown={shown} futures={futures} ask={ask} /> : t('answer.drawing')
        }
      </Ask>
      <Changed shown={shown} />
      <CashFigure shown={shown} />
      <Chances shown={shown} />
    </>
  );
}

const bold = (text: ReactNode) => <b className="nowrap">{text}</b>;

/** “This client is … of your revenue. If you gave notice now, cash would be lowest in …”. */
function LeaveSentence({ shown }: { shown: MoneyCase }) {
  const t = useTranslations('money.answer');
  const format = useFormat();
  const { money, leave, assessment } = shown;
  const { lowest } = leave.likely;
  const { noticeMonth } = assessment.exit;
  const values = {
    when: noticeMonth === 0 ? 'now' : 'later',
    notice: format.month(monthOf(shown, noticeMonth)),
    month: format.month(lowestMonth(shown, leave.likely)),
    thr: isThrMonth(leave.likely) ? 'yes' : 'no',
    amount: format.money(lowest.cash),
    floor: format.money(money.floor),
    where: lowest.cash < money.floor ? 'below' : 'above',
    b: bold,
  };
  return (
    <Ask shown={shown} className="finding">
      {(ask) => {
        const own = { ...values, why: (text: ReactNode) => ask({ id: 'lowest-cash' })(<b>{text}</b>) };
        const share = format.percent(money.concentration.share);
        return (
          <>
            {t.rich('share', { share, why: ask({ id: 'share' }) })}{' '}
            {lowest.cash < 0 ? t.rich('leaveOut', own) : t.rich('leave', own)}
          </>
        );
      }}
    </Ask>
  );
}

function Chances({ shown }: { shown: MoneyCase }) {
  const t = useTranslations('money.answer');
  const chance = useChance();
  const precision = usePrecision();
  const of = (share: number) => t('ofHundred', { count: chance(share) });
  const { futures } = shown;
  if (!futures) {
    const { low, high } = shown.leave;
    const isCut = [...low.cash, ...high.cash].some((cash) => Math.abs(cash) > focusOf(shown));
    return (
      <div className="chances" aria-busy="true">
        <p className="meta">{t(isCut ? 'stressCut' : 'stressNote')}</p>
      </div>
    );
  }
  const { belowFloor, belowZero } = futures.leave.safety;
  return (
    <div className="chances" aria-busy={!futures.isSettled}>
      <Ask shown={shown}>
        {(ask) => (
          <>
            {t.rich('below', {
              chance: of(belowFloor),
              b: (text) => ask({ id: 'below-floor' })(<b>{text}</b>),
            })}{' '}
            {t.rich('out', { chance: of(belowZero), b: (text) => ask({ id: 'below-zero' })(<b>{text}</b>) })}
          </>
        )}
      </Ask>
      <p className="meta">
        {t('withTransition')} {precision.short(futures.money.futures)}
      </p>
    </div>
  );
}
