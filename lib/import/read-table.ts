import { sortRows } from './body-rows';
import type { ImportKind } from './columns-catalogue';
import type { Mapping } from './column-names';
import { cellsOf, decideDialect } from './dialect';
import type { TableRecord } from './delimited';
import { neededFields, type Answers, type Invoice, type Reading, type RowNote } from './documents';
import { readEntries } from './read-entries';
import { readInvoices } from './read-invoices';
import { incomeRows, readPayments } from './read-payments';
import { recognise } from './recognise';
import { rowReaders, type RowReader } from './row-reader';
import { tableOf, type Table } from './table';

export type ReadOptions = {
  /** The user's word on what the file lists; else it is told by its columns. */
  kind?: ImportKind;
  /** The user's mapping, whole; else the guess. */
  mapping?: Mapping;
  /** Answers to the questions of an earlier reading. */
  answers?: Answers;
};

/** An income account booked negative (credit) is income all the same. */
function incomeInvoices(readers: readonly RowReader[]): Invoice[] {
  const payments = readPayments(incomeRows(readers));
  const sum = payments.reduce((total, { amount }) => total + amount, 0);
  const sign = sum < 0 ? -1 : 1;
  return payments.map(({ line, number, client, date, amount, currency }) => ({
    line,
    number,
    client,
    currency,
    issued: date,
    due: null,
    paid: null,
    amount: amount * sign,
    open: null,
    status: null,
    isCredit: amount * sign < 0,
  }));
}

function currencyHint(table: Table, mapping: Mapping): string {
  const named = cellsOf(table.body, mapping, 'currency')[0] ?? '';
  const money = cellsOf(table.body, mapping, 'amount')[0] ?? '';
  return /\brp\b|idr/i.test(`${named} ${money}`) ? 'IDR' : named.toUpperCase() || table.currency;
}

/**
 * Reads a table of records into invoices, payments or time entries: finds the header, recognises the tool, decides how
 * figures and dates are written from whole columns, and says of every row that does not count why.
 *
 * What the file leaves open (`questions`) is read by the suggestion until `options.answers` answers it; whoever uses the
 * figures must have it answered first.
 *
 * @example readTable(readRecords('Client,Date,Hours\nAna,2026-01-05,1.5', ',').records).entries[0]?.seconds // 5400
 */
export function readTable(records: readonly TableRecord[], options: ReadOptions = {}): Reading {
  const table = tableOf(records);
  const recognised = recognise(table.columns, options.kind);
  const { kind, format } = recognised;
  const mapping = options.mapping ?? recognised.mapping;
  const answers = options.answers ?? {};
  const { dialect, questions } = decideDialect({
    body: table.body,
    mapping,
    currency: currencyHint(table, mapping),
    answers,
  });
  const { rows, notes } = sortRows(table, mapping, dialect);
  const readers = rowReaders({ table, mapping, dialect, notes }, rows);
  const isCreditFile = table.columns.some(({ plain }) => /^creditnote(number|#|no)$/.test(plain));
  return {
    kind,
    formatId: format?.id ?? null,
    tool: format?.tool ?? null,
    mapping,
    headers: table.columns.map(({ header }) => header),
    headerLine: table.headerLine,
    rows: rows.length,
    missing: neededFields[kind].filter((fields) => fields.every((field) => mapping[field] === undefined)),
    questions,
    invoices:
      kind === 'invoices'
        ? readInvoices(readers, isCreditFile)
        : kind === 'ledger'
          ? incomeInvoices(readers)
          : [],
    entries: kind === 'time' ? readEntries(readers, dialect) : [],
    payments: kind === 'payments' || kind === 'bank' ? readPayments(readers) : [],
    notes: inOrder(notes),
  };
}

const inOrder = (notes: RowNote[]) => [...notes].sort((a, b) => a.line - b.line);
