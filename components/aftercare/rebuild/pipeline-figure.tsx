'use client';

import { useTranslations } from 'next-intl';
import { DataTable, type Column, type Row } from '@/components/ui/data-table';
import { Figure } from '@/components/ui/figure';
import { Fold } from '@/components/ui/fold';
import { StepBars } from '@/components/ui/step-bars';
import { useChance } from '@/components/wizard/case/chance-words';
import { useFormat } from '@/components/wizard/use-format';
import type { PipelineResult } from '@/lib/aftercare/result';

type Shown = { pipeline: PipelineResult };

/** Chance by month: with the leads that make it likely, and with those met now as steps. */
export function PipelineFigure({ pipeline: { months, leads, deadline, deadlineMonth } }: Shown) {
  const t = useTranslations('rebuild.pipeline.chart');
  const f = useFormat();
  const chance = useChance();
  const asked = leads.surer ?? leads.onAverage;
  const shares = months.map((month) => month.chance.surer ?? month.chance.onAverage ?? 0);
  const level = Math.round(leads.level * 100);
  const due = Math.min(months.length, Math.ceil(deadline)) - 1;
  const middle = Math.max(0, Math.floor(due / 2));
  const now = f.number(leads.now, 1);
  return (
    <Figure title={t('title')} unit={t('unit')}>
      <StepBars
        title={t('title')}
        description={t('description', {
          monthly: f.number(asked ?? leads.now, 1),
          middle: middle + 1,
          early: chance(shares[middle] ?? 0),
          last: due + 1,
          late: chance(shares[due] ?? 0),
        })}
        bars={months.map(({ after, month }, index) => ({
          id: month,
          label: String(after),
          share: shares[index] ?? 0,
          role: index <= due ? 'subject' : 'rest',
        }))}
        compared={{ shares: months.map((month) => month.chance.now), label: t('now', { monthly: now }) }}
        limits={[{ share: leads.level, label: t('limit', { level }), side: 'left' }]}
        due={{ index: due, label: t('due', { month: f.month(deadlineMonth) }) }}
        most={1}
        formatTick={(share) => f.number(share * 100, 0)}
      />
    </Figure>
  );
}

/** All that the drawing shows, in figures. */
export function PipelineTable({ pipeline: { months, leads, deadline } }: Shown) {
  const t = useTranslations('rebuild');
  const f = useFormat();
  const chance = useChance();
  const head = (monthly: number | null) =>
    monthly === null ? null : t('pipeline.table.with', { monthly: f.number(monthly, 1) });
  const kinds = [
    { key: 'surer', label: head(leads.surer) },
    { key: 'onAverage', label: head(leads.onAverage) },
    { key: 'now', label: head(leads.now) },
  ] as const;
  const shown = kinds.filter(({ label }) => label !== null);
  const columns: Column[] = [
    { key: 'month', label: t('pipeline.table.month') },
    { key: 'clients', label: t('pipeline.table.clients'), numeric: true },
    ...shown.map(({ key, label }) => ({ key, label, numeric: true })),
  ];
  const rows = months.map(({ month, after, clients, chance: chances }): Row => ({
    id: month,
    weight: after === Math.ceil(deadline) ? 'mark' : undefined,
    cells: {
      month: `${after} · ${f.monthShort(month)} ${month.slice(0, 4)}`,
      clients: f.number(clients, 1),
      ...Object.fromEntries(
        shown.map(({ key }) => [key, t('pipeline.table.chance', { chance: chance(chances[key] ?? 0) })]),
      ),
    },
  }));
  const caption = t('pipeline.table.caption');
  return (
    <Fold summary={t('tableTwin')} className="print-open tool-twin">
      <DataTable caption={caption} captionHidden label={caption} columns={columns} rows={rows} />
    </Fold>
  );
}
