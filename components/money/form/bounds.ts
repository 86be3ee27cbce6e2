import { assessmentSchema } from '@/lib/assessment/schema';
import type { Path, Section } from './paths';

export type Bounds = { min: number; max: number; whole: boolean };

/** The part of a zod issue that is read here. */
type Issue = { code?: string; minimum?: unknown; maximum?: unknown; errors?: readonly (readonly Issue[])[] };

const known = new Map<Path, Bounds>();

/** What the schema allows for a figure, found by asking it: the forms keep no second list of limits. */
export function boundsOf(path: Path): Bounds {
  const found = known.get(path) ?? findBounds(path);
  known.set(path, found);
  return found;
}

function findBounds(path: Path): Bounds {
  const min = limitIn(issuesOf(path, Number.MIN_SAFE_INTEGER), 'too_small') ?? Number.MIN_SAFE_INTEGER;
  const max = limitIn(issuesOf(path, Number.MAX_SAFE_INTEGER), 'too_big') ?? Number.MAX_SAFE_INTEGER;
  const between = Math.floor(min) + 0.5;
  return { min, max, whole: between < max && issuesOf(path, between).length > 0 };
}

function issuesOf(path: Path, value: number): readonly Issue[] {
  const [section, key] = path.split('.') as [Section, string];
  const read = assessmentSchema.shape[section].safeParse({ [key]: value });
  return read.success ? [] : read.error.issues;
}

function limitIn(issues: readonly Issue[], code: 'too_small' | 'too_big'): number | undefined {
  for (const issue of issues) {
    const own = issue.code === code ? (code === 'too_small' ? issue.minimum : issue.maximum) : undefined;
    if (typeof own === 'number') return own;
    const inner = limitIn((issue.errors ?? []).flat(), code);
    if (inner !== undefined) return inner;
  }
  return undefined;
}
