'use client';

import { useTranslations } from 'next-intl';
import { DataTable, type Column, type Row } from '@/components/ui/data-table';
import { Figure } from '@/components/ui/figure';
import { Fold } from '@/components/ui/fold';
import { StepBars } from '@/components/ui/step-bars';
import { useAssessment } from '@/components/wizard/state/use-assessment';
import { useFormat } from '@/components/wizard/use-format';
import type { SpreadResult } from '@/lib/aftercare/result';

type Shown = { spread: SpreadResult };

/** The next tenth above a share, so that the highest bar nearly fills the drawing. */
const tenthAbove = (share: number) => Math.min(1, Math.ceil(share * 10 + 1e-9) / 10);

/** The largest share every three months, with the limit and the warning line. */
export function QuarterFigure({ spread: { quarters, warning } }: Shown) {
  const t = useTranslations('rebuild.spread.chart');
  const f = useFormat();
  const { targetShare } = useAssessment().assessment.aftercare;
  const [first, last] = [quarters[0], quarters.at(-1)];
  if (!first || !last) return null;
  const isApart = Math.abs(targetShare - warning.line) >= 0.02;
  return (
    <Figure title={t('title')} unit={t('unit')}>
      <StepBars
        title={t('title')}
        description={t('description', {
          from: f.percent(first.share),
          start: f.month(first.month),
          to: f.percent(last.share),
          end: f.month(last.month),
        })}
        bars={quarters.map(({ month, share, largest }) => ({
          id: month,
          label: `${f.monthShort(month)} ${month.slice(2, 4)}`,
          share,
          role: largest === 'client' ? 'subject' : 'rest',
        }))}
        limits={[
          { share: targetShare, label: t('limit', { share: f.percent(targetShare) }) },
          ...(isApart
            ? [
                {
                  share: warning.line,
                  label: t('warning', { share: f.percent(warning.line) }),
                  isWarning: true,
                },
              ]
            : []),
        ]}
        most={tenthAbove(Math.max(targetShare, ...quarters.map(({ share }) => share)))}
        formatTick={(share) => f.number(share * 100, 0)}
      />
    </Figure>
  );
}

/** All that the drawing shows, in figures. */
export function QuarterTable({ spread: { quarters } }: Shown) {
  const t = useTranslations('rebuild');
  const f = useFormat();
  const columns: Column[] = [
    { key: 'month', label: t('spread.quarters.month') },
    { key: 'clients', label: t('spread.table.clients'), numeric: true },
    { key: 'share', label: t('spread.table.share'), numeric: true },
    { key: 'whose', label: t('spread.quarters.whose'), numeric: true },
    { key: 'hhi', label: t('spread.table.hhi'), numeric: true },
    ...(quarters.some(({ fits }) => fits !== null)
      ? [{ key: 'capacity', label: t('spread.table.capacity'), numeric: true }]
      : []),
  ];
  const room = (fits: boolean | null) =>
    fits === null ? t('spread.table.unknown') : fits ? t('spread.table.fits') : t('spread.table.none');
  const rows = quarters.map(({ month, newClients, share, largest, hhi, fits }): Row => ({
    id: month,
    cells: {
      month: `${f.monthShort(month)} ${month.slice(0, 4)}`,
      clients: f.number(newClients),
      share: f.percent(share),
      whose: t(`spread.whose.${largest}`),
      hhi: f.number(hhi, 0),
      capacity: room(fits),
    },
  }));
  const caption = t('spread.quarters.caption');
  return (
    <Fold summary={t('tableTwin')} className="print-open tool-twin">
      <DataTable caption={caption} captionHidden label={caption} columns={columns} rows={rows} />
    </Fold>
  );
}
