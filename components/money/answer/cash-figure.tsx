'use client';

import { useTranslations } from 'next-intl';
import dynamic from 'next/dynamic';
import type { CashChartProps } from '@/components/ui/cash-chart';
import { ChartSpace } from '@/components/ui/chart-space';
import { Figure } from '@/components/ui/figure';
import { useFormat } from '@/components/wizard/use-format';
import { isThrMonth, lastDayIndex, lowestMonth, monthOf, type MoneyCase } from '../money-case';
import { useAmounts } from '../use-amounts';

const CashChart = dynamic(() => import('@/components/ui/cash-chart').then((module) => module.CashChart), {
  ssr: false,
  loading: ChartSpace,
});

/** Leaving solid, staying dashed, the stress lines as a band; the lowest month and the last day are marked. */
export function CashFigure({ shown }: { shown: MoneyCase }) {
  const t = useTranslations('money');
  const format = useFormat();
  const { money, leave } = shown;
  const within = focusOf(shown);
  const amounts = useAmounts(within);
  const { lowest } = leave.likely;
  const month = format.month(lowestMonth(shown, leave.likely));
  const title = t('answer.chartTitle');
  return (
    <Figure title={title} unit={`(${amounts.unit})`}>
      <CashChart
        title={title}
        description={useDescription(shown)}
        months={money.months.map((one) => ({ name: format.monthShort(one), year: one.slice(0, 4) }))}
        series={useSeries(shown, amounts)}
        floor={{ value: money.floor, label: t('chart.floor', { amount: amounts.short(money.floor) }) }}
        lowest={{
          index: lowest.month,
          label: isThrMonth(leave.likely) ? `${month}, ${t('chart.thrMonth')}` : month,
          figure: t('chart.lowest', { amount: amounts.signed(lowest.cash) }),
        }}
        marks={useLastDay(shown)}
        within={within}
        formatTick={(amount, isTop) => (isTop && amount > 0 ? amounts.signed(amount) : amounts.short(amount))}
      />
    </Figure>
  );
}

/** As far from zero as the drawing goes: a little beyond the lines, however far the stress lines may run. */
export function focusOf({ money, leave, keep }: MoneyCase): number {
  return (
    1.35 * Math.max(money.floor, ...[leave.likely, keep.likely].flatMap(({ cash }) => cash.map(Math.abs)))
  );
}

function useSeries(
  { leave, keep }: MoneyCase,
  { short }: ReturnType<typeof useAmounts>,
): CashChartProps['series'] {
  const t = useTranslations('money');
  const end = (values: readonly number[]) => short(values.at(-1) ?? 0);
  return [
    { id: 'stress', kind: 'band', label: t('answer.band'), low: leave.low.cash, high: leave.high.cash },
    {
      id: 'keep',
      kind: 'comparison',
      label: t('chart.keep'),
      figure: end(keep.likely.cash),
      values: keep.likely.cash,
    },
    {
      id: 'leave',
      kind: 'subject',
      label: t('answer.leaving'),
      figure: end(leave.likely.cash),
      values: leave.likely.cash,
    },
  ];
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
  const t = useTranslations('money.answer');
  const format = useFormat();
  const { money, leave, keep } = shown;
  const end = ({ cash }: { cash: readonly number[] }) => format.money(cash.at(-1) ?? 0);
  return t('description', {
    from: format.month(monthOf(shown, 0)),
    to: format.month(monthOf(shown, money.horizon)),
    amount: format.money(leave.likely.lowest.cash),
    month: format.month(lowestMonth(shown, leave.likely)),
    floor: format.money(money.floor),
    keepEnd: end(keep.likely),
    leaveEnd: end(leave.likely),
    low: end(leave.low),
    high: end(leave.high),
  });
}
