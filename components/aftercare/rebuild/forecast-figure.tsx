'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { CashChart } from '@/components/ui/cash-chart';
import type { CashSeries } from '@/components/ui/cash-chart-scale';
import { Figure } from '@/components/ui/figure';
import { MonthReader } from '@/components/ui/month-reader';
import { useAmounts } from '@/components/wizard/case/use-amounts';
import { useFormat } from '@/components/wizard/use-format';
import type { ForecastResult } from '@/lib/aftercare/result';
import type { Evaluation } from '@/lib/evaluation';

type Shown = { forecast: ForecastResult; evaluation: Evaluation };

const actualCash = ({ checkIns }: ForecastResult) =>
  checkIns.flatMap(({ index, values }) =>
    values.flatMap(({ figure, actual, where }) =>
      figure === 'cash' ? [{ index, value: actual, isOutside: where !== 'inside' }] : [],
    ),
  );

/** The kept range, what came as dots, and the range from here; one month is read out. */
export function ForecastFigure({ forecast, evaluation }: Shown) {
  const t = useTranslations('rebuild.forecast');
  const f = useFormat();
  const { bands, again, months } = forecast;
  const actuals = actualCash(forecast);
  const [chosen, setChosen] = useState<number | null>(null);
  const index = Math.min(chosen ?? actuals.at(-1)?.index ?? 1, months.length - 1);
  const all = [bands.cash.p5, bands.cash.p95, again?.cash.p5 ?? [], again?.cash.p95 ?? []].flat();
  const amounts = useAmounts(Math.max(1, ...all.map(Math.abs)));
  const floor = evaluation.money.status === 'complete' ? evaluation.money.floor : null;
  const floorLabel = useTranslations('money.chart');
  const sentence = useMonthSentence(forecast, index);
  return (
    <Figure title={t('chart.title')} unit={`(${t('chart.unit', { unit: amounts.unit })})`}>
      <CashChart
        title={t('chart.title')}
        description={useDescription(forecast)}
        months={months.map((one) => ({ name: f.monthShort(one), year: one.slice(0, 4) }))}
        series={useSeries(forecast, amounts.short)}
        floor={
          floor === null
            ? undefined
            : { value: floor, label: floorLabel('floor', { amount: amounts.short(floor) }) }
        }
        actuals={actuals}
        cursor={index}
        formatTick={(amount, isTop) => (isTop && amount > 0 ? amounts.signed(amount) : amounts.short(amount))}
      />
      <MonthReader
        label={t('read.label')}
        count={months.length}
        index={index}
        onChange={setChosen}
        valueText={sentence}
      >
        {sentence}
      </MonthReader>
    </Figure>
  );
}

function useSeries(
  { bands: { cash }, again }: ForecastResult,
  write: (amount: number) => string,
): CashSeries[] {
  const t = useTranslations('rebuild.forecast.chart');
  const end = (values: readonly number[]) => write(values.at(-1) ?? 0);
  const kept: CashSeries = { id: 'kept-range', kind: 'band', label: t('band'), low: cash.p5, high: cash.p95 };
  if (!again) {
    return [kept, { id: 'kept', kind: 'subject', label: t('kept'), figure: end(cash.p50), values: cash.p50 }];
  }
  const { from } = again;
  return [
    { ...kept, label: '' },
    { id: 'again-range', kind: 'band', label: t('band'), from, low: again.cash.p5, high: again.cash.p95 },
    { id: 'kept', kind: 'comparison', label: t('kept'), figure: end(cash.p50), values: cash.p50 },
    {
      id: 'again',
      kind: 'subject',
      label: t('again'),
      figure: end(again.cash.p50),
      from,
      values: again.cash.p50,
    },
  ];
}

function useDescription({ bands: { cash }, again, months }: ForecastResult): string {
  const t = useTranslations('rebuild.forecast.chart');
  const f = useFormat();
  const end = (values: readonly number[]) => f.money(values.at(-1) ?? 0);
  return t('description', {
    end: f.month(months.at(-1) ?? ''),
    kept: end(cash.p50),
    low: end(cash.p5),
    high: end(cash.p95),
    again: again
      ? t('descriptionAgain', { month: f.month(months[again.from] ?? ''), amount: end(again.cash.p50) })
      : '',
  });
}

function useMonthSentence(forecast: ForecastResult, index: number): string {
  const t = useTranslations('rebuild.forecast.read');
  const f = useFormat();
  const { bands, again, months } = forecast;
  const { p5, p50, p95 } = bands.cash;
  const at = (values: readonly number[], place = index) => f.money(values[place] ?? 0);
  const actual = actualCash(forecast).find((point) => point.index === index);
  return [
    t('sentence', { month: f.month(months[index] ?? ''), middle: at(p50), low: at(p5), high: at(p95) }),
    actual && t('actual', { amount: f.money(actual.value) }),
    again && index > again.from && t('again', { amount: at(again.cash.p50, index - again.from) }),
  ]
    .filter(Boolean)
    .join(' ');
}
