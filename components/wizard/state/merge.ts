import { assessmentSchema } from '@/lib/assessment/schema';
import { isSection } from './change';
import type { Work } from './slots';

/**
 * What two pages made of the same work, where they changed different fields: both changes. Null where they changed the
 * same field differently, or where the schema refuses both together: then the reader has to choose.
 *
 * @example mergeWorks(before, withCash, withFee) // a work with the cash of the one and the fee of the other
 */
export function mergeWorks(before: Work, here: Work, there: Work): Work | null {
  const drafts = merge(before.drafts, here.drafts, there.drafts);
  const assessment = merge(before.assessment, here.assessment, there.assessment);
  if (drafts === clash || assessment === clash) return null;
  const read = assessmentSchema.safeParse(assessment);
  return read.success ? { assessment: read.data, drafts: drafts as Work['drafts'] } : null;
}

const clash = Symbol('changed differently');

/** Lists and quantities count as one field; what is `undefined` is not there. */
function merge(before: unknown, here: unknown, there: unknown): unknown {
  if (isSame(here, before)) return there;
  if (isSame(there, before) || isSame(here, there)) return here;
  if (!isSection(before) || !isSection(here) || !isSection(there)) return clash;
  const keys = Object.keys({ ...there, ...here });
  const merged = keys.map((key) => [key, merge(before[key], here[key], there[key])] as const);
  if (merged.some(([, value]) => value === clash)) return clash;
  return Object.fromEntries(merged.filter(([, value]) => value !== undefined));
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
