'use client';

import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import { useFormat } from '../use-format';

/**
 * The count in “… of 100”: “12”, “fewer than 1”, “more than 99”. Counted over the futures; nothing is ever certain or
 * impossible.
 */
export function useChance() {
  const t = useTranslations('strategies.chance');
  const f = useFormat();
  return useCallback(
    (share: number): string => {
      const count = Math.round(share * 100);
      if (count < 1) return t('few');
      return count > 99 ? t('many') : f.number(count);
    },
    [t, f],
  );
}
