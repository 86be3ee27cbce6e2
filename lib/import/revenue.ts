import { herfindahl } from '../money/concentration';
import { theilSen } from '../stats/theil-sen';
import type { Invoice } from './documents';
import { exactSum, sumsBy } from './exact-sum';
import { monthlySums, rangeOf, windowMonths, type HistoryRange, type Month } from './months';

export type RevenueMonth = { month: Month; client: number; others: number };

/** Billing by month and by client, in one currency. Shares are of what was billed in the last twelve months. */
export type Revenue = {
  months: RevenueMonth[];
  /** Monthly billing over the last twelve full months. */
  client: HistoryRange | null;
  others: HistoryRange | null;
  /** Mean monthly billing of the largest other client. */
  largestOther: number | null;
  share: number | null;
  /** Change of the client's share a month (Theil–Sen), as a share. */
  shareTrend: number | null;
  /** 0…10,000, with the client and without it. */
  concentration: { before: number; after: number } | null;
  /** Billing in each calendar month against the average month, January first; null below 24 months. */
  seasons: number[] | null;
  /** Growth of the others' billing against the twelve months before; null below 24 months. */
  othersGrowth: number | null;
};

function seasonsOf(months: readonly RevenueMonth[]): number[] | null {
  const whole = months.slice(-(Math.floor(months.length / 12) * 12));
  if (months.length < 24) return null;
  const totals = whole.map(({ month, client, others }) => ({
    place: Number(month.slice(5)),
    total: client + others,
  }));
  const mean = totals.reduce((sum, { total }) => sum + total, 0) / totals.length;
  if (mean <= 0) return null;
  return Array.from({ length: 12 }, (_, index) => {
    const same = totals.filter(({ place }) => place === index + 1);
    return same.reduce((sum, { total }) => sum + total, 0) / same.length / mean;
  });
}

function growthOf(months: readonly RevenueMonth[]): number | null {
  if (months.length < 24) return null;
  const sum = (list: readonly RevenueMonth[]) => exactSum(list.map(({ others }) => others));
  const before = sum(months.slice(-24, -12));
  return before > 0 ? sum(months.slice(-12)) / before - 1 : null;
}

/**
 * What the invoices say about revenue.
 *
 * @param invoices in one currency, drafts and voided ones left out
 * @param client the client in question, by its joined name
 * @param months full months, as `fullMonths` gives them
 */
export function revenueOf(invoices: readonly Invoice[], client: string, months: readonly Month[]): Revenue {
  const isClient = (invoice: Invoice) => invoice.client === client;
  const issued = ({ issued: date }: Invoice) => date;
  const amount = (invoice: Invoice) => invoice.amount;
  const own = monthlySums(invoices.filter(isClient), months, issued, amount);
  const rest = monthlySums(
    invoices.filter((invoice) => !isClient(invoice)),
    months,
    issued,
    amount,
  );
  const rows = months.map((month, index) => ({ month, client: own[index] ?? 0, others: rest[index] ?? 0 }));
  const recent = new Set(months.slice(-windowMonths));
  const inWindow = invoices.filter(({ issued: date }) => date !== null && recent.has(date.slice(0, 7)));
  const totals = sumsBy(inWindow, (invoice) => invoice.client, amount);
  const amounts = [...totals].map(([name, total]) => ({ name, total: Math.max(0, total) }));
  const others = amounts.filter(({ name }) => name !== client).map(({ total }) => total);
  const mine = Math.max(0, totals.get(client) ?? 0);
  const all = exactSum([mine, ...others]);
  return {
    months: rows,
    client: rangeOf(own.slice(-windowMonths)),
    others: rangeOf(rest.slice(-windowMonths)),
    largestOther:
      others.length > 0 ? others.reduce((most, one) => Math.max(most, one), 0) / recent.size : null,
    share: all > 0 ? mine / all : null,
    shareTrend: theilSen(
      rows.flatMap((row, index) =>
        row.client + row.others > 0 ? [[index, row.client / (row.client + row.others)] as const] : [],
      ),
    ),
    concentration: all > 0 ? { before: herfindahl([mine, ...others]), after: herfindahl(others) } : null,
    seasons: seasonsOf(rows),
    othersGrowth: growthOf(rows),
  };
}
