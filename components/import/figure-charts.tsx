'use client';

import { useTranslations } from 'next-intl';
import { DataTable } from '@/components/ui/data-table';
import { Figure } from '@/components/ui/figure';
import { MonthBars } from '@/components/ui/month-bars';
import { TableTwin } from '@/components/ui/table-twin';
import type { Format } from '@/components/wizard/use-format';
import { exactSum } from '@/lib/import/exact-sum';
import type { OwnFigures } from '@/lib/import/own-figures';

type Props = { figures: OwnFigures; format: Format };
type Month = { month: string; client: number; others: number };

/** Two years are read at a glance; longer histories are in the ranges. */
const mostMonths = 24;

/** Billing by month, the client from the ground up. */
export function BillingChart({ figures, format }: Props) {
  const t = useTranslations('import.figures');
  const months = (figures.revenue?.months ?? []).slice(-mostMonths);
  const { client, total } = sums(months);
  const words = { client: format.money(client), total: format.money(total), count: months.length };
  return (
    <ByMonth
      months={months}
      title={t('billingChart')}
      text={t('billingText', words)}
      format={format}
      say={(amount) => format.money(amount)}
      sayCell={(amount) => format.moneyTable(amount)}
    />
  );
}

/** Hours by month, the client from the ground up. */
export function HoursChart({ figures, format }: Props) {
  const t = useTranslations('import.figures');
  const months = (figures.effort?.months ?? []).slice(-mostMonths);
  const { client, total } = sums(months);
  const say = (hours: number) => t('hoursValue', { value: format.number(hours, 1) });
  return (
    <ByMonth
      months={months}
      title={t('hoursChart')}
      text={t('hoursText', { client: say(client), total: say(total), count: months.length })}
      format={format}
      say={say}
      sayCell={(hours) => format.number(hours, 1)}
    />
  );
}

const sums = (months: readonly Month[]) => ({
  client: exactSum(months.map(({ client }) => client)),
  total: exactSum(months.flatMap(({ client, others }) => [client, others])),
});

type ByMonthProps = {
  months: readonly Month[];
  title: string;
  text: string;
  format: Format;
  say: (amount: number) => string;
  sayCell: (amount: number) => string;
};

function ByMonth({ months, title, text, format, say, sayCell }: ByMonthProps) {
  const t = useTranslations('import.figures');
  const full = (month: string) => `${format.monthShort(month)} ${month.slice(0, 4)}`;
  return (
    <Figure title={title}>
      <MonthBars
        title={title}
        description={text}
        names={{ main: t('client'), rest: t('others') }}
        formatTick={say}
        bars={months.map(({ month, client, others }) => ({
          id: month,
          label: format.monthShort(month),
          main: client,
          rest: others,
        }))}
      />
      <p className="hint mt-4">{text}</p>
      <TableTwin summary={t('asTable')}>
        <DataTable
          caption={title}
          captionHidden
          label={title}
          columns={[
            { key: 'month', label: t('month') },
            { key: 'client', label: t('client'), numeric: true },
            { key: 'others', label: t('others'), numeric: true },
          ]}
          rows={months.map(({ month, client, others }) => ({
            id: month,
            cells: { month: full(month), client: sayCell(client), others: sayCell(others) },
          }))}
        />
      </TableTwin>
    </Figure>
  );
}

/** How late the last invoices were paid, or are by now; early ones stand on the ground. */
export function LateChart({ figures, format }: Props) {
  const t = useTranslations('import.figures');
  const late = figures.client?.late;
  if (!late) return null;
  const days = (value: number) => t('days', { value: format.number(value, 0) });
  const text = t('lateText', {
    worst: format.number(
      late.recent.reduce((most, one) => Math.max(most, one.days), 0),
      0,
    ),
  });
  return (
    <Figure title={t('lateChart')}>
      <MonthBars
        title={t('lateChart')}
        description={text}
        names={{ main: t('lateDays') }}
        formatTick={days}
        bars={late.recent.map(({ issued, days: value }, index) => ({
          id: `${issued}-${index}`,
          label: format.monthShort(issued.slice(0, 7)),
          main: Math.max(0, value),
        }))}
      />
      <p className="hint mt-4">{text}</p>
      <TableTwin summary={t('asTable')}>
        <DataTable
          caption={t('lateChart')}
          captionHidden
          label={t('lateChart')}
          columns={[
            { key: 'issued', label: t('invoiceDate') },
            { key: 'days', label: t('lateDays'), numeric: true },
          ]}
          rows={late.recent.map(({ issued, days: value, isUnpaid }, index) => ({
            id: `${issued}-${index}`,
            cells: {
              issued: format.date(issued),
              days: isUnpaid ? t('unpaidYet', { days: days(value) }) : days(value),
            },
          }))}
        />
      </TableTwin>
    </Figure>
  );
}
