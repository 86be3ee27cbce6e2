'use client';

import { useTranslations } from 'next-intl';
import { DataTable, type Column, type Row } from '@/components/ui/data-table';
import { useFormat } from '@/components/wizard/use-format';
import type { CashPath } from '@/lib/money/result';
import { monthOf, type MoneyCase } from '../money-case';
import { useTableUnit } from '@/components/wizard/case/use-table-unit';

/** What comes in and what goes out, in the order in which it is added up. */
export const flows = [
  ['collectedClient', 1],
  ['collectedOthers', 1],
  ['collectedReplacement', 1],
  ['variable', -1],
  ['payroll', -1],
  ['thr', -1],
  ['fixed', -1],
  ['tax', -1],
  ['debt', -1],
  ['oneOff', -1],
] as const;

type CashTableProps = { shown: MoneyCase; path: CashPath; caption: string };

/** The whole projection: from the opening to the closing cash of every month, nothing left out. */
export function CashTable({ shown, path, caption }: CashTableProps) {
  const t = useTranslations('money');
  const format = useFormat();
  const unit = useTableUnit(path.cash);
  const columns: Column[] = [
    { key: 'month', label: t('table.month') },
    { key: 'opening', label: t('table.opening'), numeric: true },
    ...flows.map(([key]) => ({ key, label: t(`table.${key}`), numeric: true })),
    { key: 'closing', label: t('table.closing'), numeric: true },
  ];
  const rows = path.rows.map((row, index): Row => {
    const month = monthOf(shown, index + 1);
    return {
      id: month,
      weight: index + 1 === path.lowest.month ? 'mark' : undefined,
      cells: {
        month: `${format.monthShort(month)} ${month.slice(0, 4)}`,
        opening: unit.cell(path.cash[index] ?? 0),
        ...Object.fromEntries(flows.map(([key, sign]) => [key, unit.cell(sign * row[key])])),
        closing: unit.cell(path.cash[index + 1] ?? 0),
      },
    };
  });
  return (
    <div className="cash-table">
      <p className="hint pb-3">{t('findings.tableUnit', { sign: unit.name })}</p>
      <DataTable caption={caption} captionHidden label={caption} columns={columns} rows={rows} />
    </div>
  );
}
