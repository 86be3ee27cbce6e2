import * as z from 'zod/mini';
import type { Mapping } from './column-names';
import { fieldsOfKind, importKinds, type ImportField, type ImportKind } from './columns-catalogue';

/** What the columns of a table meant to its owner: names of columns and of what they hold, never a value. */
export type KnownLayout = { headers: string[]; kind: ImportKind; mapping: Mapping };

/** More layouts than anybody has tools; the oldest goes. */
const mostLayouts = 20;

const layoutsSchema = z
  .array(
    z.object({
      headers: z.array(z.string().check(z.maxLength(200))).check(z.maxLength(500)),
      kind: z.enum(importKinds),
      mapping: z.record(z.string(), z.int().check(z.gte(0))),
    }),
  )
  .check(z.maxLength(mostLayouts));

/** Two tables are of one layout if their columns have the same names in the same order. */
const isSame = (headers: readonly string[], other: readonly string[]) =>
  headers.length === other.length && headers.every((header, index) => header.trim() === other[index]?.trim());

/**
 * What a table with these columns was read as the last time; null for one that was never put right.
 *
 * @example layoutFor([], ['Tanggal', 'Jumlah']) // null
 */
export function layoutFor(known: readonly KnownLayout[], headers: readonly string[]): KnownLayout | null {
  return known.find((layout) => isSame(layout.headers, headers)) ?? null;
}

/** With a layout added, the newest first; the same columns are known once. */
export function withLayout(known: readonly KnownLayout[], layout: KnownLayout): KnownLayout[] {
  const others = known.filter(({ headers }) => !isSame(headers, layout.headers));
  return [layout, ...others].slice(0, mostLayouts);
}

/**
 * Layouts as they were kept. What somebody else wrote into the same place, or another version, counts as none.
 *
 * @example layoutsFromText('[]') // []
 */
export function layoutsFromText(text: string | null): KnownLayout[] {
  const read = layoutsSchema.safeParse(parsed(text));
  if (!read.success) return [];
  return read.data.map(({ headers, kind, mapping }) => ({
    headers,
    kind,
    mapping: knownFields(kind, mapping, headers.length),
  }));
}

/** Only fields that such a file may have, in columns that it has. */
function knownFields(kind: ImportKind, mapping: Record<string, number>, columns: number): Mapping {
  const entries = fieldsOfKind[kind].flatMap((field): [ImportField, number][] => {
    const index = Object.hasOwn(mapping, field) ? mapping[field] : undefined;
    return index !== undefined && index < columns ? [[field, index]] : [];
  });
  return Object.fromEntries(entries);
}

function parsed(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}
