'use client';

import { useTranslations } from 'next-intl';
import { WhyDetails } from '@/components/ui/why-details';
import type { ResultParts } from '../shared-props';
import type { CashCase } from './cash-case';
import { flows } from './flows';

type LowestSumProps = { cash: CashCase; words: ResultParts['words'] };

/** What makes the cash of the lowest month: where it starts, what comes in, what goes out. */
export function LowestSum({ cash, words }: LowestSumProps) {
  const sum = useLowestSum({ cash, words });
  if (!sum) return null;
  return (
    <WhyDetails
      summary={words.t('cash.how', { amount: words.f.money(cash.path.likely.lowest.cash) })}
      {...sum}
    />
  );
}

export function useLowestSum({ cash, words: { t, f } }: LowestSumProps) {
  const names = useTranslations('money.table');
  const { cash: ends, rows, lowest } = cash.path.likely;
  const row = rows[lowest.month - 1];
  const month = cash.money.months[lowest.month];
  if (!row || !month) return null;
  const moved = flows
    .filter(([key]) => row[key] !== 0)
    .map(([key, sign]) => ({ label: names(key), value: f.moneyTable(sign * row[key]) }));
  return {
    lead: t('cash.howLead', { month: f.month(month) }),
    rows: [
      { label: names('opening'), value: f.moneyTable(ends[lowest.month - 1] ?? 0) },
      ...moved,
      { label: names('closing'), value: f.moneyExact(lowest.cash), sum: true },
    ],
  };
}
