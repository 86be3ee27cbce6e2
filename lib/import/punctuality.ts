import { dayNumber, daysBetween, partsOf, type IsoDate } from '../calendar/iso-date';
import { daysPerMonth } from '../calendar/model-month';
import { theilSen } from '../stats/theil-sen';
import type { Invoice } from './documents';
import { exactSum } from './exact-sum';
import { median } from './months';
import { censoredQuantile } from '../stats/censored-quantile';
import type { HistoryRange } from './months';

/** How a client pays. Days late are negative when early; an unpaid invoice counts by its lateness so far. */
export type Punctuality = {
  /**
   * Days from invoice to money: P10, median, P90 (`censoredQuantile`), where an unpaid invoice has taken at least its age
   * on the last day known; null when no dates of payment are known.
   */
  collectionDays: HistoryRange | null;
  /** Paid and unpaid invoices behind it. */
  paid: number;
  unpaid: number;
  late: {
    median: number;
    worst: number;
    lastSix: number;
    trendPerMonth: number | null;
    invoices: number;
    /** The last twelve, oldest first. */
    recent: { issued: IsoDate; days: number; isUnpaid: boolean }[];
  } | null;
  /** null when the files don't say what is unpaid. */
  receivable: { open: number; overdue: number; oldestDays: number } | null;
  /** Days sales outstanding: open ÷ billed in the year before × its days, or those of the months that the files hold. */
  salesOutstandingDays: number | null;
};

/** Lateness is judged over the last invoices only: five years ago is another story. */
export const mostInvoices = 60;

/** What is still to be paid of an invoice; null when nothing says. */
function openAmount({ open, status, paid, amount }: Invoice): number | null {
  if (open !== null) return open;
  if (status === 'paid' || paid) return 0;
  return status === 'open' || status === 'partial' ? amount : null;
}

type Collected = Pick<Punctuality, 'collectionDays' | 'paid' | 'unpaid'>;

function collectionOf(invoices: readonly Invoice[], asOf: IsoDate): Collected {
  const durations = invoices.flatMap((invoice) => {
    const { issued, paid } = invoice;
    const isUnpaid = !paid && (openAmount(invoice) ?? 0) > 0;
    if (!issued || !(paid || isUnpaid)) return [];
    return [{ value: Math.max(0, daysBetween(issued, paid ?? asOf)), isCensored: !paid }];
  });
  const unpaid = durations.filter(({ isCensored }) => isCensored).length;
  const paid = durations.length - unpaid;
  if (paid === 0) return { collectionDays: null, paid, unpaid };
  const at = (p: number) => censoredQuantile(durations, p);
  return { collectionDays: { low: at(0.1), likely: at(0.5), high: at(0.9) }, paid, unpaid };
}

function latenessOf(invoices: readonly Invoice[], asOf: IsoDate): Punctuality['late'] {
  const late = invoices.flatMap((invoice) => {
    const { issued, due, paid } = invoice;
    if (!due) return [];
    const isUnpaid = !paid && (openAmount(invoice) ?? 0) > 0 && due < asOf;
    if (!paid && !isUnpaid) return [];
    return [{ issued: issued ?? due, days: daysBetween(due, paid ?? asOf), isUnpaid }];
  });
  const days = late.map((one) => one.days);
  const middle = median(days);
  if (middle === null) return null;
  const six = days.slice(-6);
  return {
    median: middle,
    worst: Math.max(...days),
    lastSix: six.reduce((sum, one) => sum + one, 0) / six.length,
    trendPerMonth: theilSen(late.map((one) => [dayNumber(one.issued) / daysPerMonth, one.days] as const)),
    invoices: days.length,
    recent: late.slice(-12),
  };
}

function receivableOf(invoices: readonly Invoice[], asOf: IsoDate): Punctuality['receivable'] {
  const known = invoices.flatMap((invoice) => {
    const open = openAmount(invoice);
    return open === null ? [] : [{ open, due: invoice.due }];
  });
  if (known.length === 0 || known.length < invoices.length * 0.9) return null;
  const overdue = known.filter(({ open, due }) => open > 0 && due !== null && due < asOf);
  return {
    open: Math.max(0, exactSum(known.map(({ open }) => open))),
    overdue: exactSum(overdue.map(({ open }) => open)),
    oldestDays: overdue.reduce((most, { due }) => Math.max(most, due ? daysBetween(due, asOf) : 0), 0),
  };
}

/** Days of the months from the first invoice to the last day known, a year at most. */
function daysBilled(invoices: readonly Invoice[], asOf: IsoDate): number {
  const first = invoices.reduce((least, { issued }) => (issued && issued < least ? issued : least), asOf);
  const [from, to] = [partsOf(first), partsOf(asOf)];
  const months = (to.year - from.year) * 12 + to.month - from.month + 1;
  return (Math.min(12, months) * 365) / 12;
}

/**
 * How the invoices of one client (or of all others) were paid.
 *
 * @param invoices in one currency, drafts and voided ones left out; credit notes lower the receivable, nothing else
 * @param asOf the day up to which the files know
 */
export function punctualityOf(invoices: readonly Invoice[], asOf: IsoDate): Punctuality {
  const inOrder = [...invoices].sort((a, b) => ((a.issued ?? '') < (b.issued ?? '') ? -1 : 1));
  const charged = inOrder.filter(({ isCredit }) => !isCredit).slice(-mostInvoices);
  const receivable = receivableOf(invoices, asOf);
  const yearBefore = invoices.filter(({ issued }) => issued && daysBetween(issued, asOf) < 365);
  const billed = exactSum(yearBefore.map(({ amount }) => amount));
  return {
    ...collectionOf(charged, asOf),
    late: latenessOf(charged, asOf),
    receivable,
    salesOutstandingDays:
      receivable && billed > 0 ? (receivable.open / billed) * daysBilled(invoices, asOf) : null,
  };
}
