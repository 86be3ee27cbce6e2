'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useFormat } from '@/components/wizard/use-format';
import { monthOf, type FuturesCase, type MoneyCase } from '../money-case';

const bold = (text: ReactNode) => <b className="nowrap">{text}</b>;

/**
 * Between which amounts the lowest cash lies in nine of ten futures; also when it usually falls, if that is another
 * month than the one named before.
 */
export function RangeSentence({ shown, futures }: { shown: MoneyCase; futures: FuturesCase }) {
  const t = useTranslations('money.answer');
  const format = useFormat();
  const { lowest, lowestMonth } = futures.leave;
  return t.rich('range', {
    low: format.money(lowest.p5),
    high: format.money(lowest.p95),
    timing: lowestMonth === shown.leave.likely.lowest.month ? 'same' : 'other',
    month: format.month(monthOf(shown, lowestMonth)),
    b: bold,
  });
}
