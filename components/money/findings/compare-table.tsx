'use client';

import { useTranslations } from 'next-intl';
import { DataTable, type Row } from '@/components/ui/data-table';
import { useChance } from '@/components/wizard/case/chance-words';
import { useOptionName } from '@/components/wizard/case/option-name';
import { useFormat } from '@/components/wizard/use-format';
import type { FuturesCase } from '../money-case';
import { shareOf, type Compared } from './compared-options';

/** Each way's value and lowest cash, and in how many futures of 100 it is worth more than each other one. */
export function CompareTable({ futures, compared }: { futures: FuturesCase; compared: readonly Compared[] }) {
  const t = useTranslations('money.compare');
  const format = useFormat();
  const chance = useChance();
  const option = useOptionName();
  const all = [futures.keep, ...compared.map((one) => one.option)];
  const rows = all.map((one): Row => ({
    id: one.id,
    cells: {
      option: option(one.id),
      npv: one.id === 'keep' ? '–' : format.money(one.npv.mean),
      undisturbed: one.id === 'keep' ? '–' : format.money(one.npvDifference.likely),
      lowest: format.money(one.lowest.p50),
      ...Object.fromEntries(
        all.map(({ id }) => [id, id === one.id ? '–' : chance(shareOf(futures.money, one.id, id))]),
      ),
    },
  }));
  return (
    <DataTable
      caption={t('tableNote')}
      label={t('table')}
      columns={[
        { key: 'option', label: t('columns.option') },
        { key: 'npv', label: t('columns.npv'), numeric: true },
        { key: 'undisturbed', label: t('columns.undisturbed'), numeric: true },
        { key: 'lowest', label: t('columns.lowest'), numeric: true },
        ...all.map(({ id }) => ({
          key: id,
          label: t('columns.than', { option: option(id, 'short') }),
          numeric: true,
        })),
      ]}
      rows={rows}
    />
  );
}
