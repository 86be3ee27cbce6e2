'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import type { Gate, RankedOption, StrategiesResult } from '@/lib/evaluation';
import { useFormat } from '../use-format';
import { useChance } from './chance-words';

const lawGates: readonly Gate['id'][] = ['no-right-to-end', 'lawyer-first', 'safety-first'];

/** Whether a gate is about people or the law, which is said in red. */
export const isLawGate = ({ id }: Gate) => lawGates.includes(id);

/** What holds an option back, and what opens it. */
export function useGateWords() {
  const t = useTranslations('strategies');
  const f = useFormat();
  const chance = useChance();
  return useMemo(() => {
    const numberOf = ({ values }: Gate, key: string) => {
      const value = values?.[key];
      return typeof value === 'number' ? value : null;
    };
    return {
      /** Inside a sentence. */
      reason: ({ id }: Gate) => t(`gates.${id}.reason`),
      detail: (gate: Gate) =>
        t(`gates.${gate.id}.detail`, {
          count: chance(numberOf(gate, 'chance') ?? 0),
          limit: f.number(Math.round((numberOf(gate, 'tolerance') ?? 0) * 100)),
        }),
      /** Each of these alone opens it; for cash with amounts, as far as they are worked out for this option. */
      opens: (gate: Gate, option: RankedOption, strategies: StrategiesResult): string[] => {
        if (gate.id !== 'cash-below-floor') return [t(`gates.${gate.id}.opens`)];
        const reserve = numberOf(gate, 'reserve');
        const { recipe, earliestSafe, exit } = strategies;
        const isSolved = option.id === exit;
        return [
          ...(reserve ? [t('opensCash.reserve', { amount: f.money(reserve) })] : []),
          ...(isSolved && recipe?.newWork
            ? [t('opensCash.newWork', { amount: f.money(recipe.newWork) })]
            : []),
          ...(isSolved && earliestSafe && earliestSafe.month > 0
            ? [t('opensCash.later', { month: f.month(earliestSafe.date.slice(0, 7)) })]
            : []),
        ];
      },
    };
  }, [t, f, chance]);
}
