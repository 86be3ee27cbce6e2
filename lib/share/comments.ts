import { mostComments, type Comment } from '../assessment/comments-section';
import { emptyAssessment } from '../assessment/schema';
import type { IsoDate } from '../calendar/iso-date';
import { encodeLink } from './link';

/**
 * What somebody says about a case that was shared with them, as a link back to its owner. It carries the comments and
 * nothing of the case.
 *
 * @param options.madeOn the day of the case that they are about
 * @example replyLink([{ place: 'money', by: 'Dewi', on: '2026-11-28', text: 'Sewa ikut turun?' }], { madeOn: '2026-11-24' })
 */
export function replyLink(comments: readonly Comment[], { madeOn }: { madeOn: IsoDate }): string {
  return encodeLink({ ...emptyAssessment(), comments: [...comments] }, { madeOn, view: 'reply' });
}

const isEqual = (a: Comment, b: Comment) =>
  a.place === b.place && a.by === b.by && a.on === b.on && a.text === b.text;

/**
 * Comments that came back beside those that are there: none twice, the oldest first in the order they came. What is
 * beyond the limit is left out and counted.
 *
 * @example mergeComments(own, incoming) // { comments: […], added: 2, leftOut: 0 }
 */
export function mergeComments(
  present: readonly Comment[],
  incoming: readonly Comment[],
): { comments: Comment[]; added: number; leftOut: number } {
  const comments = [...present];
  const fresh = incoming.filter(
    (one, at) =>
      !present.some((other) => isEqual(one, other)) &&
      !incoming.slice(0, at).some((other) => isEqual(one, other)),
  );
  const fitting = fresh.slice(0, Math.max(0, mostComments - present.length));
  comments.push(...fitting);
  return { comments, added: fitting.length, leftOut: fresh.length - fitting.length };
}
