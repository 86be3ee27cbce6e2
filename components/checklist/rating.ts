import type { IndicatorId } from '@/lib/assessment/ids-catalogue';
import type { Assessment } from '@/lib/assessment/schema';

/** 0 healthy … 100 severe, unknown, not applicable, or not answered yet. */
export type Rating = Assessment['checklist']['answers'][IndicatorId]['value'];

export const anchors = [0, 25, 50, 75, 100] as const;
export type Anchor = (typeof anchors)[number];

export const isAnchor = (rating: Rating): rating is Anchor => (anchors as readonly Rating[]).includes(rating);

/** A rating as the value of a radio button, and back. */
export const ratingText = (rating: Rating): string | undefined =>
  rating === null ? undefined : String(rating);

export function textRating(text: string): Rating {
  return text === 'unknown' || text === 'not-applicable' ? text : Number(text);
}
