'use client';

import { useTranslations } from 'next-intl';
import { useFormat } from '@/components/wizard/use-format';

const steps = [
  { from: 2e10, by: 1e6, name: 'million' },
  { from: 2e7, by: 1e3, name: 'thousand' },
] as const;

/** Whole thousands or millions where the amounts are large, so that a month fits one line. */
export function useTableUnit(amounts: readonly number[]) {
  const units = useTranslations('app.units');
  const t = useTranslations('money.answer');
  const format = useFormat();
  const largest = Math.max(...amounts.map(Math.abs));
  const step = steps.find(({ from }) => largest >= from);
  const sign = format.sign.trim() || units('ratio');
  return {
    name: step ? t('chartUnit', { sign, scale: units(step.name) }) : t('chartUnitPlain', { sign }),
    cell: (amount: number) => format.moneyTable(amount / (step?.by ?? 1)),
  };
}
