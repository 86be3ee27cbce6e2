'use client';

import { useTranslations } from 'next-intl';
import type { CashSeries } from '@/components/ui/cash-chart-scale';
import { fanOf, type Fan, type MoneyCase } from '../money-case';

/** As far from zero as the drawing goes: all of the futures, or a little beyond the lines without them. */
export function focusOf(shown: MoneyCase): number {
  const { money, leave, keep } = shown;
  const fan = fanOf(shown);
  const lines = [leave.likely.cash, keep.likely.cash];
  const drawn = fan ? [...lines, fan.leave.p5, fan.leave.p95, fan.keep.p50] : lines;
  const furthest = Math.max(money.floor, ...drawn.flat().map(Math.abs));
  return fan ? furthest : 1.35 * furthest;
}

/**
 * Leaving and staying over all futures, with the line on which nothing unexpected happens; until the first futures
 * are there, that line alone between its stress lines.
 */
export function useCashSeries(shown: MoneyCase, write: (amount: number) => string): CashSeries[] {
  const t = useTranslations('money');
  const fan = fanOf(shown);
  const named = (label: string, values: readonly number[]) => ({
    label,
    figure: write(values.at(-1) ?? 0),
    values,
  });
  const { leave, keep } = shown;
  if (!fan) {
    return [
      { id: 'stress', kind: 'band', label: t('answer.band'), low: leave.low.cash, high: leave.high.cash },
      { id: 'keep', kind: 'comparison', ...named(t('chart.keep'), keep.likely.cash) },
      { id: 'leave', kind: 'subject', ...named(t('answer.leaving'), leave.likely.cash) },
    ];
  }
  const stale = fan.isStale;
  return [
    ...bandsOf(fan, { wide: t('chart.band90'), half: t('chart.band50') }),
    { id: 'keep', kind: 'comparison', stale, ...named(t('chart.keep'), fan.keep.p50) },
    { id: 'likely', kind: 'reference', ...named(t('chart.undisturbed'), leave.likely.cash) },
    { id: 'leave', kind: 'subject', stale, ...named(t('answer.leavingMiddle'), fan.leave.p50) },
  ];
}

function bandsOf({ leave, isStale: stale }: Fan, labels: { wide: string; half: string }): CashSeries[] {
  return [
    { id: 'nine-of-ten', kind: 'band', stale, label: labels.wide, low: leave.p5, high: leave.p95 },
    { id: 'half', kind: 'band', stale, label: labels.half, low: leave.p25, high: leave.p75 },
  ];
}
