'use client';

import { useTranslations } from 'next-intl';
import { useSnapshot } from '@/components/wizard/state/use-assessment';
import { useFormat } from '@/components/wizard/use-format';
import { monthAfter } from '@/lib/calendar/iso-date';
import type { Problem } from './faults';
import { useExample, useFaultWords } from './use-fault-words';

/** Says in words what is wrong; the same words stand in the summary and at the field. */
export function useCheckWords() {
  const t = useTranslations();
  const format = useFormat();
  const faultWords = useFaultWords();
  const example = useExample();
  const { today } = useSnapshot();
  const month = (offset: number) => (today ? format.month(monthAfter(today, offset)) : String(offset));
  const amounts = ({ part, whole }: { part: number; whole: number }) => ({
    part: format.money(part),
    whole: format.money(whole),
  });
  const problem = (found: Problem): string => {
    switch (found.code) {
      case 'figure':
        return faultWords(found.fault, found.path, found.display);
      case 'impossibleParts':
        return t('app.errors.impossibleParts', amounts(found));
      case 'ownerPay':
        return t('money.checks.ownerPay', amounts(found));
      case 'dateOrder':
        return t('app.errors.dateOrder', { start: format.date(found.start), end: format.date(found.end) });
      case 'plannedOrder':
        return t('money.checks.plannedOrder', { from: month(found.from), to: month(found.to) });
      case 'lineFigure':
        return t('money.checks.figure', { example: example(found.display) });
      case 'lineAmount':
        return t('money.checks.lineAmount');
    }
  };
  return problem;
}
