import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinClients } from '@/lib/import/clients';
import { addReading, emptyCollection } from '@/lib/import/collection';
import { detectDelimiter, readRecords } from '@/lib/import/delimited';
import { exactSum } from '@/lib/import/exact-sum';
import { openFile } from '@/lib/import/open-file';
import { readTable } from '@/lib/import/read-table';
import { ownFigures, totalsByCurrency } from '@/lib/import/own-figures';
import { countKnownNames } from '@/lib/import/column-names';
import { dateOfDay } from '@/lib/calendar/iso-date';
import { anyDialect, bytesOf, tableText, type WrittenDialect } from '../imports/write-table';
import { recordsOf } from '../imports/read-text';

const clientNames = ['PT Maju Jaya', 'Bina, Tbk', 'Kopi "Sore"', 'Ánh Dương', 'Lima\nMedia', 'Total Energi'];

const invoice = fc.record({
  number: fc.nat({ max: 99_999 }),
  client: fc.constantFrom(...clientNames),
  day: fc.integer({ min: 19_000, max: 21_000 }),
  terms: fc.integer({ min: 0, max: 60 }),
  cents: fc.integer({ min: -5_000_000, max: 99_999_999 }),
});
const invoices = fc.uniqueArray(invoice, { minLength: 1, maxLength: 30, selector: ({ number }) => number });
type Row = { number: number; client: string; day: number; terms: number; cents: number };

/** A day beyond the twelfth and cents decide how dates and figures are written; else the reader asks, as it must. */
const deciding: Row = { number: 100_000, client: 'Penentu', day: 20_481, terms: 30, cents: 123_456 };

const header = ['Invoice Number', 'Client', 'Invoice Date', 'Due Date', 'Total', 'Currency'];
function fileOf(rows: readonly Row[], dialect: WrittenDialect): Uint8Array {
  const cells = rows.map(({ number, client, day, terms, cents }) => [
    `INV-${String(number).padStart(6, '0')}`,
    client,
    dialect.date(dateOfDay(day)),
    dialect.date(dateOfDay(day + terms)),
    dialect.figure(cents),
    'IDR',
  ]);
  return bytesOf(tableText([header, ...cells], dialect), dialect.encoding);
}

const expected = ({ number, client, day, terms, cents }: Row) => ({
  number: `INV-${String(number).padStart(6, '0')}`,
  client: client.replaceAll('\r\n', '\n'),
  issued: dateOfDay(day),
  due: dateOfDay(day + terms),
  amount: cents / 100,
  currency: 'IDR',
});
const picked = (bytes: Uint8Array) =>
  readTable(recordsOf(bytes)).invoices.map(({ number, client, issued, due, amount, currency }) => ({
    number,
    client,
    issued,
    due,
    amount,
    currency,
  }));

