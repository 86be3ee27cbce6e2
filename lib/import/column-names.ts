import {
  columnNames,
  fieldsOfKind,
  importFields,
  type ImportField,
  type ImportKind,
} from './columns-catalogue';

/** A column of the file: its place, its name as written, the plain name and what stood in brackets behind it. */
export type Column = { index: number; header: string; plain: string; suffix: string | null };

const plainOf = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’`.*:?!\s_-]+/g, '');

/**
 * A column's name as it is compared: without case, spaces, stars and points, and without a bracket at its end, which is
 * kept apart (`Amount (USD)`, `Duration (decimal)`).
 *
 * @example plainName('*Invoice Date ') // { plain: 'invoicedate', suffix: null }
 */
export function plainName(header: string): { plain: string; suffix: string | null } {
  const found = /^(.*?)\s*\(([^()]*)\)\s*[*.:?!]*$/.exec(header.normalize('NFKC').trim());
  const bare = found?.[1] ?? header;
  return { plain: plainOf(bare), suffix: found ? plainOf(found[2] ?? '') : null };
}

/** Brackets that say nothing about which column it is: a currency, a zone, nothing, or what the name says already. */
const isMute = (suffix: string | null) =>
  suffix === null ||
  suffix === '' ||
  suffix === 'utc' ||
  suffix === 'h' ||
  /^[a-z]{3}$/.test(suffix) ||
  suffix === '$';

const ranked = new Map<ImportField, Map<string, number>>(
  importFields.map((field) => [
    field,
    new Map(columnNames[field].split(' ').map((name, rank) => [name, rank] as const)),
  ]),
);

/** How well a column's name suits a field: 0 the best, null not at all. Parts of names never match. */
export function rankOf(
  field: ImportField,
  { plain, suffix }: Pick<Column, 'plain' | 'suffix'>,
): number | null {
  const names = ranked.get(field);
  const full = suffix ? names?.get(`${plain}(${suffix})`) : undefined;
  if (full !== undefined) return full;
  return isMute(suffix) ? (names?.get(plain) ?? null) : null;
}

export function columnsOf(header: readonly string[]): Column[] {
  return header.map((text, index) => ({ index, header: text.trim(), ...plainName(text) }));
}

/** How many of a record's cells are names that some tool gives a column. */
export function countKnownNames(cells: readonly string[]): number {
  const known = columnsOf(cells).filter(
    (column) => column.plain !== '' && importFields.some((field) => rankOf(field, column) !== null),
  );
  return new Set(known.map(({ plain, suffix }) => `${plain}(${suffix ?? ''})`)).size;
}

/** Which column holds which field. */
export type Mapping = Partial<Record<ImportField, number>>;

/** Fields in the order in which they choose: the surer ones first, so that `Date` is not taken twice without need. */
const choosing = (kind: ImportKind) => fieldsOfKind[kind];

/**
 * A guess at the mapping from the columns' names alone; the user has the last word. A column serves one field, and of
 * two candidates the better known name wins, then the one further left.
 *
 * @example guessMapping(columnsOf(['Client', 'Hours']), 'time') // { client: 0, hours: 1 }
 */
export function guessMapping(columns: readonly Column[], kind: ImportKind, fixed: Mapping = {}): Mapping {
  const mapping: Mapping = { ...fixed };
  const taken = new Set(Object.values(fixed));
  for (const field of choosing(kind)) {
    if (mapping[field] !== undefined) continue;
    const best = columns
      .filter(({ index }) => !taken.has(index))
      .map((column) => ({ column, rank: rankOf(field, column) }))
      .filter((one): one is { column: Column; rank: number } => one.rank !== null)
      .sort((a, b) => a.rank - b.rank || a.column.index - b.column.index)[0];
    if (!best) continue;
    mapping[field] = best.column.index;
    taken.add(best.column.index);
  }
  return mapping;
}
