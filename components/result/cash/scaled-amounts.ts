'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { useFormat } from '@/components/wizard/use-format';
import { columnNumber } from '@/lib/format/column-number';

const scales = [
  { from: 1e9, name: 'billion' },
  { from: 1e6, name: 'million' },
  { from: 1e3, name: 'thousand' },
] as const;

/** How amounts up to a largest one are written in a chart or table: in one unit, named once. */
export function useScaledAmounts(largest: number) {
  const t = useTranslations('result.cash');
  const units = useTranslations('app.units');
  const f = useFormat();
  return useMemo(() => {
    const scale = scales.find(({ from }) => largest >= from * 10) ?? null;
    const by = scale?.from ?? 1;
    const currency = f.sign.trim() || units('ratio');
    return {
      /** “Rp juta”: the unit of every figure in the table. */
      unit: scale ? t('table.unitScaled', { currency, scale: t(`scales.${scale.name}`) }) : currency,
      cell: (amount: number) => columnNumber(amount / by, f.locale, by > 1 && largest / by < 1000 ? 1 : 0),
      /** At a hairline; the topmost one carries the unit. */
      tick: (amount: number, isTop: boolean) => {
        const figure = f.number(amount / by, 1);
        if (!isTop) return figure;
        const unit = scale ? t(`scales.${scale.name}Short`) : '';
        return f.locale === 'id'
          ? `${f.sign}${figure}${unit && `\u00a0${unit}`}`
          : `${f.sign}${figure}${unit}`;
      },
    };
  }, [t, units, f, largest]);
}
