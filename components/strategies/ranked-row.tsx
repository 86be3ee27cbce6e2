'use client';

import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import type { RankedOption as RankedRow } from '@/components/ui/rank-bars';
import { useChance } from '@/components/wizard/case/chance-words';
import { useOptionName } from '@/components/wizard/case/option-name';
import { useFormat } from '@/components/wizard/use-format';
import type { StrategiesResult } from '@/lib/evaluation';
import type { MoneyResult, OptionMoney } from '@/lib/money/result';
import { OptionDetails } from './option-details';
import type { Pair } from './ranking-pairs';

/** Writes one strategy as a row of the ranking: band, four facts in fixed columns, six scores, the other variant. */
export function useRankedRow(strategies: StrategiesResult, money: MoneyResult) {
  const t = useTranslations('strategies.ranking');
  const f = useFormat();
  const optionName = useOptionName();
  const factsOf = useFacts(money);
  return useCallback(
    (pair: Pair): RankedRow => {
      const { option } = pair;
      const { p5: low, mean, p95: high } = option.value;
      const whole = (value: number) => f.number(Math.round(value));
      const own = money.options.find(({ id }) => id === option.id);
      return {
        id: option.id,
        rank: option.rank ?? 0,
        name: optionName(option.id),
        value: mean,
        low,
        high,
        description: t('bandDescription', { value: whole(mean), low: whole(low), high: whole(high) }),
        facts: [
          { id: 'value', figure: whole(mean), meaning: t('facts.value') },
          ...(own ? factsOf(own) : []),
        ],
        children: <OptionDetails pair={pair} strategies={strategies} />,
      };
    },
    [t, f, optionName, factsOf, money, strategies],
  );
}

function useFacts(money: MoneyResult) {
  const t = useTranslations('strategies.ranking.facts');
  const f = useFormat();
  const chance = useChance();
  return useCallback(
    ({ id, npv, safety, likely }: OptionMoney) => {
      const { month, cash } = likely.lowest;
      const isBaseline = id === 'keep';
      return [
        { id: 'below', figure: chance(safety.belowFloor), meaning: t('belowFloor') },
        {
          id: 'npv',
          figure: isBaseline ? t('baseline') : signed(npv.mean, f.money),
          meaning: t('npv', { months: money.horizon }),
        },
        {
          id: 'lowest',
          figure: f.money(cash),
          meaning: t('lowest', { month: f.month(money.months[month] ?? money.months[0] ?? '') }),
        },
      ];
    },
    [t, f, chance, money],
  );
}

/** A difference carries its sign. */
function signed(amount: number, write: (amount: number) => string): string {
  return amount > 0 && /[1-9]/.test(write(amount)) ? `+${write(amount)}` : write(amount);
}
