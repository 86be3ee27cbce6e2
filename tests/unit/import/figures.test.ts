import { describe, expect, test } from 'vitest';
import { nameCore, proposeClients } from '@/lib/import/clients';
import { addReading, emptyCollection, settle } from '@/lib/import/collection';
import { ownFigures, totalsByCurrency } from '@/lib/import/own-figures';
import { suggestedInputs } from '@/lib/import/suggested-inputs';
import { readText } from '../../imports/read-text';

const header = 'Invoice Number,Client,Invoice Date,Due Date,Payment Date,Total,Balance,Currency';

/** Fourteen months of a client that pays later and later, and of another that pays on the day. */
function twoClients(): string {
  const rows = Array.from({ length: 14 }, (_, index) => {
    const month = new Date(Date.UTC(2025, index, 1)).toISOString().slice(0, 8);
    const next = new Date(Date.UTC(2025, index + 1, 10 + index)).toISOString().slice(0, 10);
    const isOpen = index === 13;
    return [
      `A${index},PT Besar,${month}05,${month}25,${isOpen ? '' : next},6000000,${isOpen ? 6000000 : 0},IDR`,
      `B${index},Toko Kecil,${month}06,${month}26,${month}26,${index === 0 ? 1000000 : 4000000},0,IDR`,
    ];
  });
  return [header, ...rows.flat()].join('\n');
}

const hours = [
  'Client,Start date,Duration,Billable',
  ...Array.from({ length: 12 }, (_, index) => {
    const month = `2025-${String(index + 1).padStart(2, '0')}`;
    return [
      `PT Besar,${month}-07,50:00,Yes`,
      `PT Besar,${month}-28,10:00,No`,
      `Toko Kecil,${month}-28,20:00,Yes`,
    ];
  }).flat(),
].join('\n');

const scope = { client: 'PT Besar', currency: 'IDR', joins: new Map<string, string>(), taxRate: 0 };

describe('the figures of one client', () => {
  const collection = [readText(twoClients()), readText(hours)].reduce(
    (before, reading) => addReading(before, reading).collection,
    emptyCollection,
  );
  const figures = ownFigures(collection, scope);

  test('share, trend and concentration, before and after', () => {
    expect(figures.revenue?.share).toBeCloseTo(0.6, 10);
    expect(figures.revenue?.concentration?.before).toBeCloseTo(60 * 60 + 40 * 40, 6);
    expect(figures.revenue?.concentration?.after).toBe(10_000);
    expect(figures.revenue?.shareTrend).toBeCloseTo(0, 10);
    expect(figures.revenue?.client).toEqual({ low: 6e6, likely: 6e6, high: 6e6 });
    expect(figures.revenue?.largestOther).toBe(4e6);
  });

  test('days to money, days late with their trend, and what is open', () => {
    expect(figures.client?.paid).toBe(13);
    expect(figures.client?.late?.trendPerMonth).toBeGreaterThan(0.5);
    expect(figures.client?.late?.worst).toBeGreaterThan(figures.client?.late?.median ?? Infinity);
    expect(figures.others?.late?.median).toBe(0);
    expect(figures.client?.receivable).toEqual({ open: 6e6, overdue: 6e6, oldestDays: 1 });
    expect(figures.client?.salesOutstandingDays).toBeCloseTo(365 / 12, 6);
  });

  test('days of billing still open are counted over the months that the files hold', () => {
    const half = [header, ...twoClients().split('\n').slice(-12)].join('\n');
    const { client } = ownFigures(addReading(emptyCollection, readText(half)).collection, scope);
    // One of six months is still open.
    expect(client?.salesOutstandingDays).toBeCloseTo(365 / 12, 6);
  });

  test('hours, unpaid hours and the rate for each hour against that of the others', () => {
    expect(figures.effort?.unpaidHours?.likely).toBeCloseTo(10, 10);
    expect(figures.effort?.teamShare?.likely).toBeCloseTo(0.75, 10);
    expect(figures.effort?.rate).toBeCloseTo(100_000, 6);
    expect(figures.effort?.baselineRate).toBeCloseTo((11 * 4e6 + 1e6) / 240, 6);
  });

  test('become inputs with ranges, their origin and what they rest on', () => {
    const inputs = new Map(suggestedInputs(figures).map((one) => [one.path, one]));
    expect(inputs.get('client.fee')).toMatchObject({
      basis: 'clientInvoices',
      count: 14,
      quantity: { likely: 6e6, origin: 'imported' },
    });
    expect(inputs.get('client.openingReceivable')?.quantity).toEqual({
      likely: 6e6,
      sure: 'recorded',
      origin: 'imported',
    });
    expect(inputs.get('client.unpaidHours')).toMatchObject({ basis: 'clientEntries', count: 24 });
    for (const { quantity } of inputs.values()) {
      if ('low' in quantity)
        expect([quantity.low, quantity.likely, quantity.high].sort((a, b) => a - b)).toEqual([
          quantity.low,
          quantity.likely,
          quantity.high,
        ]);
    }
  });

  test('are without tax when the amounts contain it', () => {
    const net = ownFigures(collection, { ...scope, taxRate: 0.11 });
    expect(net.revenue?.client?.likely).toBeCloseTo(6e6 / 1.11, 4);
  });
});

