import { theilSen } from '../stats/theil-sen';
import type { Invoice, TimeEntry } from './documents';
import { exactSum } from './exact-sum';
import { monthlySums, rangeOf, windowMonths, type HistoryRange, type Month } from './months';

/** The hours of a client, by month over the last twelve full months of the time records. */
export type Effort = {
  months: { month: Month; client: number; others: number }[];
  hours: HistoryRange | null;
  /** Hours marked billable and not; null when the files don't mark them. */
  paidHours: HistoryRange | null;
  unpaidHours: HistoryRange | null;
  /** The client's part of all recorded hours. */
  teamShare: HistoryRange | null;
  /** Change of the client's hours a month (Theil–Sen), as a share of their mean. */
  trend: number | null;
  /** Billing for each hour worked, paid or not; null when hours and amounts don't cover the same months. */
  rate: number | null;
  /** The same on all other clients. */
  baselineRate: number | null;
};

const hours = (entry: TimeEntry) => entry.seconds / 3600;
const dated = (entry: TimeEntry) => entry.date;

/** Billed in the months with hours, by the hour; without invoices, the value that the time tool puts on its hours. */
function rateOf(
  entries: readonly TimeEntry[],
  invoices: readonly Invoice[],
  months: readonly Month[],
): number | null {
  const inMonths = new Set(months);
  const counted = entries.filter(({ date }) => date !== null && inMonths.has(date.slice(0, 7)));
  const total = exactSum(counted.map(hours));
  if (total <= 0) return null;
  const billed = invoices.filter(({ issued }) => issued !== null && inMonths.has(issued.slice(0, 7)));
  if (billed.length > 0) return exactSum(billed.map(({ amount }) => amount)) / total;
  const valued = counted.filter(({ amount }) => amount !== null);
  return valued.length > 0 ? exactSum(valued.map(({ amount }) => amount ?? 0)) / total : null;
}

/**
 * What the time records say about one client.
 *
 * @param months full months that the time records cover
 * @param invoices in one currency; both clients and hours by their joined names
 */
export function effortOf(
  entries: readonly TimeEntry[],
  invoices: readonly Invoice[],
  client: string,
  months: readonly Month[],
): Effort {
  const recent = months.slice(-windowMonths);
  const own = entries.filter((entry) => entry.client === client);
  const rest = entries.filter((entry) => entry.client !== client);
  const isMarked = own.some(({ billable }) => billable !== null);
  const byMonth = (list: readonly TimeEntry[]) => monthlySums(list, recent, dated, hours);
  const mine = byMonth(own);
  const others = byMonth(rest);
  const range = (billable: boolean) =>
    isMarked ? rangeOf(byMonth(own.filter((entry) => entry.billable === billable))) : null;
  const mean = mine.reduce((sum, value) => sum + value, 0) / Math.max(1, mine.length);
  const slope = theilSen(mine.map((value, index) => [index, value] as const));
  const shares = mine.flatMap((value, index) => {
    const all = value + (others[index] ?? 0);
    return all > 0 ? [value / all] : [];
  });
  const isOwn = (invoice: Invoice) => invoice.client === client;
  return {
    months: recent.map((month, index) => ({ month, client: mine[index] ?? 0, others: others[index] ?? 0 })),
    hours: own.length > 0 ? rangeOf(mine) : null,
    paidHours: range(true),
    unpaidHours: range(false),
    teamShare: own.length > 0 && rest.length > 0 ? rangeOf(shares) : null,
    trend: slope !== null && mean > 0 ? slope / mean : null,
    rate: rateOf(own, invoices.filter(isOwn), recent),
    baselineRate: rateOf(
      rest,
      invoices.filter((invoice) => !isOwn(invoice)),
      recent,
    ),
  };
}
