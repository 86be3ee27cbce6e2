'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { useFormat, type Format } from '@/components/wizard/use-format';
import type { Display } from './questions-catalogue';

/** Figures with their units, in words: “Rp 85 juta per bulan”, “52 hari”, “45%”. */
export function useUnits() {
  const format = useFormat();
  const t = useTranslations();
  return useMemo(() => unitsOf(format, t), [format, t]);
}

type Translator = ReturnType<typeof useTranslations<never>>;

function unitsOf(format: Format, t: Translator) {
  /** English counts need the number itself for their plural, Indonesian ones the written figure. */
  const counted = (value: number) => (format.locale === 'id' ? format.number(value, 2) : value);
  const amount = (value: number, display: Display): string => {
    const count = counted(value);
    switch (display) {
      case 'money':
      case 'money-month':
      case 'money-hour':
        return format.money(value);
      case 'percent':
        return format.percent(value);
      case 'hours-of-ten':
        return `${format.number(value * 10, 1)} ${t('app.units.ofTen')}`;
      case 'of-ten':
        return `${format.number(value * 10, 1)} ${t('money.form.ofTen')}`;
      case 'pays':
        return t('money.form.pays', { count });
      case 'count':
        return t('money.form.perMonth', { count: format.number(value, 1) });
      default:
        return t(`app.units.${display}`, { count });
    }
  };
  const withTime = (value: number, display: Display): string => {
    if (display === 'money-month') return t('app.units.perMonth', { amount: amount(value, display) });
    if (display === 'money-hour') return t('app.units.perHour', { amount: amount(value, display) });
    return amount(value, display);
  };
  return { amount, withTime, suffix: (display: Display) => suffixOf(display, t) };
}

function suffixOf(display: Display, t: Translator): string | undefined {
  switch (display) {
    case 'money':
    case 'money-month':
    case 'money-hour':
    case 'count':
      return undefined;
    case 'percent':
      return '%';
    case 'hours-of-ten':
      return t('app.units.ofTen');
    case 'of-ten':
      return t('money.form.ofTen');
    case 'pays':
      return t('money.form.paysSuffix');
    case 'days':
      return t('app.units.daySuffix');
    case 'months':
      return t('app.units.monthsSuffix');
    case 'hours':
      return t('app.units.hoursSuffix');
    case 'people':
      return t('app.units.peopleSuffix');
  }
}
