import type { ImportKind } from './columns-catalogue';
import { guessMapping, rankOf, type Column, type Mapping } from './column-names';
import { toolFormats, type ToolFormat } from './tools-catalogue';

/** What a file seems to be. `format` is null for a table that no known tool writes. */
export type Recognised = { format: ToolFormat | null; kind: ImportKind; mapping: Mapping };

function columnNamed(columns: readonly Column[], names: string): number | undefined {
  const found = names
    .split('|')
    .flatMap((name) =>
      columns.filter(({ plain, suffix }) => plain === name || (suffix && `${plain}(${suffix})` === name)),
    )[0];
  return found?.index;
}

const matches = (columns: readonly Column[], { needs }: ToolFormat) =>
  needs.split(' ').every((names) => columnNamed(columns, names) !== undefined);

/** The format that asks for the most columns and finds them all: what asks for more says more. */
function formatOf(columns: readonly Column[]): ToolFormat | null {
  const fitting = toolFormats.filter((format) => matches(columns, format));
  const asked = ({ needs }: ToolFormat) => needs.split(' ').length;
  return fitting.reduce<ToolFormat | null>(
    (best, one) => (best && asked(best) >= asked(one) ? best : one),
    null,
  );
}

/** The kind of an unknown table, by what only such a table has. */
function kindOf(columns: readonly Column[]): ImportKind {
  const has = (...fields: Parameters<typeof rankOf>[0][]) =>
    fields.some((field) => columns.some((column) => rankOf(field, column) !== null));
  const named = (name: string) => columns.some(({ plain }) => plain === name);
  const isInvoice = has('invoice-number', 'due-date');
  if (
    has('hours', 'seconds') ||
    (has('duration') && !has('due-date')) ||
    (has('start-time') && has('end-time'))
  )
    return 'time';
  if (has('account-kind') && has('amount', 'money-in')) return 'ledger';
  if (has('money-in') && has('money-out')) return 'bank';
  if (!isInvoice && (named('saldo') || named('balance') || named('d/c') || named('label'))) return 'bank';
  if (named('paymentdate') && named('paymentamount')) return 'payments';
  return isInvoice || has('amount', 'line-amount') ? 'invoices' : 'time';
}

/**
 * Which tool wrote the table, what it lists, and which column holds what: a guess that the user confirms.
 *
 * @param kind the user's word on what it is, if it was given
 */
export function recognise(columns: readonly Column[], kind?: ImportKind): Recognised {
  const format = formatOf(columns);
  const chosen = kind ?? format?.kind ?? kindOf(columns);
  const isFormat = format !== null && format.kind === chosen;
  const fixed = isFormat ? fixedColumns(columns, format) : {};
  return { format: isFormat ? format : null, kind: chosen, mapping: guessMapping(columns, chosen, fixed) };
}

function fixedColumns(columns: readonly Column[], { columns: wanted = {} }: ToolFormat): Mapping {
  const found = Object.entries(wanted).flatMap(([field, names]) => {
    const index = columnNamed(columns, names);
    return index === undefined ? [] : [[field, index] as const];
  });
  return Object.fromEntries(found);
}
