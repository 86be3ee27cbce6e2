import type { RankedOption } from '@/lib/evaluation';
import { strategyIds } from '@/lib/strategies/options-catalogue';

/** A strategy once: its better variant, with or without transition assistance, and the other one. */
export type Pair = { option: RankedOption; other: RankedOption | null };

export type Pairs = { open: Pair[]; blocked: Pair[] };

/** Options by strategy, in the order of the ranking; closed are those of which every variant is. */
export function pairsOf(ranked: readonly RankedOption[]): Pairs {
  const pairs = strategyIds.flatMap((strategy): Pair[] => {
    const [option, other = null] = ranked.filter((one) => one.strategy === strategy);
    return option ? [{ option, other }] : [];
  });
  const place = ({ option }: Pair) => ranked.indexOf(option);
  const ordered = pairs.sort((a, b) => place(a) - place(b));
  return {
    open: ordered.filter(({ option }) => !option.blocked),
    blocked: ordered.filter(({ option }) => option.blocked),
  };
}
