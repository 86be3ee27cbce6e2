'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { useFormat, type Format } from '@/components/wizard/use-format';
import { lowestMonth, type MoneyCase } from '../money-case';

/** How long nothing must have changed before the answer is read out. */
const quiet = 1500;

/** Reads the lowest cash and its range out to whoever does not see them move, once both stand still. */
export function Announce({ shown }: { shown: MoneyCase | null }) {
  const t = useTranslations('money.answer');
  const format = useFormat();
  const text = shown ? sentence(shown, t, format) : '';
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (text === null) return;
    const timer = setTimeout(() => setSaid(text), quiet);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p role="status" className="sr-only">
      {said}
    </p>
  );
}

type Translator = ReturnType<typeof useTranslations<'money.answer'>>;

/** Null while a newer range is on its way: what is said twice is not heard the second time. */
function sentence(shown: MoneyCase, t: Translator, format: Format): string | null {
  const { leave, futures } = shown;
  const lowest = {
    amount: format.money(leave.likely.lowest.cash),
    month: format.month(lowestMonth(shown, leave.likely)),
  };
  if (!futures) return t('announce', lowest);
  if (!futures.isSettled) return null;
  const { p5, p95 } = futures.leave.lowest;
  return t('announceFutures', { ...lowest, low: format.money(p5), high: format.money(p95) });
}
