import { assessmentSchema, type Assessment } from '@/lib/assessment/schema';

/** Part of an assessment. A quantity or a list is replaced whole, sections are merged field by field. */
export type Patch<T> = T extends object
  ? T extends readonly unknown[] | { likely: number }
    ? T
    : { [K in keyof T]?: Patch<T[K]> }
  : T;

/** Either what to put where, or a recipe that alters a copy of its own (or returns another one). */
export type Change = Patch<Assessment> | ((draft: Assessment) => Assessment | void);

/** The assessment after a change, or null if the schema refuses the outcome; the one handed in is never touched. */
export function applyChange(assessment: Assessment, change: Change): Assessment | null {
  const read = assessmentSchema.safeParse(outcome(assessment, change));
  return read.success ? read.data : null;
}

function outcome(assessment: Assessment, change: Change): unknown {
  const draft = structuredClone(assessment);
  if (typeof change === 'function') return change(draft) ?? draft;
  merge(draft, change);
  return draft;
}

type Node = Record<string, unknown>;

function merge(target: Node, patch: Node): void {
  for (const [key, value] of Object.entries(patch)) {
    if (value === undefined) continue;
    const present = Object.hasOwn(target, key) ? target[key] : undefined;
    if (isSection(value) && isSection(present)) merge(present, value);
    else Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
  }
}

/** Part of an assessment that has fields of its own; a quantity or a list is one value. */
export function isSection(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !('likely' in value);
}
