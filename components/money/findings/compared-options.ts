import type { OptionMoney } from '@/lib/money/result';
import type { OptionId } from '@/lib/strategies/options-catalogue';
import type { FuturesCase } from '../money-case';

/** One way of each kind, each way out with transition assistance. Staying is what they are compared with. */
const ways: readonly OptionId[] = ['renegotiate', 'notice+transition', 'phase-down+transition'];

export type Compared = {
  option: OptionMoney;
  /** Share of futures in which it is worth more than staying, and in which it is worth the same. */
  better: number;
  same: number;
  /** A gate keeps it shut today. */
  isBlocked: boolean;
};

/** The ways that this case has, in the order of how much they change. */
export function comparedOptions({ money, evaluation }: FuturesCase): Compared[] {
  return ways.flatMap((id): Compared[] => {
    const option = money.options.find((one) => one.id === id);
    if (!option) return [];
    const better = shareOf(money, id, 'keep');
    const ranked = evaluation.strategies?.ranked.find((one) => one.id === id);
    const isBlocked = ranked?.blocked ?? false;
    return [{ option, better, same: Math.max(0, 1 - better - shareOf(money, 'keep', id)), isBlocked }];
  });
}

/** Share of futures in which the first is worth more than the second. */
export function shareOf({ beats }: FuturesCase['money'], first: OptionId, second: OptionId): number {
  return beats.find((pair) => pair.first === first && pair.second === second)?.share ?? 0;
}
