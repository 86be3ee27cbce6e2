import type { TableRecord } from '@/lib/import/delimited';
import type { Reading } from '@/lib/import/documents';
import { exactSum, sumsBy } from '@/lib/import/exact-sum';

/** What a sample's `expected.json` can be compared with. Keys as they stand there; what is not here is not compared. */
export type Sample = { reading: Reading; records: readonly TableRecord[] };

const hours = (seconds: number) => seconds / 3600;
const clientName = (client: string) => client || '(no client)';

const plainMap = (map: Map<string, number>, scale = (value: number) => value) =>
  Object.fromEntries([...map].map(([key, value]) => [key, scale(value)]));

type Document = { client: string; amount: number; currency: string };

const documents = ({ reading }: Sample): Document[] =>
  reading.invoices.length > 0 ? reading.invoices : reading.payments;

/** The cells of a column as written. */
function rawColumn({ reading, records }: Sample, field: keyof Reading['mapping']): string[] {
  const index = reading.mapping[field];
  if (index === undefined) return [];
  const leftOut = new Set(reading.notes.filter(({ code }) => code === 'totals-row').map(({ line }) => line));
  return records
    .filter(({ line, cells }) => line > reading.headerLine && cells.length > 0 && !leftOut.has(line))
    .map(({ cells }) => cells[index] ?? '');
}