describe('a table written in any dialect', () => {
  test('is read back the same, with nothing to ask and no row lost', () => {
    fc.assert(
      fc.property(invoices, anyDialect, (rows, dialect) => {
        const all = [deciding, ...rows];
        const bytes = fileOf(all, dialect);
        const reading = readTable(recordsOf(bytes));
        expect(picked(bytes)).toEqual(all.map(expected));
        expect(reading.questions).toEqual([]);
        expect(reading.notes).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('gives the same cells for any text in them', () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', 'é', '7', ',', ';', '"', '\n', '\t', ' ', '|', '\\', '='),
      maxLength: 8,
    });
    const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(
        rows,
        fc.constantFrom(',', ';', '\t', '|'),
        fc.constantFrom('\n', '\r\n', '\r'),
        (table, delimiter, end) => {
          const text = tableText(table, { delimiter, end, quotes: 'all' });
          const { records, unclosedQuotes } = readRecords(text, delimiter);
          expect(records.map(({ cells }) => cells)).toEqual(table);
          expect(unclosedQuotes).toBe(0);
        },
      ),
    );
  });

  test('keeps the line on which each row begins', () => {
    fc.assert(
      fc.property(invoices, anyDialect, (rows, dialect) => {
        const text = tableText([header, ...rows.map(({ client }) => ['1', client, '', '', '', ''])], dialect);
        const { records } = readRecords(text, dialect.delimiter);
        const breaks = rows.map(({ client }) => client.split('\n').length);
        const lines = breaks.map((_, index) => 2 + breaks.slice(0, index).reduce((sum, one) => sum + one, 0));
        expect(records.slice(1).map(({ line }) => line)).toEqual(lines);
      }),
    );
  });

  test('shows its delimiter', () => {
    fc.assert(
      fc.property(invoices, anyDialect, (rows, dialect) => {
        const text = tableText(
          [header, ...rows.map(({ client }) => ['1', client, '1,5', '2;3', '', ''])],
          dialect,
        );
        expect(detectDelimiter(text, countKnownNames)).toBe(dialect.delimiter);
      }),
    );
  });
});

const scope = (joins: [string, string][] = []) => ({
  client: 'PT Maju Jaya',
  currency: 'IDR',
  joins: new Map(joins),
  taxRate: 0,
});

describe('the figures', () => {
  const read = (rows: readonly Row[], dialect: WrittenDialect) =>
    readTable(recordsOf(fileOf([deciding, ...rows], dialect)));
  const collected = (rows: readonly Row[], dialect: WrittenDialect) =>
    addReading(emptyCollection, read(rows, dialect)).collection;

  test('do not depend on the order of the rows', () => {
    const shuffled = invoices.chain((rows) =>
      fc.tuple(
        fc.constant(rows),
        fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, anyDialect, ([rows, other], dialect) => {
        const [first, second] = [collected(rows, dialect), collected(other, dialect)];
        expect(totalsByCurrency(second)).toEqual(totalsByCurrency(first));
        const [a, b] = [ownFigures(first, scope()), ownFigures(second, scope())];
        expect(b.revenue?.months).toEqual(a.revenue?.months);
        expect(b.client?.receivable).toEqual(a.client?.receivable);
      }),
      { numRuns: 60 },
    );
  });

  test('do not gain from a second import of the same rows, in whatever dialect', () => {
    fc.assert(
      fc.property(invoices, anyDialect, anyDialect, (rows, one, two) => {
        const before = collected(rows, one);
        const again = addReading(before, read(rows, two));
        expect(again.added).toBe(0);
        expect(totalsByCurrency(again.collection)).toEqual(totalsByCurrency(before));
      }),
      { numRuns: 60 },
    );
  });

  test('keep their total whichever clients are joined', () => {
    const pairs = fc.array(fc.tuple(fc.constantFrom(...clientNames), fc.constantFrom(...clientNames)), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(invoices, anyDialect, pairs, (rows, dialect, joins) => {
        const collection = collected(rows, dialect);
        const total = exactSum(collection.invoices.map(({ amount }) => amount));
        const joined = joinClients(collection.invoices, new Map(joins));
        expect(exactSum(joined.map(({ amount }) => amount))).toBe(total);
        const monthly = (list: [string, string][]) =>
          ownFigures(collection, scope(list)).revenue?.months.map(({ client, others }) =>
            exactSum([client, others]),
          );
        expect(monthly(joins)).toEqual(monthly([]));
      }),
      { numRuns: 60 },
    );
  });
});

describe('a sum', () => {
  test('of decimals is exact, and the same in any order', () => {
    const cents = fc.array(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), { maxLength: 200 });
    fc.assert(
      fc.property(cents, (amounts) => {
        const total = amounts.reduce((sum, one) => sum + one, 0) / 100;
        expect(exactSum(amounts.map((one) => one / 100))).toBe(total);
        expect(exactSum([...amounts].reverse().map((one) => one / 100))).toBe(total);
      }),
    );
  });
});

describe('a stranger’s file', () => {
  test('of any bytes is opened or refused with a code, and never throws', () => {
    const bytes = fc.uint8Array({ maxLength: 400 });
    const zipped = bytes.map((tail) => Uint8Array.of(0x50, 0x4b, 0x03, 0x04, ...tail));
    fc.assert(
      fc.property(fc.oneof(bytes, zipped), (data) => {
        const opened = openFile(data);
        if (opened.ok) for (const { records } of opened.sheets) readTable(records);
        else expect(opened.fault).toMatch(/^[a-z-]+$/);
      }),
      { numRuns: 300 },
    );
  });
});
