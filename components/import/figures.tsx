'use client';

import { useTranslations } from 'next-intl';
import { DataTable } from '@/components/ui/data-table';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import { useFormat, formatOf } from '@/components/wizard/use-format';
import { windowMonths } from '@/lib/import/months';
import type { OwnFigures } from '@/lib/import/own-figures';
import { figureRows } from './figure-rows';
import { BillingChart, HoursChart, LateChart } from './figure-charts';

type Props = { figures: OwnFigures };

/** A look at the data: what is odd, a small table, and the two drawings that say most. */
export function Figures({ figures }: Props) {
  const t = useTranslations('import.figures');
  const page = useFormat();
  const format = formatOf(page.locale, figures.currency || page.currency);
  const { invoices, entries, from, to, oddities } = figures;
  const rows = figureRows(figures, { t, format });
  const hasHours = entries.client > 0;
  const months = Math.min(windowMonths, figures.revenue?.months.length ?? 0);
  return (
    <Section
      title={t('title', {
        invoices: invoices.client,
        entries: entries.client,
        both: invoices.client > 0 && entries.client > 0 ? 'yes' : 'no',
      })}
      figure={
        <div className="import-figures">
          {invoices.client > 0 && <BillingChart figures={figures} format={format} />}
          {hasHours ? (
            <HoursChart figures={figures} format={format} />
          ) : (
            <LateChart figures={figures} format={format} />
          )}
        </div>
      }
    >
      {from && to && <p className="lead">{t('period', { from: format.date(from), to: format.date(to) })}</p>}
      {oddities.length > 0 && <Oddities oddities={oddities} />}
      <DataTable
        caption={t('table')}
        captionHidden
        label={t('table')}
        pairs
        columns={[
          { key: 'what', label: t('what') },
          { key: 'client', label: t('client'), numeric: true },
          { key: 'others', label: t('others'), numeric: true },
        ]}
        rows={rows.map(({ id, client, others }) => ({
          id,
          cells: { what: t(`rows.${id}`, { months }), client, others },
        }))}
      />
      <WhatCounts figures={figures} />
    </Section>
  );
}

/** Which invoices the days are of, and up to which day: who has not paid yet makes the true ones longer. */
function WhatCounts({ figures: { client, to } }: Pick<Props, 'figures'>) {
  const t = useTranslations('import.figures');
  const format = useFormat();
  if (!client || !to) return null;
  const { paid, unpaid, collectionDays, late, receivable } = client;
  const date = format.date(to);
  return (
    <div className="hint stack">
      {collectionDays && <p>{t('collectionBasis', { paid, unpaid, date })}</p>}
      {late && <p>{t('lateBasis', { invoices: late.invoices, date })}</p>}
      {receivable && receivable.overdue > 0 && <p>{t('oldest', { days: receivable.oldestDays, date })}</p>}
    </div>
  );
}

function Oddities({ oddities }: Pick<OwnFigures, 'oddities'>) {
  const t = useTranslations('import.oddities');
  return (
    <Notice kind="attention" title={t('title')}>
      <ul>
        {oddities.map(({ code, count }) => (
          <li key={code}>{t(code, { count })}</li>
        ))}
      </ul>
    </Notice>
  );
}
