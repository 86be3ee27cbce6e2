import type { Comment } from '@/lib/assessment/comments-section';
import type { Assessment } from '@/lib/assessment/schema';
import type { IsoDate } from '@/lib/calendar/iso-date';
import type { CaseView, LeftOut } from '@/lib/share/left-out';

/** Somebody else's assessment, or a worked example, open beside one's own work and apart from it. */
export type Visit = {
  kind: 'link' | 'example';
  assessment: Assessment;
  /** The day it is worked out for; null: today. */
  today: IsoDate | null;
  /** For whom a link was made, what it leaves out, and what it was locked with; null for an example. */
  shared: { view: CaseView; leftOut: readonly LeftOut[]; passphrase: string | null } | null;
  /** The example's id. */
  example: string | null;
  /** What the visitor says about a shared case, to be sent back. */
  comments: readonly Comment[];
};

/** Comments that came back in a link of their own, and the day of the case they are about. */
export type Reply = { comments: readonly Comment[]; madeOn: IsoDate };

/** Whether a fragment is meant as a link's: a version and a dot, or too long for the name of a place on a page. */
export function looksLikeLink(fragment: string): boolean {
  return /^\d{1,4}\./.test(fragment) || fragment.length > 80;
}