function counted(values: string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

function range(dates: (string | null)[]): [string, string] | null {
  const known = dates.filter((date) => date !== null).sort();
  return known.length > 0 ? [known[0] ?? '', known.at(-1) ?? ''] : null;
}

const billable = ({ reading }: Sample) => reading.entries.filter((entry) => entry.billable === true);
const secondsBy = (entries: Reading['entries'], key: (entry: Reading['entries'][number]) => string) =>
  plainMap(
    sumsBy(entries, key, ({ seconds }) => seconds),
    hours,
  );
const amountsBy = <T extends { amount: number | null }>(items: T[], key: (item: T) => string) =>
  plainMap(sumsBy(items, key, ({ amount }) => amount ?? 0));

const dated = (sample: Sample) =>
  sample.reading.entries.length > 0
    ? sample.reading.entries.map(({ date }) => date)
    : sample.reading.invoices.length > 0
      ? sample.reading.invoices.map(({ issued }) => issued)
      : sample.reading.payments.map(({ date }) => date);

const clientAmounts = (sample: Sample) =>
  sample.reading.kind === 'time'
    ? amountsBy(sample.reading.entries, ({ client }) => clientName(client))
    : amountsBy(documents(sample), ({ client }) => clientName(client));

const positive = ({ reading }: Sample) => reading.payments.filter(({ amount }) => amount > 0);
const income = ({ reading }: Sample) => reading.payments.filter(({ isIncome }) => isIncome);
const byNameAndCurrency = (items: Reading['payments']) =>
  amountsBy(items, ({ client, currency }) => `${client || '(no name)'} | ${currency}`);
const perCurrency = (sample: Sample) => amountsBy(documents(sample), ({ currency }) => currency);

/** By the key's name; a trailing note in brackets is dropped before the look-up. */
export const figureOf: Record<string, (sample: Sample) => unknown> = {
  records: ({ records }) => records.filter(({ cells }) => cells.length > 0).length,
  header: ({ reading }) => reading.headers,
  header_record_index: ({ reading, records }) => records.findIndex(({ line }) => line === reading.headerLine),
  header_record_index_from_0: ({ reading, records }) =>
    records.findIndex(({ line }) => line === reading.headerLine),
  header_cells: ({ reading }) => reading.headers.length,
  data_rows: ({ reading }) => reading.rows,
  rows: ({ reading }) => reading.rows,
  line_rows: ({ reading }) => reading.rows,
  invoices: ({ reading }) => reading.invoices.length,
  payments: ({ reading }) => reading.payments.length,
  hours_total: ({ reading }) => hours(exactSum(reading.entries.map(({ seconds }) => seconds))),
  hours_from_start_and_end: ({ reading }) => hours(exactSum(reading.entries.map(({ seconds }) => seconds))),
  hours_by_client: ({ reading }) => secondsBy(reading.entries, ({ client }) => clientName(client)),
  hours_by_project: ({ reading }) => secondsBy(reading.entries, ({ project }) => project || '(no project)'),
  hours_by_month: ({ reading }) => secondsBy(reading.entries, ({ date }) => date?.slice(0, 7) ?? '(no date)'),
  billable_rows: (sample) => billable(sample).length,
  billable_hours: (sample) => hours(exactSum(billable(sample).map(({ seconds }) => seconds))),
  billable_hours_by_client: (sample) => secondsBy(billable(sample), ({ client }) => clientName(client)),
  invoiced_hours: ({ reading }) =>
    hours(
      exactSum(reading.entries.filter(({ invoiced }) => invoiced === true).map(({ seconds }) => seconds)),
    ),
  rows_with_unreadable_start_date: ({ reading }) =>
    reading.notes.filter(({ code }) => code === 'date-unreadable').length,
  amount_by_client: clientAmounts,
  amount_total: ({ reading }) => exactSum(reading.entries.map(({ amount }) => amount ?? 0)),
  amount_blank_rows: ({ reading }) => reading.entries.filter(({ amount }) => amount === null).length,
  amount_column: ({ reading }) => reading.headers[reading.mapping.amount ?? -1] ?? null,
  amount_by_client_and_currency: (sample) =>
    amountsBy(documents(sample), ({ client, currency }) => `${clientName(client)} | ${currency}`),
  total: (sample) => exactSum(documents(sample).map(({ amount }) => amount)),
  sum: (sample) => exactSum(documents(sample).map(({ amount }) => amount)),
  gross: (sample) => exactSum(documents(sample).map(({ amount }) => amount)),
  charges: (sample) => exactSum(income(sample).map(({ amount }) => amount)),
  sum_per_currency: perCurrency,
  gross_sum_per_currency: perCurrency,
  balance_total_per_currency: ({ reading }) =>
    plainMap(
      sumsBy(
        reading.invoices,
        ({ currency }) => currency,
        ({ open }) => open ?? 0,
      ),
    ),
  total_by_invoice: ({ reading }) => amountsBy(reading.invoices, ({ number }) => number),
  due: ({ reading }) =>
    reading.invoices.length === 1
      ? (reading.invoices[0]?.due ?? null)
      : Object.fromEntries(reading.invoices.map(({ number, due }) => [number, due])),
  issue: ({ reading }) => reading.invoices[0]?.issued ?? null,
  start_dates: (sample) => range(dated(sample)),
  dates: (sample) => range(dated(sample)),
  positive_rows: (sample) => positive(sample).length,
  positive_gross_by_name_and_currency: (sample) => byNameAndCurrency(positive(sample)),
  income_rows: (sample) => income(sample).length,
  income_by_name_and_currency: (sample) => byNameAndCurrency(income(sample)),
  income_per_currency: (sample) => amountsBy(income(sample), ({ currency }) => currency),
  debits_sum: ({ reading }) => exactSum(reading.payments.map(({ amount }) => Math.min(0, amount))),
  credits_sum: ({ reading }) => exactSum(reading.payments.map(({ amount }) => Math.max(0, amount))),
  currency: ({ reading }) => [...new Set(reading.invoices.map(({ currency }) => currency))],
  types: (sample) => counted(rawColumn(sample, 'doc-type')),
};

const isClose = (a: number, b: number) => Math.abs(a - b) < 0.00006;

function isFigure(text: unknown): text is string | number {
  return typeof text === 'number' || (typeof text === 'string' && /^-?\d+(\.\d+)?$/.test(text));
}

/** Figures agree to the last digit that the expectation prints; names and dates exactly, whatever their order. */
export function agrees(expected: unknown, found: unknown): boolean {
  if (isFigure(expected) && typeof found === 'number') return isClose(Number(expected), found);
  if (Array.isArray(expected) && Array.isArray(found))
    return expected.length === found.length && expected.every((one, index) => agrees(one, found[index]));
  if (isRecord(expected) && isRecord(found)) {
    const keys = new Set([...Object.keys(expected), ...Object.keys(found)]);
    return [...keys].every((key) => agrees(expected[key], found[key]));
  }
  return expected === found || String(expected) === String(found).trim();
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
