import { assessmentSchema, emptyAssessment, type Assessment } from './schema';

type Key = string | number;
type Node = Record<Key, unknown>;

const mostRemovals = 400;

/**
 * Reads an assessment of which something no longer fits the schema: whatever is refused is taken out and named, the
 * rest stays. For what we wrote ourselves, earlier or in a later version; what a stranger sends is read strictly.
 *
 * @example salvageAssessment({ horizon: 999, name: 'Contoh' }) // { assessment: {… name: 'Contoh'}, dropped: ['horizon'] }
 */
export function salvageAssessment(input: unknown): { assessment: Assessment; dropped: string[] } {
  const dropped: string[] = [];
  const copy: unknown = structuredCopy(input);
  while (dropped.length < mostRemovals) {
    const read = assessmentSchema.safeParse(copy);
    if (read.success) return { assessment: read.data, dropped };
    const path = (read.error.issues[0]?.path ?? []) as Key[];
    const removed = remove(copy, path);
    if (removed === null) break;
    dropped.push(removed.join('.'));
  }
  return { assessment: emptyAssessment(), dropped: [...dropped, ''] };
}

/** Takes out what a path names, or, if it is missing there, what should have held it. Null if nothing is left to take. */
function remove(root: unknown, path: readonly Key[]): Key[] | null {
  for (let depth = path.length; depth > 0; depth--) {
    const holder = path
      .slice(0, depth - 1)
      .reduce<unknown>((node, key) => (isNode(node) ? node[key] : undefined), root);
    const key = path[depth - 1] as Key;
    if (!isNode(holder) || !Object.hasOwn(holder, key)) continue;
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else delete holder[key];
    return path.slice(0, depth);
  }
  return null;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

function structuredCopy(input: unknown): unknown {
  return isNode(input) ? JSON.parse(JSON.stringify(input)) : {};
}
