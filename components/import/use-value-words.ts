'use client';

import { useTranslations } from 'next-intl';
import { useFormat } from '@/components/wizard/use-format';
import { quantitySpecOf } from '@/lib/assessment/quantities-catalogue';

/** Writes the value of an input with its unit: “Rp 85 juta per bulan”, “52 hari”; `bare` the ends of its range. */
export function useValueWords() {
  const t = useTranslations('app.units');
  const format = useFormat();
  const bare = (path: string, value: number): string => {
    const { unit } = quantitySpecOf(path);
    if (unit.startsWith('money')) return format.money(value);
    return unit.startsWith('share') ? format.percent(value) : format.number(value, 1);
  };
  const full = (path: string, value: number): string => {
    const amount = bare(path, value);
    const count = format.locale === 'id' ? amount : value;
    switch (quantitySpecOf(path).unit) {
      case 'money-per-month':
        return t('perMonth', { amount });
      case 'money-per-hour':
        return t('perHour', { amount });
      case 'days':
        return t('days', { count });
      case 'hours-per-month':
        return t('hoursPerMonth', { count });
      default:
        return amount;
    }
  };
  return { bare, full };
}
