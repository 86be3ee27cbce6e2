import type { IsoDate } from '../calendar/iso-date';
import { textIn, excerpt, type BodyRow } from './body-rows';
import type { ImportField } from './columns-catalogue';
import type { Mapping } from './column-names';
import type { Dialect } from './dialect';
import type { NoteCode, RowNote } from './documents';
import { parseDate } from './read-date';
import { currencyInCell, parseFigure } from './read-number';
import type { Table } from './table';

type RowSource = { table: Table; mapping: Mapping; dialect: Dialect; notes: RowNote[] };

const nameSuffix = /(?:\s-\s|\*|\()([A-Z]{3})\)?$/;

/** `Euro - EUR`, `usd`, `United States Dollar - USD`: the code is the last word. */
function currencyCode(text: string): string {
  const code = /([A-Za-z]{3})\)?$/.exec(text)?.[1] ?? '';
  return /^rp\.?$/i.test(text) ? 'IDR' : code.toUpperCase();
}

function headerCurrency({ table, mapping }: RowSource): string {
  const amounts: ImportField[] = ['amount', 'line-amount', 'money-in'];
  const suffixes = amounts.map((field) => table.columns[mapping[field] ?? -1]?.suffix ?? '');
  return (suffixes.find((suffix) => /^[a-z]{3}$/.test(suffix)) ?? '').toUpperCase();
}

/** What a row says, field by field, under the file's dialect. */
export class RowReader {
  constructor(
    readonly row: BodyRow,
    private readonly source: RowSource,
    private readonly fileCurrency: string,
  ) {}

  get line(): number {
    return this.row.line;
  }

  has(field: ImportField): boolean {
    return this.source.mapping[field] !== undefined;
  }

  text(field: ImportField): string {
    return textIn(this.row, this.source.mapping, field);
  }

  figure(field: ImportField): number | null {
    const text = this.text(field);
    return text === '' ? null : parseFigure(text, this.source.dialect.markOf(field));
  }

  date(field: ImportField): IsoDate | null {
    const text = this.text(field);
    return text === '' ? null : parseDate(text, this.source.dialect.dateOrder);
  }

  note(code: NoteCode): void {
    this.source.notes.push({ line: this.row.line, code, text: excerpt(this.row.cells) });
  }

  /**
   * What the row's own cell says, else the sign in the amount, the column's name, the heading above, the end of the
   * client's name, the preamble; '' when nothing says it.
   */
  currency(): string {
    return (
      currencyCode(this.text('currency')) ||
      currencyInCell(this.text('amount') || this.text('line-amount')) ||
      this.fileCurrency ||
      this.row.headingCurrency ||
      (nameSuffix.exec(this.text('client'))?.[1] ?? '') ||
      this.source.table.currency
    );
  }
}

/** A reader over each of a table's rows. */
export function rowReaders(source: RowSource, rows: readonly BodyRow[]): RowReader[] {
  const currency = headerCurrency(source);
  return rows.map((row) => new RowReader(row, source, currency));
}

/** Notes a date that should be there: missing, or written as no date. The row counts, but in no month. */
export function noteDate(reader: RowReader, field: ImportField): IsoDate | null {
  const date = reader.date(field);
  if (date === null && reader.has(field))
    reader.note(reader.text(field) === '' ? 'date-missing' : 'date-unreadable');
  return date;
}
