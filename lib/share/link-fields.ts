import { emptyAssessment, type Assessment } from '../assessment/schema';
import { LinkFault, type LinkReader, type LinkWriter } from './bits';
import { cleanCopy } from './clean-copy';
import { linkFieldsV1, type LinkField } from './fields-v1-catalogue';
import { leafPaths, setAt, valueAt } from './paths';

const isEqual = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

type Table = readonly LinkField[];

/** Writes what differs from an empty assessment: what the table knows as codes, the rest by name. */
export function writeFields(to: LinkWriter, assessment: Assessment, table: Table = linkFieldsV1): void {
  const present = table.flatMap((field, index) => {
    const value = valueAt(assessment, field.path);
    return travelsAsCode(field, value) ? [{ index, field, value }] : [];
  });
  to.count(present.length, 5);
  present.forEach(({ index, field, value }, position) => {
    to.count(index - (present[position - 1]?.index ?? -1) - 1, 0);
    field.code.write(to, value);
  });
  const named = namedFields(assessment, table);
  to.count(named.length > 0 ? 1 : 0, 0);
  if (named.length > 0) to.text(JSON.stringify(named));
}

const travelsAsCode = ({ code, absent }: LinkField, value: unknown) =>
  value !== undefined && !isEqual(value, absent) && code.fits(value);

/** Fields added after the table was frozen, and values that it has no code for yet. */
function namedFields(assessment: Assessment, table: Table): [string, unknown][] {
  const rows = new Map(table.map((field) => [field.path, field]));
  const empty = emptyAssessment();
  return leafPaths(empty)
    .filter((path) => path !== 'version')
    .sort()
    .flatMap((path): [string, unknown][] => {
      const value = valueAt(assessment, path);
      const row = rows.get(path);
      const isDefault = isEqual(value, row ? row.absent : valueAt(empty, path));
      return isDefault || row?.code.fits(value) ? [] : [[path, value]];
    });
}

/** Reads what `writeFields` wrote into plain data, made from known fields only; the schema has still to judge it. */
export function readFields(
  from: LinkReader,
  table: Table = linkFieldsV1,
): { input: unknown; named: string | null } {
  const input: unknown = emptyAssessment();
  for (const { path, absent } of table) setAt(input, path, absent);
  let index = -1;
  for (let left = from.count(5); left > 0; left--) {
    index += from.count(0) + 1;
    const field = table[index];
    if (!field) throw new LinkFault('too-new');
    setAt(input, field.path, cleanCopy(field.code.read(from)));
  }
  const named = from.count(0) > 0 ? from.text() : null;
  if (named !== null) readNamed(input, named);
  return { input, named };
}

function readNamed(input: unknown, text: string): void {
  const known = new Set(leafPaths(emptyAssessment()));
  for (const entry of entriesOf(text)) {
    const [path, value] = Array.isArray(entry) ? (entry as unknown[]) : [];
    if (typeof path !== 'string' || !known.has(path)) throw new LinkFault('too-new');
    setAt(input, path, cleanCopy(value));
  }
}

function entriesOf(text: string): unknown[] {
  try {
    const entries: unknown = JSON.parse(text);
    if (Array.isArray(entries)) return entries;
  } catch {
    throw new LinkFault('damaged');
  }
  throw new LinkFault('damaged');
}
