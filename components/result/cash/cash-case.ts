import type { Evaluation, RecommendedPath } from '@/lib/evaluation';
import { optionOf } from '@/lib/strategies/options-catalogue';
import type { CashPath, MoneyResult } from '@/lib/money/result';

/** Cash along the path, and what it is compared with. */
export type CashCase = {
  path: NonNullable<RecommendedPath['cash']>;
  keep: CashPath;
  money: MoneyResult;
  /** The month of the last day, as the path dates it, which may lie beyond the months; null while one stays. */
  lastDay: number | null;
  /** Only where the path gives notice in the month for which the chances were worked out. */
  chances: { belowFloor: number; worst: number } | null;
};

export function cashCase({ money, path }: Evaluation): CashCase | null {
  if (money.status !== 'complete' || !path.cash) return null;
  const keep = money.options.find(({ id }) => id === 'keep');
  if (!keep) return null;
  const own = money.options.find(({ id }) => id === path.cash?.option);
  const isSame = own !== undefined && isSamePath(own.likely, path.cash.likely);
  const chances = isSame ? { belowFloor: own.safety.belowFloor, worst: own.lowest.p5 } : null;
  return { path: path.cash, keep: keep.likely, money, lastDay: lastDayOf(path, money), chances };
}

/** The calculation knows months of thirty days only: where the path has a date, that is the one that is told. */
function lastDayOf({ cash, endDate }: RecommendedPath, { months }: MoneyResult): number | null {
  if (!cash || cash.likely.lastDay === null || optionOf(cash.option).strategy === 'keep') return null;
  const dated = endDate ? months.indexOf(endDate.slice(0, 7)) : -1;
  return dated >= 0 ? dated : Math.ceil(cash.likely.lastDay);
}

function isSamePath(one: CashPath, other: CashPath): boolean {
  return one.cash.length === other.cash.length && one.cash.every((cash, month) => cash === other.cash[month]);
}
