'use client';

import { useTranslations } from 'next-intl';
import { DataTable, type Row } from '@/components/ui/data-table';
import { TableTwin } from '@/components/ui/table-twin';
import { useChance } from '@/components/wizard/case/chance-words';
import { useOptionName } from '@/components/wizard/case/option-name';
import { useFormat } from '@/components/wizard/use-format';
import { criterionIds } from '@/lib/assessment/ids-catalogue';
import type { Acceptability, StrategiesResult } from '@/lib/evaluation';

/** The table twin of the bars: places, central weights and confidence factor of every open option. */
export function AcceptabilityTable({ strategies }: { strategies: StrategiesResult }) {
  const t = useTranslations('strategies');
  const rowOf = useRow();
  const caption = t('robust.table.caption');
  return (
    <TableTwin summary={t('robust.table.summary')}>
      <DataTable
        caption={caption}
        captionHidden
        label={caption}
        columns={[
          { key: 'option', label: t('ranking.option') },
          { key: 'first', label: t('robust.table.first'), numeric: true },
          { key: 'second', label: t('robust.table.second'), numeric: true },
          { key: 'later', label: t('robust.table.later'), numeric: true },
          { key: 'confidence', label: t('robust.table.confidence'), numeric: true },
          ...criterionIds.map((id) => ({ key: id, label: t(`criteria.${id}.short`), numeric: true })),
        ]}
        rows={strategies.acceptability.map((one) => ({
          ...rowOf(one),
          weight: one.id === strategies.leader ? ('mark' as const) : undefined,
        }))}
      />
      <p className="hint mt-3">{t('robust.table.note')}</p>
    </TableTwin>
  );
}

function useRow() {
  const t = useTranslations('strategies.robust.table');
  const f = useFormat();
  const chance = useChance();
  const optionName = useOptionName();
  return ({ id, ranks, centralWeights, confidence }: Acceptability): Row => {
    const [first = 0, second = 0, ...later] = ranks;
    const weightCells = criterionIds.map((criterion): [string, string] => [
      criterion,
      centralWeights ? f.percent(centralWeights[criterion]) : t('never'),
    ]);
    return {
      id,
      cells: {
        option: optionName(id),
        first: chance(first),
        second: chance(second),
        later: chance(later.reduce((sum, share) => sum + share, 0)),
        confidence: centralWeights ? chance(confidence) : t('never'),
        ...Object.fromEntries(weightCells),
      },
    };
  };
}
