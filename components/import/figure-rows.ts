import type { useTranslations } from 'next-intl';
import type { Format } from '@/components/wizard/use-format';
import type { OwnFigures } from '@/lib/import/own-figures';

type Words = ReturnType<typeof useTranslations<'import.figures'>>;
type RowId = Parameters<Words>[0] extends infer Key ? (Key extends `rows.${infer Id}` ? Id : never) : never;
type Say = { t: Words; format: Format };

export type FigureRow = { id: RowId; client: string; others: string };

const none = '–';

/** A figure in words, or a dash where the files don't say. */
function sayer({ t, format }: Say) {
  const or = <T>(value: T | null | undefined, say: (known: T) => string) =>
    value === null || value === undefined ? none : say(value);
  const number = (value: number) => format.number(value, 1);
  return {
    money: (value: number | null | undefined) => or(value, (known) => format.moneyTable(known)),
    percent: (value: number | null | undefined) =>
      or(value, (known) => format.percent(Math.round(known * 100) / 100)),
    points: (value: number | null | undefined) =>
      or(value, (known) => t('points', { value: number(known * 100) })),
    days: (value: number | null | undefined) => or(value, (known) => t('days', { value: number(known) })),
    hours: (value: number | null | undefined) =>
      or(value, (known) => t('hoursValue', { value: number(known) })),
    index: (value: number | null | undefined) => or(value, (known) => format.number(Math.round(known))),
  };
}

function billingRows({ revenue, client, others }: OwnFigures, say: ReturnType<typeof sayer>): FigureRow[] {
  const rest = revenue?.share == null ? null : 1 - revenue.share;
  return [
    { id: 'share', client: say.percent(revenue?.share), others: say.percent(rest) },
    { id: 'shareTrend', client: say.points(revenue?.shareTrend), others: none },
    { id: 'billing', client: say.money(revenue?.client?.likely), others: say.money(revenue?.others?.likely) },
    {
      id: 'concentration',
      client: say.index(revenue?.concentration?.before),
      others: say.index(revenue?.concentration?.after),
    },
    {
      id: 'collection',
      client: say.days(client?.collectionDays?.likely),
      others: say.days(others?.collectionDays?.likely),
    },
    { id: 'late', client: say.days(client?.late?.median), others: say.days(others?.late?.median) },
    { id: 'lateSix', client: say.days(client?.late?.lastSix), others: say.days(others?.late?.lastSix) },
    { id: 'lateWorst', client: say.days(client?.late?.worst), others: say.days(others?.late?.worst) },
    {
      id: 'lateTrend',
      client: say.days(client?.late?.trendPerMonth),
      others: say.days(others?.late?.trendPerMonth),
    },
    { id: 'open', client: say.money(client?.receivable?.open), others: say.money(others?.receivable?.open) },
    {
      id: 'overdue',
      client: say.money(client?.receivable?.overdue),
      others: say.money(others?.receivable?.overdue),
    },
    {
      id: 'dso',
      client: say.days(client?.salesOutstandingDays),
      others: say.days(others?.salesOutstandingDays),
    },
  ];
}

function effortRows({ effort }: OwnFigures, say: ReturnType<typeof sayer>): FigureRow[] {
  return [
    { id: 'hours', client: say.hours(effort?.hours?.likely), others: none },
    { id: 'unpaid', client: say.hours(effort?.unpaidHours?.likely), others: none },
    { id: 'rate', client: say.money(effort?.rate), others: say.money(effort?.baselineRate) },
    { id: 'hoursTrend', client: say.percent(effort?.trend), others: none },
  ];
}

function seasonRow({ revenue }: OwnFigures, { t, format }: Say): FigureRow[] {
  const seasons = revenue?.seasons;
  if (!seasons) return [];
  const most = seasons.reduce((best, value, index) => (value > (seasons[best] ?? 0) ? index : best), 0);
  const month = format.monthShort(`2026-${String(most + 1).padStart(2, '0')}`);
  const value = t('seasonValue', {
    month,
    percent: format.percent(Math.round((seasons[most] ?? 0) * 100) / 100),
  });
  return [{ id: 'season', client: value, others: none }];
}

/** The rows of the table: those of which the files say something. */
export function figureRows(figures: OwnFigures, words: Say): FigureRow[] {
  const say = sayer(words);
  const rows = [...billingRows(figures, say), ...effortRows(figures, say), ...seasonRow(figures, words)];
  return rows.filter(({ client, others }) => client !== none || others !== none);
}
