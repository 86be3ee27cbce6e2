import type { Assessment } from '@/lib/assessment/schema';
import type { IsoDate } from '@/lib/calendar/iso-date';
import type { LeftOut, ShareView } from '@/lib/share/views';

/** Somebody else's assessment, or a worked example, open beside one's own work and apart from it. */
export type Visit = {
  kind: 'link' | 'example';
  assessment: Assessment;
  /** The day it is worked out for; null: today. */
  today: IsoDate | null;
  /** For whom a link was made, and what it leaves out; null for an example. */
  shared: { view: ShareView; leftOut: readonly LeftOut[] } | null;
  /** The example's id. */
  example: string | null;
};

/** Whether a fragment is meant as a link's: a version and a dot, or too long for the name of a place on a page. */
export function looksLikeLink(fragment: string): boolean {
  return /^\d{1,4}\./.test(fragment) || fragment.length > 80;
}
