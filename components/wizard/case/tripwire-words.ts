'use client';

import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import { tripwireOf } from '@/lib/strategies/tripwires';
import { useFormat } from '../use-format';

/** A kept tripwire in words: the ready-made ones read in both languages, one’s own as they were written. */
export function useTripwireWords() {
  const t = useTranslations('strategies.tripwires.options');
  const { percent, number } = useFormat();
  return useCallback(
    (kept: string) => {
      const ready = tripwireOf(kept);
      if (!ready) return kept;
      const { kind, over = 0 } = ready;
      return t(kind, { over: kind === 'late' ? number(over) : percent(over) });
    },
    [t, number, percent],
  );
}
