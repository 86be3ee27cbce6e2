'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useFormat } from '@/components/wizard/use-format';
import { samplingError } from '@/lib/stats/proportion';

/** How exact the counted chances are: at worst, and for a rare event. */
export function usePrecision() {
  const t = useTranslations('money.answer');
  const format = useFormat();
  const points = (share: number, futures: number) => format.number(100 * samplingError(share, futures), 1);
  return {
    /** “10.000 kemungkinan, ±1 poin persen.” */
    short: (futures: number) =>
      t('precision', { futures: format.number(futures), points: points(0.5, futures) }),
    /** The same with the error of a chance of 5 of 100. */
    long: (futures: number, why: (points: ReactNode) => ReactNode) =>
      t.rich('precisionRare', {
        futures: format.number(futures),
        points: points(0.5, futures),
        rare: points(0.05, futures),
        why,
      }),
  };
}
