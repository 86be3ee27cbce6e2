import { laterOf } from '../calendar/iso-date';
import type { Invoice, Payment, Reading, TimeEntry } from './documents';
import { exactSum } from './exact-sum';

/** All that was read from one file or several, without doubles. */
export type Collection = { invoices: Invoice[]; entries: TimeEntry[]; payments: Payment[] };

export const emptyCollection: Collection = { invoices: [], entries: [], payments: [] };

const keyOf = (parts: unknown[]) => parts.join('\u0001');

const invoiceKey = ({ number, client, currency, issued, amount, isCredit }: Invoice) =>
  number === '' ? keyOf(['', client, issued, amount, currency]) : keyOf([number, client, currency, isCredit]);
const entryKey = ({ client, project, date, seconds, billable, amount }: TimeEntry) =>
  keyOf([client, project, date, seconds, billable, amount]);
const paymentKey = ({ client, number, date, amount, currency }: Payment) =>
  keyOf([client, number, date, amount, currency]);

/**
 * Joins two lists so that what stands in both counts once, while what stands twice in one of them counts twice: two
 * hours on one day may look alike. Of a pair the newer one stays, for it knows of later payments.
 */
function withoutDoubles<T>(before: readonly T[], added: readonly T[], key: (item: T) => string): T[] {
  const places = new Map<string, number[]>();
  const all = [...before];
  before.forEach((item, index) => {
    const place = places.get(key(item));
    if (place) place.push(index);
    else places.set(key(item), [index]);
  });
  for (const item of added) {
    const place = places.get(key(item))?.shift();
    if (place === undefined) all.push(item);
    else all[place] = item;
  }
  return all;
}

/** How many records of a reading are there already. */
export type Added = { collection: Collection; added: number; known: number };

/**
 * Adds what a file brought to what is there. The same file a second time adds nothing; a later export of the same list
 * adds its new rows and brings the old ones up to date.
 */
export function addReading(before: Collection, reading: Pick<Reading, keyof Collection>): Added {
  const collection: Collection = {
    invoices: withoutDoubles(before.invoices, reading.invoices, invoiceKey),
    entries: withoutDoubles(before.entries, reading.entries, entryKey),
    payments: withoutDoubles(before.payments, reading.payments, paymentKey),
  };
  const size = ({ invoices, entries, payments }: Pick<Collection, keyof Collection>) =>
    invoices.length + entries.length + payments.length;
  const added = size(collection) - size(before);
  return { collection, added, known: size(reading) - added };
}

/**
 * Invoices with what the payments say of them: paid on the day on which payments with the invoice's number have reached
 * its amount. Invoices that say themselves when they were paid keep it.
 */
export function settle(invoices: readonly Invoice[], payments: readonly Payment[]): Invoice[] {
  const byNumber = new Map<string, Payment[]>();
  for (const payment of payments) {
    if (payment.number === '') continue;
    const list = byNumber.get(payment.number);
    if (list) list.push(payment);
    else byNumber.set(payment.number, [payment]);
  }
  return invoices.map((invoice) => {
    const own = (byNumber.get(invoice.number) ?? []).filter(
      ({ currency, client }) =>
        (currency === '' || currency === invoice.currency) && (client === '' || client === invoice.client),
    );
    if (invoice.paid || own.length === 0 || invoice.number === '') return invoice;
    const open = exactSum([invoice.amount, ...own.map(({ amount }) => -amount)]);
    const dates = own.flatMap(({ date }) => date ?? []);
    if (open > 0) return { ...invoice, open, status: 'partial' };
    return { ...invoice, open: 0, status: 'paid', paid: dates.length > 0 ? dates.reduce(laterOf) : null };
  });
}
