import * as z from 'zod/mini';
import { stepIds } from './ids-catalogue';
import { isoDate, text } from './fields';

/** Where a comment belongs: a step, or the result. */
export const commentPlaces = [...stepIds, 'result'] as const;
export type CommentPlace = (typeof commentPlaces)[number];

export const longestComment = 500;
export const longestCommentName = 60;
export const mostComments = 40;

/**
 * What people with whom the case was shared say about it. `by` is the name they gave, if any; `on` the day they wrote
 * it. Comments are nobody's answers: nothing is calculated from them.
 */
const comment = z.object({
  place: z.enum(commentPlaces),
  by: text(longestCommentName),
  on: isoDate(),
  text: text(longestComment),
});

export type Comment = z.infer<typeof comment>;

export const commentsSection = z._default(z.array(comment).check(z.maxLength(mostComments)), []);
