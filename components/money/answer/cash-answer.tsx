'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Finding } from '@/components/ui/answer';
import { useChance } from '@/components/wizard/case/chance-words';
import { useFormat } from '@/components/wizard/use-format';
import { isThrMonth, lowestMonth, monthOf, type MoneyCase } from '../money-case';
import { CashFigure, focusOf } from './cash-figure';
import { useInputName } from './input-name';
import { useLastEdit } from './last-edit';

/** Share of revenue, the lowest month, the drawing, how likely it is to go wrong. */
export function CashAnswer({ shown }: { shown: MoneyCase }) {
  const t = useTranslations('money');
  const format = useFormat();
  const { money } = shown;
  return (
    <>
      <Finding>
        {t('interim.share', { share: format.percent(money.concentration.share) })}{' '}
        <LeaveSentence shown={shown} />
      </Finding>
      <Changed shown={shown} />
      <CashFigure shown={shown} />
      <Chances shown={shown} />
    </>
  );
}

const bold = (text: ReactNode) => <b className="nowrap">{text}</b>;

/** “If you gave notice now, cash would be lowest in …”. */
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
  return lowest.cash < 0 ? t.rich('leaveOut', values) : t.rich('leave', values);
}

function Chances({ shown }: { shown: MoneyCase }) {
  const t = useTranslations('money.answer');
  const chance = useChance();
  const of = (share: number) => t('ofHundred', { count: chance(share) });
  const { low, high } = shown.leave;
  const isCut = [...low.cash, ...high.cash].some((cash) => Math.abs(cash) > focusOf(shown));
  const { futures } = shown;
  return (
    <div className="chances" aria-busy={!futures?.isSettled}>
      {futures ? (
        <>
          <p>{t.rich('below', { chance: of(futures.leave.safety.belowFloor), b: bold })}</p>
          <p>{t.rich('out', { chance: of(futures.leave.safety.belowZero), b: bold })}</p>
        </>
      ) : (
        <p>{t('drawing')}</p>
      )}
      <p className="meta">{t(isCut ? 'stressCut' : 'stressNote')}</p>
    </div>
  );
}

/** What the last edit did to the lowest cash. */
function Changed({ shown }: { shown: MoneyCase }) {
  const t = useTranslations('money.answer');
  const format = useFormat();
  const nameOf = useInputName();
  const { lowest } = shown.leave.likely;
  const { before, path } = useLastEdit(lowest.cash);
  if (path === null) return null;
  const after = format.money(lowest.cash);
  const what = nameOf(path);
  if (before === null) return <p className="changed">{t('first')}</p>;
  const moved = { before: format.money(before), after };
  if (moved.before === after) return what && <p className="changed">{t('unchanged', { what })}</p>;
  return <p className="changed">{what ? t('changedOn', { what, ...moved }) : t('changed', moved)}</p>;
}
