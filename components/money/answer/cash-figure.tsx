'use client';

import { useTranslations } from 'next-intl';
import dynamic from 'next/dynamic';
import type { CashChartProps } from '@/components/ui/cash-chart';
import { ChartSpace } from '@/components/ui/chart-space';
import { Figure } from '@/components/ui/figure';
import { useFormat } from '@/components/wizard/use-format';
import {
  fanOf,
  isThrMonth,
  lastDayIndex,
  lowestIndex,
  lowestMonth,
  monthOf,
  type MoneyCase,
} from '../money-case';
import { useAmounts } from '@/components/wizard/case/use-amounts';
import { focusOf, useCashSeries } from './cash-series';

const CashChart = dynamic(() => import('@/components/ui/cash-chart').then((module) => module.CashChart), {
  ssr: false,
  loading: ChartSpace,
});

/** Cash if one leaves, with its range over all futures; staying dashed; the lowest month and the last day marked. */
export function CashFigure({ shown, cursor }: { shown: MoneyCase; cursor?: number }) {
  const t = useTranslations('money');
  const format = useFormat();
  const { money } = shown;
  const within = focusOf(shown);
  const amounts = useAmounts(within);
  const title = t('answer.chartTitle');
  return (
    <Figure title={title} unit={`(${amounts.unit})`} busy={!shown.futures?.isSettled}>
      <CashChart
        title={title}
        description={useDescription(shown)}
        months={money.months.map((one) => ({ name: format.monthShort(one), year: one.slice(0, 4) }))}
        series={useCashSeries(shown, amounts.short)}
        floor={{ value: money.floor, label: t('chart.floor', { amount: amounts.short(money.floor) }) }}
        lowest={useLowest(shown, amounts.signed)}
        marks={useLastDay(shown)}
        cursor={cursor}
        within={within}
        formatTick={(amount, isTop) => (isTop && amount > 0 ? amounts.signed(amount) : amounts.short(amount))}
      />
    </Figure>
  );
}

/** Where the line that is drawn strongest is lowest: the middle of all futures once there are any. */
function useLowest(shown: MoneyCase, write: (amount: number) => string): CashChartProps['lowest'] {
  const t = useTranslations('money.chart');
  const format = useFormat();
  const { likely } = shown.leave;
  const middle = fanOf(shown)?.leave.p50;
  const index = middle ? lowestIndex(middle) : likely.lowest.month;
  const month = format.month(monthOf(shown, index));
  const amount = write(middle ? (middle[index] ?? 0) : likely.lowest.cash);
  return {
    index,
    label: isThrMonth(likely, index) ? `${month}, ${t('thrMonth')}` : month,
    figure: middle ? t('lowestMiddle', { amount }) : t('lowest', { amount }),
  };
}

function useLastDay(shown: MoneyCase): CashChartProps['marks'] {
  const t = useTranslations('money.chart');
  const format = useFormat();
  const index = lastDayIndex(shown);
  // A line this near the left edge would run through the amounts.
  if (index === null || index < 3) return [];
  return [{ index, label: t('lastDay'), figure: format.month(monthOf(shown, index)) }];
}

function useDescription(shown: MoneyCase): string {
  const t = useTranslations('money');
  const format = useFormat();
  const { money, leave, keep } = shown;
  const fan = fanOf(shown);
  const end = (values: readonly number[] = []) => format.money(values.at(-1) ?? 0);
  const shared = {
    from: format.month(monthOf(shown, 0)),
    to: format.month(monthOf(shown, money.horizon)),
    floor: format.money(money.floor),
  };
  if (!fan) {
    return t('answer.description', {
      ...shared,
      amount: format.money(leave.likely.lowest.cash),
      month: format.month(lowestMonth(shown, leave.likely)),
      keepEnd: end(keep.likely.cash),
      leaveEnd: end(leave.likely.cash),
      low: end(leave.low.cash),
      high: end(leave.high.cash),
    });
  }
  const index = lowestIndex(fan.leave.p50);
  const at = (values: readonly number[]) => format.money(values[index] ?? 0);
  return t('chart.fanDescription', {
    ...shared,
    month: format.month(monthOf(shown, index)),
    middle: at(fan.leave.p50),
    low: at(fan.leave.p5),
    high: at(fan.leave.p95),
    leaveEnd: end(fan.leave.p50),
    keepEnd: end(fan.keep.p50),
    likelyEnd: end(leave.likely.cash),
  });
}
