'use client';

import { useTranslations } from 'next-intl';
import { DataTable, type Row } from '@/components/ui/data-table';
import { useFormat } from '@/components/wizard/use-format';
import type { SensitivityRow } from '@/lib/money/result';
import { reachesOf } from './tornado-rows';
import { useReachWords } from './use-reach-words';

/** Every figure that moves something, at both its ends, with both results. */
export function TornadoTable({ rows: all }: { rows: readonly SensitivityRow[] }) {
  const t = useTranslations('money.sensitivity');
  const format = useFormat();
  const words = useReachWords();
  const byPath = new Map(all.map((row) => [row.path, row]));
  // What moves the lowest cash comes first, then what moves the value alone.
  const order = new Set([...reachesOf(all, 'lowest'), ...reachesOf(all, 'npv')].map(({ path }) => path));
  const rows = [...order].flatMap((path): Row[] => {
    const row = byPath.get(path);
    if (!row) return [];
    const { low, high, origin, npv, lowest } = row;
    const name = words.head(path);
    return [
      {
        id: path,
        cells: {
          name: origin === 'assumed' ? t('assumed', { name }) : name,
          low: words.input(path, low),
          lowestLow: format.money(lowest.atLow),
          npvLow: format.money(npv.atLow),
          high: words.input(path, high),
          lowestHigh: format.money(lowest.atHigh),
          npvHigh: format.money(npv.atHigh),
        },
      },
    ];
  });
  const column = (key: 'low' | 'lowestLow' | 'npvLow' | 'high' | 'lowestHigh' | 'npvHigh') => ({
    key,
    label: t(`columns.${key}`),
    numeric: true,
  });
  return (
    <DataTable
      caption={t('tableNote')}
      label={t('table')}
      columns={[
        { key: 'name', label: t('columns.name') },
        column('low'),
        column('lowestLow'),
        column('npvLow'),
        column('high'),
        column('lowestHigh'),
        column('npvHigh'),
      ]}
      rows={rows}
    />
  );
}
