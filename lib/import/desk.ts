import type { IsoDate } from '../calendar/iso-date';
import type { ImportKind } from './columns-catalogue';
import type { Mapping } from './column-names';
import { proposeClients, type ClientProposal } from './clients';
import { addReading, emptyCollection, type Collection } from './collection';
import type { Question, Reading, RowNote } from './documents';
import { exactSum, sumsBy } from './exact-sum';
import { openFile, type FileFault, type OpenedSheet } from './open-file';
import { ownFigures, totalsByCurrency, type OwnFigures, type Scope } from './own-figures';
import { readTable, type ReadOptions } from './read-table';
import { suggestedInputs, type SuggestedInput } from './suggested-inputs';

export type CurrencyTotal = { currency: string; amount: number; count: number };

/** What a file is taken for and what is in it: to be confirmed before anything is used. */
export type FileSummary = {
  sheets: string[];
  sheet: number;
  kind: ImportKind;
  tool: string | null;
  headers: string[];
  mapping: Mapping;
  missing: Reading['missing'];
  questions: Question[];
  /** The first rows below the header, cut short. */
  firstRows: string[][];
  rows: number;
  /** Invoices, payments or time entries that count. */
  documents: number;
  totals: CurrencyTotal[];
  hours: number | null;
  from: IsoDate | null;
  to: IsoDate | null;
  notes: RowNote[];
  noteCounts: Partial<Record<RowNote['code'], number>>;
};

export type ClientLine = { name: string; documents: number; amount: number; hours: number };

/** What has been taken over from all files so far. */
export type CollectionSummary = {
  added: number;
  known: number;
  clients: ClientLine[];
  currencies: CurrencyTotal[];
  proposals: ClientProposal[];
  invoices: number;
  entries: number;
};

export type DeskFigures = { figures: OwnFigures; inputs: SuggestedInput[] };

const mostNotes = 300;
const mostClients = 500;
const cellWidth = 40;

function totalsOf({ invoices, payments }: Reading): CurrencyTotal[] {
  const documents = [...invoices, ...payments.filter(({ isIncome }) => isIncome)];
  const sums = sumsBy(
    documents,
    ({ currency }) => currency,
    ({ amount }) => amount,
  );
  return [...sums].map(([currency, amount]) => ({
    currency,
    amount,
    count: documents.filter((document) => document.currency === currency).length,
  }));
}

function spanOf({ invoices, payments, entries }: Reading): { from: IsoDate | null; to: IsoDate | null } {
  let from: IsoDate | null = null;
  let to: IsoDate | null = null;
  const dates = [
    ...invoices.map(({ issued }) => issued),
    ...[...payments, ...entries].map(({ date }) => date),
  ];
  for (const date of dates) {
    if (date === null) continue;
    if (from === null || date < from) from = date;
    if (to === null || date > to) to = date;
  }
  return { from, to };
}

function countCodes(notes: readonly RowNote[]): FileSummary['noteCounts'] {
  const counts: FileSummary['noteCounts'] = {};
  for (const { code } of notes) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}

function summaryOf(sheets: readonly OpenedSheet[], sheet: number, reading: Reading): FileSummary {
  const { entries, invoices, payments, notes, headerLine } = reading;
  const body = (sheets[sheet]?.records ?? []).filter(
    ({ line, cells }) => line > headerLine && cells.length > 0,
  );
  return {
    sheets: sheets.map(({ name }) => name),
    sheet,
    kind: reading.kind,
    tool: reading.tool,
    headers: reading.headers,
    mapping: reading.mapping,
    missing: reading.missing,
    questions: reading.questions,
    firstRows: body.slice(0, 3).map(({ cells }) => cells.map((cell) => cell.slice(0, cellWidth))),
    rows: reading.rows,
    documents: entries.length + invoices.length + payments.length,
    totals: totalsOf(reading),
    hours: reading.kind === 'time' ? exactSum(entries.map(({ seconds }) => seconds)) / 3600 : null,
    ...spanOf(reading),
    notes: notes.slice(0, mostNotes),
    noteCounts: countCodes(notes),
  };
}

function clientLines({ invoices, entries }: Collection): ClientLine[] {
  const lines = new Map<string, ClientLine>();
  const lineOf = (name: string) => {
    const known = lines.get(name) ?? { name, documents: 0, amount: 0, hours: 0 };
    lines.set(name, known);
    return known;
  };
  for (const { client, amount } of invoices) {
    const line = lineOf(client);
    line.documents++;
    line.amount += amount;
  }
  for (const { client, seconds } of entries) {
    const line = lineOf(client);
    line.documents++;
    line.hours += seconds / 3600;
  }
  return [...lines.values()]
    .filter(({ name }) => name !== '')
    .sort((a, b) => b.amount - a.amount || b.hours - a.hours || (a.name < b.name ? -1 : 1))
    .slice(0, mostClients);
}

/**
 * The desk on which files are laid: one is open and being looked at, the ones taken over are joined. It stands in a
 * worker, so that two hundred thousand rows never pass through the page; the page sees summaries.
 */
export class ImportDesk {
  private sheets: readonly OpenedSheet[] = [];
  private reading: Reading | null = null;
  private isWorkbook = false;
  private collection: Collection = emptyCollection;

  /** Opens a file and reads its first sheet as it seems to be. */
  open(bytes: Uint8Array, onProgress?: (share: number) => void): FileSummary | { fault: FileFault } {
    const opened = openFile(bytes, onProgress);
    if (!opened.ok) return { fault: opened.fault };
    this.sheets = opened.sheets;
    this.isWorkbook = opened.form === null;
    return this.read(0, {});
  }

  /** Reads the open file anew under the user's mapping and answers. */
  read(sheet: number, options: ReadOptions): FileSummary {
    const answers = { ...(this.isWorkbook ? { decimalMark: '.' as const } : {}), ...options.answers };
    this.reading = readTable(this.sheets[sheet]?.records ?? [], { ...options, answers });
    return summaryOf(this.sheets, sheet, this.reading);
  }

  /** Takes over what the open file brought. Throws while something is open to be asked. */
  accept(): CollectionSummary {
    if (!this.reading) throw new Error('accept requires an open file');
    if (this.reading.questions.length > 0) throw new Error('accept requires answers to all questions');
    const { collection, added, known } = addReading(this.collection, this.reading);
    this.collection = collection;
    const { invoices, entries } = collection;
    return {
      added,
      known,
      clients: clientLines(collection),
      currencies: [...totalsByCurrency(collection)].map(([currency, amount]) => ({
        currency,
        amount,
        count: invoices.filter((invoice) => invoice.currency === currency).length,
      })),
      proposals: proposeClients([...invoices, ...entries].map(({ client }) => client)),
      invoices: invoices.length,
      entries: entries.length,
    };
  }

  /** The figures of one client, and the inputs that they suggest. */
  figures(scope: Scope): DeskFigures {
    const figures = ownFigures(this.collection, scope);
    return { figures, inputs: suggestedInputs(figures) };
  }
}
