'use client';

import { useTranslations } from 'next-intl';
import { DataTable, type Column, type Row } from '@/components/ui/data-table';
import { capitalised } from '@/components/wizard/case/capitalised';
import type { CashPath } from '@/lib/money/result';
import type { ResultParts } from '../shared-props';
import type { CashCase } from './cash-case';
import { flows } from './flows';
import { useScaledAmounts } from './scaled-amounts';

type CashTableProps = { cash: CashCase; words: ResultParts['words'] };

/** The whole projection, month by month; a column in which nothing ever happens is left out. */
export function CashTable(props: CashTableProps) {
  const table = useCashTable(props);
  return <DataTable label={table.caption} {...table} />;
}

export function useCashTable({ cash, words }: CashTableProps) {
  const t = useTranslations('money.table');
  const { path, keep, money } = cash;
  const largest = Math.max(...[path.likely, keep].flatMap((one) => one.cash.map(Math.abs)));
  const scaled = useScaledAmounts(largest);
  const used = flows.filter(([key]) => path.likely.rows.some((row) => row[key] !== 0));
  const hasKeep = path.option !== 'keep';
  const caption = words.t('cash.table.caption', {
    option: capitalised(words.option(path.option)),
    unit: scaled.unit,
  });
  const columns: Column[] = [
    { key: 'month', label: t('month') },
    ...used.map(([key]) => ({ key, label: t(key), numeric: true })),
    { key: 'net', label: t('net'), numeric: true },
    { key: 'closing', label: t('closing'), numeric: true },
    ...(hasKeep ? [{ key: 'keep', label: words.t('cash.table.keep'), numeric: true }] : []),
  ];
  const rows = path.likely.rows.map((row, index): Row => {
    const month = index + 1;
    const flowCells = used.map(([key, sign]): [string, string] => [key, scaled.cell(sign * row[key])]);
    return {
      id: String(month),
      weight: month === path.likely.lowest.month ? 'mark' : undefined,
      cells: {
        month: shortMonth(money.months[month] ?? '', words),
        ...Object.fromEntries<string>(flowCells),
        net: scaled.cell(row.net),
        closing: scaled.cell(cashAt(path.likely, month)),
        keep: scaled.cell(cashAt(keep, month)),
      },
    };
  });
  return { caption, columns, rows };
}

const cashAt = ({ cash }: CashPath, month: number) => cash[month] ?? 0;

function shortMonth(month: string, { f }: ResultParts['words']): string {
  return `${f.monthShort(month)}\u00a0${month.slice(0, 4)}`;
}
