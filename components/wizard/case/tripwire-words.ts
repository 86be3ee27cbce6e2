'use client';

import { useTranslations } from 'next-intl';
import { useCallback } from 'react';

/** The ready-made tripwires; one's own are kept as they were written. */
export const tripwireIds = [
  'two-late-invoices',
  'someone-resigns',
  'unpaid-over-tenth',
  'rise-refused',
  'share-over-40',
  'disrespect',
] as const;
export type TripwireId = (typeof tripwireIds)[number];

export function isTripwireId(text: string): text is TripwireId {
  return (tripwireIds as readonly string[]).includes(text);
}

/** A kept tripwire in words: the ready-made ones read in both languages. */
export function useTripwireWords() {
  const t = useTranslations('strategies.tripwires.options');
  return useCallback((kept: string) => (isTripwireId(kept) ? t(kept) : kept), [t]);
}
