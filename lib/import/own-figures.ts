import type { IsoDate } from '../calendar/iso-date';
import { joinClients, type ClientJoins } from './clients';
import { settle, type Collection } from './collection';
import type { Invoice } from './documents';
import { effortOf, type Effort } from './effort';
import { exactSum, sumsBy } from './exact-sum';
import { fullMonths } from './months';
import { punctualityOf, type Punctuality } from './punctuality';
import { revenueOf, type Revenue } from './revenue';

/** What the user has settled before figures are made. */
export type Scope = {
  /** The client in question, by its joined name. */
  client: string;
  /** The currency looked at: sums over several have no meaning. */
  currency: string;
  joins: ClientJoins;
  /** Tax contained in the amounts, as a share on top of the net: 0.11 divides by 1.11. */
  taxRate: number;
};

/** Something odd that the user should see before using the figures. */
export type Oddity = {
  code:
    | 'other-currencies'
    | 'left-out-status'
    | 'undated'
    | 'no-client'
    | 'one-month-is-most'
    | 'few-invoices'
    | 'no-payments';
  count: number;
};

export type OwnFigures = {
  currency: string;
  from: IsoDate | null;
  to: IsoDate | null;
  /** Documents behind the figures: of the client, and of all. */
  invoices: { client: number; all: number };
  entries: { client: number; all: number };
  revenue: Revenue | null;
  client: Punctuality | null;
  others: Punctuality | null;
  effort: Effort | null;
  oddities: Oddity[];
};

const isRevenue = ({ status }: Invoice) => status !== 'draft' && status !== 'void' && status !== 'failed';

/** Totals by currency, to be confirmed before anything is used. Drafts and voided invoices are not in them. */
export function totalsByCurrency(collection: Collection): Map<string, number> {
  return sumsBy(
    collection.invoices.filter(isRevenue),
    ({ currency }) => currency,
    ({ amount }) => amount,
  );
}

/** ISO dates sort as text: no need to take two hundred thousand of them apart. */
const smaller = (a: IsoDate, b: IsoDate) => (b < a ? b : a);
const larger = (a: IsoDate, b: IsoDate) => (b > a ? b : a);

function span(dates: readonly (IsoDate | null)[]): { from: IsoDate; to: IsoDate } | null {
  const known = dates.filter((date) => date !== null);
  return known.length > 0 ? { from: known.reduce(smaller), to: known.reduce(larger) } : null;
}

function netOf(invoices: readonly Invoice[], taxRate: number): Invoice[] {
  const net = (amount: number) => amount / (1 + taxRate);
  if (taxRate === 0) return [...invoices];
  return invoices.map((invoice) => ({
    ...invoice,
    amount: net(invoice.amount),
    open: invoice.open === null ? null : net(invoice.open),
  }));
}

function odditiesOf(collection: Collection, used: readonly Invoice[], { client, currency }: Scope): Oddity[] {
  const own = used.filter((invoice) => invoice.client === client);
  const byMonth = sumsBy(
    own,
    ({ issued }) => issued?.slice(0, 7) ?? '',
    ({ amount }) => amount,
  );
  const total = exactSum([...byMonth.values()]);
  const list: Oddity[] = [
    {
      code: 'other-currencies',
      count: collection.invoices.filter((invoice) => invoice.currency !== currency).length,
    },
    { code: 'left-out-status', count: collection.invoices.filter((invoice) => !isRevenue(invoice)).length },
    {
      code: 'undated',
      count:
        used.filter(({ issued }) => issued === null).length +
        collection.entries.filter(({ date }) => date === null).length,
    },
    {
      code: 'no-client',
      count: [...used, ...collection.entries].filter((record) => record.client === '').length,
    },
    {
      code: 'one-month-is-most',
      count: byMonth.size > 3 && [...byMonth.values()].some((sum) => sum > total / 2) ? 1 : 0,
    },
    { code: 'few-invoices', count: own.length > 0 && own.length < 6 ? own.length : 0 },
    { code: 'no-payments', count: own.length > 0 && own.every(({ paid }) => paid === null) ? own.length : 0 },
  ];
  return list.filter(({ count }) => count > 0);
}

/**
 * The figures that the files give about one client: all that is kept of them. Invoices count on their date, in one
 * currency, without tax; drafts, voided and failed ones don't count.
 */
export function ownFigures(collection: Collection, scope: Scope): OwnFigures {
  const { client, currency, joins } = scope;
  const settled = settle(collection.invoices, collection.payments);
  const joined = joinClients(settled, joins).filter(
    (invoice) => invoice.currency === currency && isRevenue(invoice),
  );
  const invoices = netOf(joined, scope.taxRate);
  const entries = joinClients(collection.entries, joins);
  const billing = span(invoices.flatMap(({ issued, paid }) => [issued, paid]));
  const issuing = span(invoices.map(({ issued }) => issued));
  const working = span(entries.map(({ date }) => date));
  const own = invoices.filter((invoice) => invoice.client === client);
  const rest = invoices.filter((invoice) => invoice.client !== client);
  const all = span([billing?.from, billing?.to, working?.from, working?.to].map((date) => date ?? null));
  return {
    currency,
    from: all?.from ?? null,
    to: all?.to ?? null,
    invoices: { client: own.length, all: invoices.length },
    entries: { client: entries.filter((entry) => entry.client === client).length, all: entries.length },
    revenue: issuing ? revenueOf(invoices, client, fullMonths(issuing.from, issuing.to)) : null,
    client: billing && own.length > 0 ? punctualityOf(own, billing.to) : null,
    others: billing && rest.length > 0 ? punctualityOf(rest, billing.to) : null,
    effort: working ? effortOf(entries, invoices, client, fullMonths(working.from, working.to)) : null,
    oddities: odditiesOf({ ...collection, entries }, invoices, scope),
  };
}
