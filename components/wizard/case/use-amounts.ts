'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { useFormat } from '@/components/wizard/use-format';

const scales = [
  { from: 1e12, name: 'trillion' },
  { from: 1e9, name: 'billion' },
  { from: 1e6, name: 'million' },
  { from: 1e3, name: 'thousand' },
] as const;

/** Amounts in a drawing, all in one unit that is named once: “dalam juta Rp”, “400”, “Rp 400 jt”. */
export function useAmounts(largest: number) {
  const units = useTranslations('app.units');
  const t = useTranslations('money.answer');
  const format = useFormat();
  return useMemo(() => {
    const scale = scales.find(({ from }) => largest >= from * 10);
    const by = scale?.from ?? 1;
    const sign = format.sign.trim() || units('ratio');
    const short = (amount: number) => format.number(amount / by, largest / by < 20 ? 1 : 0);
    const suffix = scale ? units(`${scale.name}Short`) : '';
    return {
      unit: scale ? t('chartUnit', { sign, scale: units(scale.name) }) : t('chartUnitPlain', { sign }),
      short,
      signed: (amount: number) => {
        const figure = short(Math.abs(amount));
        const space = format.locale === 'id' && suffix ? '\u00a0' : '';
        return `${amount < 0 && /[1-9]/.test(figure) ? '\u2212' : ''}${format.sign}${figure}${space}${suffix}`;
      },
    };
  }, [units, t, format, largest]);
}
