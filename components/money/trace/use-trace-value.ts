'use client';

import { useTranslations } from 'next-intl';
import { useChance } from '@/components/wizard/case/chance-words';
import { useFormat } from '@/components/wizard/use-format';
import { useUnits } from '../form/use-units';
import { monthOf, type MoneyCase } from '../money-case';
import type { TraceValue } from './trace';

/** Writes the value of a line in its unit. */
export function useTraceValue(shown: MoneyCase) {
  const t = useTranslations('money.answer');
  const format = useFormat();
  const units = useUnits();
  const chance = useChance();
  return ({ value, unit }: TraceValue): string => {
    switch (unit) {
      case 'money':
        return format.moneyTable(value);
      case 'share':
        return value > 0 && value < 0.02 ? `${format.number(value * 100, 2)}%` : format.percent(value);
      case 'of-hundred':
        return t('ofHundred', { count: chance(value) });
      case 'months':
        return units.amount(value, 'months');
      case 'month':
        return format.month(monthOf(shown, value));
      case 'draws':
        return format.number(Math.round(value));
      case 'number':
        return format.number(value, 0);
    }
  };
}
