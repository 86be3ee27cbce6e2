'use client';

import { useTranslations } from 'next-intl';
import { DataTable, type Column, type Row } from '@/components/ui/data-table';
import { useFormat } from '@/components/wizard/use-format';
import { mixKinds, type Mix, type SpreadResult } from '@/lib/aftercare/result';

const numbers = ['billing', 'share', 'hhi', 'capacity'] as const;

const isCapacityKnown = ({ mixes }: SpreadResult) => mixes.some((mix) => mix && mix.overCapacity !== null);

/** How many new clients it takes, by size. */
export function MixTable({ spread, averageFee }: { spread: SpreadResult; averageFee: number }) {
  const t = useTranslations('rebuild.spread');
  const f = useFormat();
  const columns: Column[] = [
    { key: 'kind', label: t('table.kind') },
    { key: 'clients', label: t('table.clients') },
    ...numbers
      .filter((key) => key !== 'capacity' || isCapacityKnown(spread))
      .map((key) => ({ key, label: t(`table.${key}`), numeric: true })),
  ];
  const room = ({ overCapacity }: Mix) => {
    if (overCapacity === null) return t('table.unknown');
    return overCapacity > 0 ? t('table.over', { amount: f.money(overCapacity) }) : t('table.fits');
  };
  const cells = (mix: Mix) => ({
    clients: mix.sizes.map(({ fee, count }) => (
      <span key={fee} className="block whitespace-nowrap">
        {t('table.fee', { count: f.number(count), fee: f.money(fee) })}
      </span>
    )),
    billing: f.money(mix.billing),
    share: f.percent(mix.share),
    hhi: f.number(mix.hhi, 0),
    capacity: room(mix),
  });
  const rows = mixKinds.map((kind, index): Row => {
    const mix = spread.mixes[index];
    return {
      id: kind,
      weight: kind === 'mixed' ? 'mark' : undefined,
      cells: { kind: t(`kinds.${kind}`), ...(mix ? cells(mix) : { clients: t('table.none') }) },
    };
  });
  const caption = t('table.caption');
  return (
    <div className="stack tool-table">
      <DataTable caption={caption} label={caption} columns={columns} rows={rows} pairs />
      <p className="hint">{t('sizes', { fee: f.money(averageFee) })}</p>
    </div>
  );
}
