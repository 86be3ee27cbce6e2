'use client';

import { useTranslations } from 'next-intl';
import { DataTable } from '@/components/ui/data-table';
import { TableTwin } from '@/components/ui/table-twin';
import { capitalised } from '@/components/wizard/case/capitalised';
import { useOptionName } from '@/components/wizard/case/option-name';
import { useFormat } from '@/components/wizard/use-format';
import { criterionIds } from '@/lib/assessment/ids-catalogue';
import type { StrategiesResult } from '@/lib/evaluation';

/** Every option, the closed ones too, with its six scores and its value. */
export function ScoreTable({ strategies }: { strategies: StrategiesResult }) {
  const t = useTranslations('strategies');
  const f = useFormat();
  const optionName = useOptionName();
  const whole = (value: number) => f.number(Math.round(value));
  return (
    <TableTwin summary={t('ranking.table')}>
      <DataTable
        caption={t('ranking.tableCaption')}
        captionHidden
        label={t('ranking.table')}
        columns={[
          { key: 'option', label: t('ranking.option') },
          { key: 'value', label: capitalised(t('ranking.axisName')), numeric: true },
          ...criterionIds.map((id) => ({ key: id, label: t(`criteria.${id}.short`), numeric: true })),
        ]}
        rows={strategies.ranked.map((option) => ({
          id: option.id,
          weight: option.id === strategies.leader ? ('mark' as const) : undefined,
          cells: {
            option: `${option.rank === null ? '–' : f.number(option.rank)} ${optionName(option.id)}`,
            value: whole(option.value.mean),
            ...Object.fromEntries(criterionIds.map((id) => [id, whole(option.scores[id])])),
          },
        }))}
      />
    </TableTwin>
  );
}
