'use client';

import { useTranslations } from 'next-intl';
import { useFormat } from '@/components/wizard/use-format';
import { quantitySpecOf } from '@/lib/assessment/quantities-catalogue';

/** Writes the value of an input with its unit: “Rp 85 juta per bulan”, “52 hari”. */
export function useValueWords() {
  const t = useTranslations('app.units');
  const format = useFormat();
  return (path: string, value: number): string => {
    const { unit } = quantitySpecOf(path);
    const count = format.locale === 'id' ? format.number(value, 1) : value;
    switch (unit) {
      case 'money-per-month':
        return t('perMonth', { amount: format.money(value) });
      case 'money-per-hour':
        return t('perHour', { amount: format.money(value) });
      case 'money':
        return format.money(value);
      case 'days':
        return t('days', { count });
      case 'hours-per-month':
        return t('hoursPerMonth', { count });
      default:
        return unit.startsWith('share') ? format.percent(value) : format.number(value, 1);
    }
  };
}
