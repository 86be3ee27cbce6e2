import { DataTable } from '@/components/ui/data-table';
import { indicators } from '@/lib/checklist/indicators-catalogue';
import { strategyAnchors, transitionEffect } from '@/lib/strategies/criteria';
import { getSay } from './say';

/** The anchors that follow other systems, by indicator. */
export async function IndicatorAnchors() {
  const say = await getSay('method');
  const checklist = await getSay('checklist');
  return (
    <DataTable
      pairs
      caption={`${say('anchors.heading')}. ${say('anchors.lead')}`}
      label={say('anchors.heading')}
      columns={[
        { key: 'indicator', label: say('labels.indicator') },
        { key: 'anchor', label: say('labels.anchor') },
      ]}
      rows={indicators
        .filter(({ id }) => say.has(`anchors.rows.${id}`))
        .map(({ id }) => ({
          id,
          cells: { indicator: checklist(`indicators.${id}.short`), anchor: say(`anchors.rows.${id}`) },
        }))}
    />
  );
}

const signed = (value: number) => (value < 0 ? `−${Math.abs(value)}` : `+${value}`);

/** The two considerations that are judged, not calculated: where each option stands. */
export async function StrategyAnchors() {
  const say = await getSay('method');
  const strategies = await getSay('strategies');
  const rows = Object.entries(strategyAnchors).map(([id, anchors]) => ({
    id,
    cells: { option: strategies(`options.${id}.name`), ...anchors },
  }));
  const assisted = {
    id: 'transition',
    weight: 'sum' as const,
    cells: {
      option: say('labels.assisted'),
      relationship: signed(transitionEffect.relationship),
      effort: signed(transitionEffect.effort),
    },
  };
  return (
    <DataTable
      caption={say('labels.anchorTable')}
      label={say('labels.anchorTable')}
      columns={[
        { key: 'option', label: say('labels.option') },
        { key: 'relationship', label: say('labels.relationship'), numeric: true },
        { key: 'effort', label: say('labels.effort'), numeric: true },
      ]}
      rows={[...rows, assisted]}
    />
  );
}
