import type { Quantity } from '../assessment/quantity';
import { quantitySpecOf } from '../assessment/quantities-catalogue';
import type { HistoryRange } from './months';
import type { OwnFigures } from './own-figures';

/** Inputs of the money step that files can fill. */
export const fillablePaths = [
  'client.fee',
  'client.collectionDays',
  'client.openingReceivable',
  'client.overdueAmount',
  'client.paidHours',
  'client.unpaidHours',
  'client.teamShare',
  'firm.otherRevenue',
  'firm.otherGrowth',
  'firm.otherCollectionDays',
  'firm.largestOtherRevenue',
  'firm.baselineRate',
] as const;
export type FillablePath = (typeof fillablePaths)[number];

/** An input as the files give it, and the documents behind it: "from your figures, 14 invoices". */
export type SuggestedInput = {
  path: FillablePath;
  quantity: Exclude<Quantity, null | 'unknown' | number>;
  basis: 'invoices' | 'entries';
  count: number;
};

type Found = {
  value: HistoryRange | number | null | undefined;
  basis: SuggestedInput['basis'];
  count: number;
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
  const { revenue, client, others, effort, invoices, entries } = figures;
  const has = invoices.client > 0;
  const own = { basis: 'invoices' as const, count: invoices.client };
  const rest = { basis: 'invoices' as const, count: invoices.all - invoices.client };
  const time = { basis: 'entries' as const, count: entries.client };
  const found: Record<FillablePath, Found> = {
    'client.fee': { ...own, value: has ? revenue?.client : null },
    'client.collectionDays': { ...own, value: client?.collectionDays, count: client?.paid ?? 0 },
    'client.openingReceivable': { ...own, value: client?.receivable?.open },
    'client.overdueAmount': { ...own, value: client?.receivable?.overdue },
    'client.paidHours': { ...time, value: effort?.paidHours },
    'client.unpaidHours': { ...time, value: effort?.unpaidHours },
    'client.teamShare': { ...time, value: effort?.teamShare, count: entries.all },
    'firm.otherRevenue': { ...rest, value: rest.count > 0 ? revenue?.others : null },
    'firm.otherGrowth': { ...rest, value: revenue?.othersGrowth },
    'firm.otherCollectionDays': { ...rest, value: others?.collectionDays, count: others?.paid ?? 0 },
    'firm.largestOtherRevenue': { ...rest, value: revenue?.largestOther },
    'firm.baselineRate': { ...time, value: effort?.baselineRate, count: entries.all - entries.client },
  };
  return fillablePaths.flatMap((path) => {
    const { value, basis, count } = found[path];
    return value === null || value === undefined || count === 0
      ? []
      : [{ path, quantity: quantityOf(path, value), basis, count }];
  });
}
