'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useFormat } from '@/components/wizard/use-format';
import type { AskFigure } from '../trace/ask';
import { monthOf, type FuturesCase, type MoneyCase } from '../money-case';

type RangeSentenceProps = { shown: MoneyCase; futures: FuturesCase; ask: AskFigure };

/**
 * Between which amounts the lowest cash lies in nine of ten futures; also when it usually falls, if that is another
 * month than the one named before.
 */
export function RangeSentence({ shown, futures, ask }: RangeSentenceProps) {
  const t = useTranslations('money.answer');
  const format = useFormat();
  const { lowest, lowestMonth } = futures.leave;
  return t.rich('range', {
    low: format.money(lowest.p5),
    high: format.money(lowest.p95),
    timing: lowestMonth === shown.leave.likely.lowest.month ? 'same' : 'other',
    month: format.month(monthOf(shown, lowestMonth)),
    b: (text: ReactNode) => ask({ id: 'lowest-range' })(<b>{text}</b>),
  });
}
