'use client';

import { useTranslations } from 'next-intl';
import { useFormat } from '@/components/wizard/use-format';
import type { Fault } from './entry';
import type { Path } from './paths';
import { firstEight, type Display } from './questions-catalogue';
import { isMoney, monthlyOf, writeTyped } from './reading';
import { useUnits } from './use-units';

const examples: Record<Display, { id: string; en: string }> = {
  money: { id: '85 juta', en: '85 million' },
  'money-month': { id: '85 juta', en: '85 million' },
  'money-hour': { id: '150 ribu', en: '150,000' },
  percent: { id: '15%', en: '15%' },
  'hours-of-ten': { id: '4,5', en: '4.5' },
  'of-ten': { id: '2', en: '2' },
  days: { id: '60 hari', en: '60 days' },
  months: { id: '3 bulan', en: '3 months' },
  hours: { id: '120', en: '120' },
  people: { id: '2', en: '2' },
  pays: { id: '2,5', en: '2.5' },
  count: { id: '2', en: '2' },
};

/** What a person might type, in the language of the page; money outside rupiah comes in thousands. */
export function useExample() {
  const { locale, currency } = useFormat();
  return (display: Display): string => {
    if (currency === 'IDR' || !isMoney(display)) return examples[display][locale];
    if (display === 'money-hour') return '45';
    return locale === 'id' ? '8.500' : '8,500';
  };
}

/** Says what is wrong with a figure and what to do about it. */
export function useFaultWords() {
  const t = useTranslations();
  const format = useFormat();
  const units = useUnits();
  const example = useExample();
  const { tooBig, period } = useScaleFaults();
  const shown = (value: number, display: Display) =>
    isMoney(display) ? units.amount(value, display) : writeTyped(value, display, format);
  const missing = (path: Path, display: Display) => {
    if (path === 'client.fee' && format.currency === 'IDR') return t('app.errors.missingAmount');
    if (display === 'days') return t('app.errors.missingDays');
    return t('app.errors.missingNumber');
  };
  return (fault: Fault, path: Path, display: Display): string => {
    switch (fault.code) {
      case 'unreadable':
        return t('money.checks.figure', { example: example(display) });
      case 'ambiguous': {
        const [small, large] = fault.readings;
        return t('money.checks.ambiguous', {
          small: format.money(small),
          large: format.money(large),
          example: example(display),
        });
      }
      case 'other-period':
        return period(fault, display);
      case 'too-small':
        if (path === 'client.fee') return t('app.errors.negative');
        if (fault.min === 0) return t('money.checks.minus', { value: shown(-fault.value, display) });
        return t('app.errors.tooSmall', { min: shown(fault.min, display) });
      case 'too-big':
        return tooBig(fault, display);
      case 'not-whole':
        return t('app.errors.wholeNumber');
      case 'missing':
        return firstEight.some((question) => question.path === path)
          ? missing(path, display)
          : t('money.checks.rangeEnds');
      case 'low-above-high':
        return t('app.errors.lowHigh', {
          low: shown(fault.low, display),
          high: shown(fault.high, display),
        });
      case 'likely-outside':
        return t('app.errors.likelyOutside', {
          low: shown(fault.low, display),
          high: shown(fault.high, display),
        });
    }
  };
}

/** A figure for another time than the one asked, or with too many zeros. */
function useScaleFaults() {
  const t = useTranslations();
  const format = useFormat();
  const example = useExample();
  function period({ value, per }: Extract<Fault, { code: 'other-period' }>, display: Display): string {
    const monthly = monthlyOf(value, per, display);
    if (monthly !== null) {
      return t('money.checks.perYear', { amount: format.money(value), monthly: format.money(monthly) });
    }
    const asked = ({ 'money-month': 'month', 'money-hour': 'hour' } as const)[display as 'money-month'];
    return t('money.checks.otherPeriod', { asked: asked ?? 'none', example: example(display) });
  }
  function tooBig(fault: Extract<Fault, { code: 'too-big' }>, display: Display): string {
    if (display === 'hours-of-ten' || display === 'of-ten') return t('money.checks.tenths');
    if (display === 'percent' && fault.max === 1) return t('app.errors.impossibleShare');
    if (!isMoney(display)) return t('app.errors.tooBig', { max: writeTyped(fault.max, display, format) });
    const values = { amount: format.money(fault.value), max: format.money(fault.max) };
    return t(display === 'money-month' ? 'app.errors.tooLarge' : 'money.checks.tooMuch', values);
  }
  return { tooBig, period };
}
