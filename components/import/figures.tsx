'use client';

import { useTranslations } from 'next-intl';
import { DataTable } from '@/components/ui/data-table';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import { useFormat, formatOf } from '@/components/wizard/use-format';
import type { OwnFigures } from '@/lib/import/own-figures';
import { figureRows } from './figure-rows';
import { BillingChart, HoursChart, LateChart } from './figure-charts';

/** A look at the data: what is odd, a small table, and the two drawings that say most. */
export function Figures({ figures }: { figures: OwnFigures }) {
  const t = useTranslations('import.figures');
  const page = useFormat();
  const format = formatOf(page.locale, figures.currency || page.currency);
  const { invoices, entries, from, to, oddities } = figures;
  const rows = figureRows(figures, { t, format });
  const hasHours = entries.client > 0;
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
          cells: { what: t(`rows.${id}`), client, others },
        }))}
      />
    </Section>
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
