import { addDays, laterOf, type IsoDate } from '../calendar/iso-date';
import { statusWords } from './columns-catalogue';
import type { Invoice, InvoiceStatus } from './documents';
import { exactSum } from './exact-sum';
import { noteDate, type RowReader } from './row-reader';

const statusOf = new Map(
  Object.entries(statusWords).flatMap(([status, words]) => {
    const [single = '', ...phrases] = words.split('|');
    return [...single.split(' '), ...phrases].map((word) => [word, status as InvoiceStatus] as const);
  }),
);

const creditType = /credit|gutschrift|nota kredit|retur|refund/i;
const otherType =
  /^(?:(?:sales |purchase )?(?:over|pre)?payment|estimate|quote|proposal|expense|(?:purchase )?bill|purchase|journal|deposit|transfer|che(?:ck|que)|time|statement)\b/i;

/** The lines of one invoice: those that bear its number, and lines under it that bear neither number nor client. */
function groupsOf(readers: readonly RowReader[]): RowReader[][] {
  const groups = new Map<string, RowReader[]>();
  let previous = '';
  for (const reader of readers) {
    const number = reader.text('invoice-number');
    const client = clientOf(reader);
    const isContinued =
      number === '' && reader.text('client') === '' && reader.text('issue-date') === '' && previous !== '';
    const withoutClient = client === '' && previous.startsWith(`${number}\n`);
    const key =
      isContinued || (number !== '' && withoutClient)
        ? previous
        : number === ''
          ? `\n${reader.line}`
          : `${number}\n${client}`;
    const group = groups.get(key);
    if (group) group.push(reader);
    else groups.set(key, [reader]);
    previous = key;
  }
  return [...groups.values()];
}

const clientOf = (reader: RowReader) => reader.text('client') || reader.row.heading;

/** A line's own amount: as written, else quantity × price. */
function lineAmount(reader: RowReader): number | null {
  const own = reader.figure('line-amount');
  if (own !== null) return own;
  const price = reader.figure('unit-price');
  return price === null ? null : price * (reader.has('quantity') ? (reader.figure('quantity') ?? 0) : 1);
}

/** Whether the amount column repeats the invoice's total on each of its lines: true if no invoice has two amounts. */
function repeatsTotals(groups: readonly RowReader[][]): boolean {
  return groups.every((group) => {
    const amounts = group.map((reader) => reader.figure('amount')).filter((amount) => amount !== null);
    return amounts.every((amount) => amount === amounts[0]);
  });
}

function amountOf(group: readonly RowReader[], isRepeated: boolean): number | null {
  const totals = group.map((reader) => reader.figure('amount')).filter((amount) => amount !== null);
  if (totals.length > 0) return isRepeated ? (totals[0] ?? 0) : exactSum(totals);
  const lines = group.map(lineAmount).filter((amount) => amount !== null);
  return lines.length > 0 ? exactSum(lines) : null;
}

function first<T>(group: readonly RowReader[], read: (reader: RowReader) => T | null): T | null {
  for (const reader of group) {
    const value = read(reader);
    if (value !== null && value !== '') return value;
  }
  return null;
}

function dueOf(group: readonly RowReader[], issued: IsoDate | null): IsoDate | null {
  const due = first(group, (reader) => reader.date('due-date'));
  if (due || !issued) return due;
  const terms = first(group, (reader) => reader.text('terms-days')) ?? '';
  if (/receipt|diterima/i.test(terms)) return issued;
  const days = /(\d{1,3})/.exec(terms)?.[1];
  return days === undefined ? null : addDays(issued, Number(days));
}

type Money = { amount: number; open: number | null; paidDate: IsoDate | null };

/** What the file says; without a status, what is still open decides. */
function statusFrom(text: string, { amount, open, paidDate }: Money): InvoiceStatus | null {
  const named = statusOf.get(text.toLowerCase());
  if (named) return named;
  if (open !== null && amount !== 0)
    return open === 0 ? 'paid' : Math.abs(open) < Math.abs(amount) ? 'partial' : 'open';
  return paidDate ? 'paid' : null;
}

function openOf(group: readonly RowReader[], amount: number): number | null {
  const balance = first(group, (reader) => reader.figure('balance'));
  if (balance !== null) return balance;
  const paid = first(group, (reader) => reader.figure('amount-paid'));
  return paid === null ? null : exactSum([amount, -paid]);
}

function invoiceOf(group: readonly RowReader[], isRepeated: boolean, isCreditFile: boolean): Invoice | null {
  const head = group[0];
  if (!head) return null;
  const type = first(group, (reader) => reader.text('doc-type')) ?? '';
  const isCreditType = isCreditFile || creditType.test(type);
  if (!isCreditType && otherType.test(type)) {
    for (const reader of group) reader.note('not-an-invoice');
    return null;
  }
  const read = amountOf(group, isRepeated);
  if (read === null) {
    const isEmpty = group.every((reader) =>
      (['amount', 'line-amount', 'unit-price'] as const).every((field) => reader.text(field) === ''),
    );
    for (const reader of group) reader.note(isEmpty ? 'amount-missing' : 'amount-unreadable');
    return null;
  }
  const sign = isCreditType && read > 0 ? -1 : 1;
  const amount = sign * read;
  const issued = first(group, (reader) => reader.date('issue-date')) ?? noteDate(head, 'issue-date');
  const balance = openOf(group, read);
  const open = balance === null ? null : sign * balance;
  const paidDates = group.flatMap((reader) => reader.date('paid-date') ?? []);
  const lastPaid = paidDates.length > 0 ? paidDates.reduce(laterOf) : null;
  const status = statusFrom(first(group, (reader) => reader.text('status')) ?? '', {
    amount,
    open,
    paidDate: lastPaid,
  });
  return {
    line: head.line,
    number: head.text('invoice-number'),
    client: first(group, clientOf) ?? '',
    issued,
    due: dueOf(group, issued),
    paid: lastPaid && status !== 'open' && status !== 'partial' ? lastPaid : null,
    amount,
    open: status === 'paid' && open === null ? 0 : open,
    currency: first(group, (reader) => reader.currency()) ?? '',
    status,
    isCredit: isCreditType || amount < 0,
  };
}

/** A row whose amount is written but can't be read must not vanish in the sum of its group. */
function refuseUnreadable(readers: readonly RowReader[]): RowReader[] {
  return readers.filter((reader) => {
    const isBroken = reader.text('amount') !== '' && reader.figure('amount') === null;
    if (isBroken) reader.note('amount-unreadable');
    return !isBroken;
  });
}

/**
 * The invoices of the rows. Rows with one number (and client) are lines of one invoice; a total that every line repeats
 * counts once, amounts that differ are added. Credit notes are negative; estimates, bills and payments are left out.
 */
export function readInvoices(readers: readonly RowReader[], isCreditFile: boolean): Invoice[] {
  const groups = groupsOf(refuseUnreadable(readers));
  const isRepeated = repeatsTotals(groups);
  const isWritten = groups.some(
    (group) => group.length > 1 && group.some((reader) => reader.figure('amount') !== null),
  );
  return groups.flatMap((group) => {
    if (
      isWritten &&
      isRepeated &&
      group.length > 1 &&
      !group[0]?.has('line-amount') &&
      !group[0]?.has('unit-price')
    )
      group[0]?.note('amount-repeated');
    return invoiceOf(group, isRepeated, isCreditFile) ?? [];
  });
}
