'use client';

import { useTranslations } from 'next-intl';
import { DataTable, type Column, type Row } from '@/components/ui/data-table';
import { useFormat } from '@/components/wizard/use-format';
import { fanOf, lowestIndex, type MoneyCase } from '../money-case';
import { useTableUnit } from '@/components/wizard/case/use-table-unit';

const percentiles = ['p5', 'p25', 'p50', 'p75', 'p95'] as const;

/** All that the range drawing shows, in figures: every month end, from today on. */
export function FanTable({ shown }: { shown: MoneyCase }) {
  const t = useTranslations('money');
  const format = useFormat();
  const fan = fanOf(shown);
  const unit = useTableUnit(fan ? [...fan.leave.p5, ...fan.leave.p95] : [0]);
  if (!fan) return null;
  const caption = t('findings.fanCaption');
  const columns: Column[] = [
    { key: 'month', label: t('table.month') },
    ...percentiles.map((key) => ({ key, label: t(`table.${key}`), numeric: true })),
    { key: 'likely', label: t('table.undisturbed'), numeric: true },
    { key: 'keep', label: t('table.keepMiddle'), numeric: true },
  ];
  const lowest = lowestIndex(fan.leave.p50);
  const rows = shown.money.months.map((month, index): Row => {
    const at = (values: readonly number[]) => unit.cell(values[index] ?? 0);
    return {
      id: month,
      weight: index === lowest ? 'mark' : undefined,
      cells: {
        month: `${format.monthShort(month)} ${month.slice(0, 4)}`,
        ...Object.fromEntries(percentiles.map((key) => [key, at(fan.leave[key])])),
        likely: at(shown.leave.likely.cash),
        keep: at(fan.keep.p50),
      },
    };
  });
  return (
    <div className="cash-table fan-table">
      <p className="hint pb-3">{t('findings.fanUnit', { sign: unit.name })}</p>
      <DataTable caption={caption} captionHidden label={caption} columns={columns} rows={rows} />
    </div>
  );
}
