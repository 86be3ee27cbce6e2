'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { useFormat } from '@/components/wizard/use-format';
import { lowestMonth, type MoneyCase } from '../money-case';

/** How long nothing must have changed before the answer is read out. */
const quiet = 1500;

/** Reads the lowest cash out to whoever does not see it move, once the typing has stopped. */
export function Announce({ shown }: { shown: MoneyCase | null }) {
  const t = useTranslations('money.answer');
  const format = useFormat();
  const text = shown
    ? t('announce', {
        amount: format.money(shown.leave.likely.lowest.cash),
        month: format.month(lowestMonth(shown, shown.leave.likely)),
      })
    : '';
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), quiet);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p role="status" className="sr-only">
      {said}
    </p>
  );
}
