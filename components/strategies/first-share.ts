import type { Acceptability } from '@/lib/evaluation';

/** Below this share of draws an option counts as hardly ever first. */
const hardlyEver = 0.005;

/** Share of ways of weighing and futures in which an option takes first place. */
export const firstShare = ({ ranks }: Acceptability): number => ranks[0] ?? 0;

export const isHardlyEverFirst = (one: Acceptability): boolean => firstShare(one) < hardlyEver;

/** The most frequent first. */
export const byFirstShare = (all: readonly Acceptability[]): Acceptability[] =>
  all.toSorted((a, b) => firstShare(b) - firstShare(a));
