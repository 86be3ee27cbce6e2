'use client';

import { useTranslations } from 'next-intl';
import { useTableUnit } from '@/components/wizard/case/use-table-unit';
import { DataTable, type Column, type Row } from '@/components/ui/data-table';
import { Fold } from '@/components/ui/fold';
import { useFormat } from '@/components/wizard/use-format';
import type { CheckedFigure, ForecastResult } from '@/lib/aftercare/result';

const numbers = ['low', 'middle', 'high', 'actual'] as const;

const isEntered = ({ checkIns }: ForecastResult, key: CheckedFigure) =>
  checkIns.some(({ values }) => values.some(({ figure }) => figure === key));

/** All that the drawing shows, in figures, and the other two figures of each check-in. */
export function ForecastTable({ forecast }: { forecast: ForecastResult }) {
  const t = useTranslations('rebuild');
  const f = useFormat();
  const { bands, months, checkIns, again } = forecast;
  const unit = useTableUnit([...bands.cash.p5, ...bands.cash.p95]);
  const columns: Column[] = [
    { key: 'month', label: t('forecast.table.month') },
    ...numbers.map((key) => ({ key, label: t(`forecast.table.${key}`), numeric: true })),
    { key: 'where', label: t('forecast.table.where'), numeric: true },
    { key: 'again', label: t('forecast.table.again'), numeric: true },
    ...(['received', 'won'] as const)
      .filter((key) => isEntered(forecast, key))
      .map((key) => ({ key, label: t(`forecast.table.${key}`), numeric: true })),
  ];
  const rows = months.map((month, index): Row => {
    const entered = checkIns.find((one) => one.index === index);
    const value = (figure: CheckedFigure) => entered?.values.find((one) => one.figure === figure);
    const cash = value('cash');
    const written = (amount: number | undefined) => (amount === undefined ? '' : unit.cell(amount));
    return {
      id: month,
      weight: cash ? 'mark' : undefined,
      cells: {
        month: <span className="nowrap">{`${f.monthShort(month)} ${month.slice(0, 4)}`}</span>,
        low: written(bands.cash.p5[index]),
        middle: written(bands.cash.p50[index]),
        high: written(bands.cash.p95[index]),
        actual: written(cash?.actual),
        where: cash ? t(`forecast.where.${cash.where}`) : '',
        again: again && index >= again.from ? written(again.cash.p50[index - again.from]) : '',
        received: written(value('received')?.actual),
        won: written(value('won')?.actual),
      },
    };
  });
  const caption = t('forecast.table.caption');
  return (
    <Fold summary={t('tableTwin')} className="print-open tool-twin">
      <p className="hint pb-3">{unit.name}</p>
      <DataTable caption={caption} captionHidden label={caption} columns={columns} rows={rows} />
    </Fold>
  );
}
