import type { IsoDate } from '../calendar/iso-date';
import type { ImportField, ImportKind } from './columns-catalogue';
import type { Mapping } from './column-names';
import type { DateOrder } from './read-date';
import type { DurationUnit } from './read-duration';
import type { DecimalMark } from './read-number';

export type InvoiceStatus = 'paid' | 'open' | 'partial' | 'draft' | 'void' | 'failed';

/** One invoice or credit note. Amounts in its own currency, credit notes negative; `currency` is '' when nothing names it. */
export type Invoice = {
  line: number;
  number: string;
  client: string;
  issued: IsoDate | null;
  due: IsoDate | null;
  paid: IsoDate | null;
  amount: number;
  /** What is still to be paid; null when the file doesn't say. */
  open: number | null;
  currency: string;
  /** null when the file doesn't say. */
  status: InvoiceStatus | null;
  isCredit: boolean;
};

/** One stretch of work. `billable` and `invoiced` are null when the file doesn't say: that is not the same as no. */
export type TimeEntry = {
  line: number;
  client: string;
  project: string;
  date: IsoDate | null;
  seconds: number;
  billable: boolean | null;
  invoiced: boolean | null;
  amount: number | null;
  currency: string;
};

/** Money that moved. `isIncome` is false for what goes out, own transfers, conversions, refunds. */
export type Payment = {
  line: number;
  client: string;
  number: string;
  date: IsoDate | null;
  amount: number;
  currency: string;
  isIncome: boolean;
};

/**
 * What became of a row. Refused: it could not be read and counts nowhere. Left out: it is no record (a total, a heading,
 * another kind of document). Doubtful: it counts, but something about it is odd.
 */
export const noteCodes = {
  refused: ['amount-missing', 'amount-unreadable', 'duration-missing', 'duration-unreadable'],
  leftOut: ['totals-row', 'repeated-header', 'heading', 'not-an-invoice', 'not-income-account'],
  doubtful: ['date-unreadable', 'date-missing', 'amount-repeated', 'extra-cells', 'negative-duration'],
} as const;
export type NoteCode = (typeof noteCodes)[keyof typeof noteCodes][number];

export type RowNote = { line: number; code: NoteCode; text: string };

/** What the file leaves open. Nothing is taken over before the user has answered; the suggestion is only that. */
export type Question =
  | { id: 'date-order'; suggestion: DateOrder; example: string }
  | { id: 'decimal-mark'; suggestion: DecimalMark; example: string }
  | { id: 'duration-unit'; suggestion: DurationUnit; example: string };

export type Answers = { dateOrder?: DateOrder; decimalMark?: DecimalMark; durationUnit?: DurationUnit };

/** A table read: what it is taken for, what is still open, what became of every row. */
export type Reading = {
  kind: ImportKind;
  formatId: string | null;
  tool: string | null;
  mapping: Mapping;
  headers: string[];
  /** Line on which the header stands, 0 when there is none. */
  headerLine: number;
  /** Records below the header that are neither empty, headings, totals nor repeated headers. */
  rows: number;
  /** Groups of fields of which one must be mapped before anything can be read; empty when it can. */
  missing: (readonly ImportField[])[];
  questions: Question[];
  notes: RowNote[];
  invoices: Invoice[];
  entries: TimeEntry[];
  payments: Payment[];
};

/** Fields without which a table of a kind cannot be read: one of each group must be mapped. */
export const neededFields: Record<ImportKind, readonly (readonly ImportField[])[]> = {
  invoices: [['amount', 'line-amount', 'unit-price']],
  payments: [['amount']],
  time: [['duration', 'hours', 'seconds', 'start-time']],
  bank: [['amount', 'money-in']],
  ledger: [['amount', 'money-in'], ['account-kind']],
};