describe('currencies', () => {
  test('are never added up', () => {
    const text = [header, '1,A,2026-01-31,,,10,0,USD', '2,A,2026-01-31,,,900000,0,IDR'].join('\n');
    const { collection } = addReading(emptyCollection, readText(text));
    expect([...totalsByCurrency(collection)]).toEqual([
      ['USD', 10],
      ['IDR', 900_000],
    ]);
    const figures = ownFigures(collection, { ...scope, client: 'A', currency: 'USD' });
    expect(figures.invoices).toEqual({ client: 1, all: 1 });
    expect(figures.oddities).toContainEqual({ code: 'other-currencies', count: 1 });
  });
});

describe('names of clients', () => {
  test.each([
    ['PT. Maju Jaya, Tbk', 'Maju Jaya'],
    ['CV Bina-Karya', 'BINA KARYA'],
    ['Smith, John - USD', 'John Smith'],
    ['Café Ltd.', 'Cafe'],
    ['Tirta & Co', 'Tirta and Co.'],
  ])('%s and %s have one core', (a, b) => expect(nameCore(a)).toBe(nameCore(b)));

  test('a slip of typing is proposed, another number is not', () => {
    expect(
      proposeClients(['Sumber Rejeki', 'Sumber Rezeki', 'Cabang 12', 'Cabang 13', 'ABC', 'ABD']),
    ).toEqual([{ names: ['Sumber Rejeki', 'Sumber Rezeki'], reason: 'spelling' }]);
  });

  test('a name that is nothing but a legal form stays itself', () => {
    expect(nameCore('PT')).toBe('pt');
  });
});

describe('several files', () => {
  const invoices = readText([header, '1,A,2026-01-05,2026-02-05,,100,100,IDR'].join('\n'));

  test('a later export brings an invoice up to date', () => {
    const later = readText(
      [header, '1,A,2026-01-05,2026-02-05,2026-03-01,100,0,IDR', '2,A,2026-02-05,,,50,50,IDR'].join('\n'),
    );
    const first = addReading(emptyCollection, invoices).collection;
    const second = addReading(first, later);
    expect(second).toMatchObject({ added: 1, known: 1 });
    expect(second.collection.invoices.map(({ paid, open }) => [paid, open])).toEqual([
      ['2026-03-01', 0],
      [null, 50],
    ]);
  });

  test('two equal hours on one day count twice, and still twice after a second import', () => {
    const twice = readText('Client,Date,Hours\nA,2026-01-05,1\nA,2026-01-05,1\n');
    const first = addReading(emptyCollection, twice);
    expect(first.added).toBe(2);
    expect(addReading(first.collection, twice).added).toBe(0);
  });

  test('payments with the invoice’s number say when it was paid', () => {
    const payments = readText(
      'Payment Date,Payment Number,Invoice Number,Amount\n2026-02-20,p1,1,40\n2026-03-02,p2,1,60\n',
    );
    const [settled] = settle(invoices.invoices, payments.payments);
    expect(settled).toMatchObject({ paid: '2026-03-02', open: 0, status: 'paid' });
    const [half] = settle(invoices.invoices, payments.payments.slice(0, 1));
    expect(half).toMatchObject({ paid: null, open: 60, status: 'partial' });
  });
});
