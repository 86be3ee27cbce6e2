import type { Evaluation, RecommendedPath } from '@/lib/evaluation';
import type { CashPath, MoneyResult } from '@/lib/money/result';

/** Cash along the path, and what it is compared with. */
export type CashCase = {
  path: NonNullable<RecommendedPath['cash']>;
  keep: CashPath;
  money: MoneyResult;
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
  return { path: path.cash, keep: keep.likely, money, chances };
}

function isSamePath(one: CashPath, other: CashPath): boolean {
  return one.cash.length === other.cash.length && one.cash.every((cash, month) => cash === other.cash[month]);
}
