'use client';

import dynamic from 'next/dynamic';
import { ChartSpace } from '@/components/ui/chart-space';
import type { CashChartProps } from '@/components/ui/cash-chart';
import { Figure } from '@/components/ui/figure';
import type { CashPath } from '@/lib/money/result';
import type { ResultParts } from '../shared-props';
import type { CashCase } from './cash-case';
import { useScaledAmounts } from './scaled-amounts';

const CashChart = dynamic(() => import('@/components/ui/cash-chart').then((module) => module.CashChart), {
  ssr: false,
  loading: ChartSpace,
});

type CashFigureProps = { cash: CashCase; words: ResultParts['words'] };
type Scaled = ReturnType<typeof useScaledAmounts>;

/** The drawing ends a little beyond its lines, however far the stress lines may run. */
const beyondLines = 1.35;

const sizes = ({ cash }: CashPath) => cash.map(Math.abs);

/** The path solid between its stress lines, staying dashed, the floor as a line, the lowest month marked. */
export function CashFigure({ cash, words }: CashFigureProps) {
  const { path, keep, money } = cash;
  const within = beyondLines * Math.max(money.floor, ...[path.likely, keep].flatMap(sizes));
  const scaled = useScaledAmounts(within);
  const title = words.t('cash.chart.title');
  return (
    <Figure title={title} unit={`(${scaled.unit})`}>
      <CashChart
        title={title}
        description={describe({ cash, words })}
        months={money.months.map((month) => ({ name: words.f.monthShort(month), year: month.slice(0, 4) }))}
        series={seriesOf({ cash, words }, scaled)}
        floor={{
          value: money.floor,
          label: `${words.t('cash.chart.floor')} ${scaled.tick(money.floor, false)}`,
        }}
        lowest={{
          index: path.likely.lowest.month,
          label: words.f.month(money.months[path.likely.lowest.month] ?? ''),
          figure: words.t('cash.chart.lowest', { amount: scaled.tick(path.likely.lowest.cash, true) }),
        }}
        marks={marksOf({ cash, words })}
        within={within}
        formatTick={scaled.tick}
      />
    </Figure>
  );
}

function seriesOf({ cash, words }: CashFigureProps, { tick }: Scaled): CashChartProps['series'] {
  const { path, keep } = cash;
  const end = ({ cash: values }: CashPath) => tick(values.at(-1) ?? 0, false);
  const isKeep = path.option === 'keep';
  return [
    {
      id: 'stress',
      kind: 'band',
      label: words.t('cash.chart.stress'),
      low: path.low.cash,
      high: path.high.cash,
    },
    ...(isKeep
      ? []
      : [
          {
            id: 'keep',
            kind: 'comparison' as const,
            label: words.t('cash.chart.keep'),
            figure: end(keep),
            values: keep.cash,
          },
        ]),
    {
      id: 'path',
      kind: 'subject',
      label: words.t(isKeep ? 'cash.chart.keep' : 'cash.chart.path'),
      figure: end(path.likely),
      values: path.likely.cash,
    },
  ];
}

/** The last day of work, where it falls inside the drawing. */
function marksOf({ cash, words }: CashFigureProps): NonNullable<CashChartProps['marks']> {
  const { lastDay, money } = cash;
  const month = money.months[lastDay ?? -1];
  if (lastDay === null || lastDay < 1 || month === undefined) return [];
  return [{ index: lastDay, label: words.t('cash.chart.lastDay'), figure: words.f.month(month) }];
}

function describe({ cash, words }: CashFigureProps): string {
  const { t, f, option } = words;
  const { path, keep, money } = cash;
  const { lowest, cash: values } = path.likely;
  const figures = {
    from: f.month(money.months[0] ?? ''),
    to: f.month(money.months.at(-1) ?? ''),
    amount: f.money(lowest.cash),
    month: f.month(money.months[lowest.month] ?? ''),
    end: f.money(values.at(-1) ?? 0),
    floor: f.money(money.floor),
  };
  if (path.option === 'keep') return t('cash.chart.descriptionKeep', figures);
  return t('cash.chart.description', {
    ...figures,
    option: option(path.option, 'short'),
    keepEnd: f.money(keep.cash.at(-1) ?? 0),
  });
}
