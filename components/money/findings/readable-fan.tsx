'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { MonthReader } from '@/components/ui/month-reader';
import { useFormat } from '@/components/wizard/use-format';
import { CashFigure } from '../answer/cash-figure';
import { fanOf, lowestIndex, monthOf, type MoneyCase } from '../money-case';

/** The range drawing with one month read out; it begins with the month in which the middle line is lowest. */
export function ReadableFan({ shown }: { shown: MoneyCase }) {
  const t = useTranslations('money.chart');
  const format = useFormat();
  const [chosen, setChosen] = useState<number | null>(null);
  const fan = fanOf(shown);
  if (!fan) return <CashFigure shown={shown} />;
  const last = shown.money.months.length - 1;
  const index = Math.min(chosen ?? lowestIndex(fan.leave.p50), last);
  const at = (values: readonly number[]) => format.money(values[index] ?? 0);
  const month = format.month(monthOf(shown, index));
  const { leave, keep } = fan;
  const sentence = t('readMonth', {
    month,
    middle: at(leave.p50),
    low: at(leave.p5),
    high: at(leave.p95),
    keep: at(keep.p50),
  });
  return (
    <>
      <CashFigure shown={shown} cursor={index} />
      <MonthReader
        label={t('readLabel')}
        count={last + 1}
        index={index}
        onChange={setChosen}
        valueText={sentence}
      >
        {sentence}
      </MonthReader>
    </>
  );
}
