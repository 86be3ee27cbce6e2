'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { ReorderList } from '@/components/ui/reorder-list';
import { useAssessment } from '@/components/wizard/state/use-assessment';
import { useGroundwork } from '@/components/wizard/state/use-groundwork';
import { useFormat } from '@/components/wizard/use-format';
import { indicatorGroups, type IndicatorGroup } from '@/lib/assessment/ids-catalogue';

/** Equal weights, or weights from a ranking of the four groups. */
export function GroupWeights() {
  const t = useTranslations('checklist');
  const { assessment, readOnly, update } = useAssessment();
  const { groupRanks } = assessment.checklist;
  const rank = (order: readonly IndicatorGroup[]) =>
    update((draft) => {
      draft.checklist.groupRanks = ranksOf(order);
    });
  if (!groupRanks) {
    return (
      <div className="stack">
        <p>
          {t('weights.equal')}. {t('weights.equalNote')}
        </p>
        <Button kind="quiet" size="small" disabled={readOnly} onClick={() => rank(indicatorGroups)}>
          {t('weights.rank')}
        </Button>
      </div>
    );
  }
  return (
    <div className="stack">
      <p>
        {t('weights.ranked')}. {t('weights.rankedNote')}
      </p>
      <Ranking ranks={groupRanks} onChange={rank} />
      <Button kind="link" disabled={readOnly} onClick={() => update({ checklist: { groupRanks: null } })}>
        {t('weights.makeEqual')}
      </Button>
    </div>
  );
}

function ranksOf(order: readonly IndicatorGroup[]): Record<IndicatorGroup, number> {
  const rankOf = (group: IndicatorGroup) => order.indexOf(group) + 1;
  return {
    'cost-profit': rankOf('cost-profit'),
    'direction-goals': rankOf('direction-goals'),
    'contract-conduct': rankOf('contract-conduct'),
    team: rankOf('team'),
  };
}

type RankingProps = {
  ranks: Record<IndicatorGroup, number>;
  onChange: (order: IndicatorGroup[]) => void;
};

function Ranking({ ranks, onChange }: RankingProps) {
  const t = useTranslations('checklist');
  const f = useFormat();
  const results = useGroundwork()?.checklist.groups;
  const order = [...indicatorGroups].sort((a, b) => ranks[a] - ranks[b]);
  const nameOf = (id: string) => t(`groups.${id as IndicatorGroup}.name`);
  return (
    <ReorderList
      label={t('weights.list')}
      items={order.map((id) => {
        const weight = results?.find((group) => group.id === id)?.weight;
        return {
          id,
          name: (
            <>
              {nameOf(id)}
              {weight !== undefined && (
                <span className="meta block">
                  {t('weights.weight', { percent: f.percent(Math.round(weight * 100) / 100) })}
                </span>
              )}
            </>
          ),
        };
      })}
      onChange={(ids) => onChange(ids as IndicatorGroup[])}
      upLabel={({ id }) => t('weights.up', { name: nameOf(id) })}
      downLabel={({ id }) => t('weights.down', { name: nameOf(id) })}
      moved={({ id }, place) => t('weights.moved', { name: nameOf(id), place })}
    />
  );
}
