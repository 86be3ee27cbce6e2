'use client';

import { useTranslations } from 'next-intl';
import { DataTable } from '@/components/ui/data-table';
import { TableTwin } from '@/components/ui/table-twin';
import { useOptionName } from '@/components/wizard/case/option-name';
import { useFormat } from '@/components/wizard/use-format';
import { criterionIds, type CriterionId } from '@/lib/assessment/ids-catalogue';
import type { StrategiesResult } from '@/lib/evaluation';
import { isAbove } from '@/components/wizard/case/turning-points';

/** Every weight by itself: what halving it or raising it by half does, and from where on it turns the order. */
export function WeightTable({ strategies }: { strategies: StrategiesResult }) {
  const t = useTranslations('strategies');
  const f = useFormat();
  const after = useAfter(strategies);
  const turns = useTurns(strategies);
  const caption = t('robust.weights.summary');
  return (
    <TableTwin summary={caption}>
      <DataTable
        caption={caption}
        captionHidden
        label={caption}
        pairs
        columns={[
          { key: 'criterion', label: t('robust.weights.criterion') },
          { key: 'now', label: t('robust.weights.now') },
          { key: 'half', label: t('robust.weights.half') },
          { key: 'more', label: t('robust.weights.more') },
          { key: 'turns', label: t('robust.weights.turns') },
        ]}
        rows={criterionIds.map((id) => ({
          id,
          cells: {
            criterion: t(`criteria.${id}.name`),
            now: f.percent(strategies.weights[id]),
            half: after(id, 0.5),
            more: after(id, 1.5),
            turns: turns(id),
          },
        }))}
      />
      <p className="hint mt-3">{t('robust.weights.note')}</p>
    </TableTwin>
  );
}

/** Who is first after the change. */
function useAfter({ robust }: StrategiesResult) {
  const t = useTranslations('strategies.robust.weights');
  const optionName = useOptionName();
  return (id: CriterionId, factor: number): string => {
    const flip = robust.flips.find((one) => one.criterion === id && one.factor === factor);
    return flip ? optionName(flip.to, 'short') : t('stays');
  };
}

function useTurns(strategies: StrategiesResult) {
  const t = useTranslations('strategies.robust.weights');
  const f = useFormat();
  const optionName = useOptionName();
  return (id: CriterionId): string => {
    const points = strategies.robust.turningPoints.filter(({ criterion }) => criterion === id);
    const words = points.map((point) =>
      t(isAbove(strategies, point) ? 'above' : 'below', {
        percent: f.percent(point.weight),
        rival: optionName(point.to, 'short'),
      }),
    );
    return words.join('; ') || t('never');
  };
}
