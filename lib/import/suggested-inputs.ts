import type { Quantity } from '../assessment/quantity';
import { quantitySpecOf } from '../assessment/quantities-catalogue';
import type { HistoryRange } from './months';
import { importBasis, type FillablePath, type ImportBasis, fillablePaths } from './import-basis';
import type { OwnFigures } from './own-figures';
import type { Punctuality } from './punctuality';
import type { Assessment } from '../assessment/schema';

/** An input as the files give it, and the documents behind it: "from your figures, 14 invoices". */
export type SuggestedInput = {
  path: FillablePath;
  quantity: Exclude<Quantity, null | 'unknown' | number>;
  basis: ImportBasis;
  count: number;
  /** Of days to money: how many of these were not paid when the file ended. */
  unpaid?: number;
};

function clamped(path: FillablePath, value: number): number {
  const { min, max, unit } = quantitySpecOf(path);
  const digits = unit === 'money-per-month' || unit === 'money' ? 1 : unit.startsWith('share') ? 1000 : 10;
  return Math.min(max, Math.max(min, Math.round(value * digits) / digits));
}

/** A single figure from the books is a record, not a range; a range keeps its ends. */
function quantityOf(path: FillablePath, value: HistoryRange | number): SuggestedInput['quantity'] {
  if (typeof value === 'number')
    return { likely: clamped(path, value), sure: 'recorded', origin: 'imported' };
  const [low, likely, high] = [value.low, value.likely, value.high].map((one) => clamped(path, one)) as [
    number,
    number,
    number,
  ];
  return { low, likely, high, origin: 'imported' };
}

/**
 * Inputs of the money step from the firm's own figures, as ranges from its own history. They are offered; whoever knows
 * better keeps what is there.
 *
 * @example suggestedInputs(figures).find(({ path }) => path === 'client.fee')?.count // 14
 */
export function suggestedInputs(figures: OwnFigures): SuggestedInput[] {
  const { revenue, client, others, effort } = figures;
  const counts = keptFigures(figures);
  const timed: Partial<Record<FillablePath, Punctuality | null>> = {
    'client.collectionDays': client,
    'firm.otherCollectionDays': others,
  };
  const found: Record<FillablePath, HistoryRange | number | null | undefined> = {
    'client.fee': revenue?.client,
    'client.collectionDays': client?.collectionDays,
    'client.openingReceivable': client?.receivable?.open,
    'client.overdueAmount': client?.receivable?.overdue,
    'client.paidHours': effort?.paidHours,
    'client.unpaidHours': effort?.unpaidHours,
    'client.teamShare': effort?.teamShare,
    'firm.otherRevenue': revenue?.others,
    'firm.otherGrowth': revenue?.othersGrowth,
    'firm.otherCollectionDays': others?.collectionDays,
    'firm.largestOtherRevenue': revenue?.largestOther,
    'firm.baselineRate': effort?.baselineRate,
  };
  return fillablePaths.flatMap((path) => {
    const value = found[path];
    const basis = importBasis[path];
    const { paid, unpaid } = timed[path] ?? { paid: 0, unpaid: 0 };
    const count = path in timed ? paid + unpaid : counts[basis];
    return value === null || value === undefined || count === 0
      ? []
      : [{ path, quantity: quantityOf(path, value), basis, count, ...(path in timed && { unpaid }) }];
  });
}

/** What the assessment keeps of the files: counts and lateness, nothing else. */
export function keptFigures({ invoices, entries, from, to, client }: OwnFigures): Assessment['ownFigures'] {
  const days = (value: number | undefined) =>
    value === undefined ? null : Math.min(3650, Math.max(-3650, Math.round(value * 10) / 10));
  return {
    clientInvoices: invoices.client,
    otherInvoices: invoices.all - invoices.client,
    clientEntries: entries.client,
    otherEntries: entries.all - entries.client,
    from,
    to,
    lateLastSix: days(client?.late?.lastSix),
    lateMedian: days(client?.late?.median),
    lateWorst: days(client?.late?.worst),
  };
}
