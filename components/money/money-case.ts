import type { Evaluation } from '@/lib/evaluation';
import type { CashPath, MoneyResult, OptionMoney } from '@/lib/money/result';
import type { Assessment } from '@/lib/assessment/schema';

/** What this step shows: leaving by notice with help in the transition, against staying. */
export type MoneyCase = {
  assessment: Assessment;
  evaluation: Evaluation;
  money: MoneyResult;
  leave: OptionMoney;
  keep: OptionMoney;
};

export function moneyCase(evaluation: Evaluation | null, assessment: Assessment): MoneyCase | null {
  if (evaluation?.money.status !== 'complete') return null;
  const { money } = evaluation;
  const leave = money.options.find(({ id }) => id === 'notice+transition');
  const keep = money.options.find(({ id }) => id === 'keep');
  return leave && keep ? { assessment, evaluation, money, leave, keep } : null;
}

/** The month at an index of the projection, `YYYY-MM`. */
export const monthOf = ({ money }: MoneyCase, index: number): string =>
  money.months[Math.min(index, money.months.length - 1)] ?? '';

export const lowestMonth = (shown: MoneyCase, path: CashPath): string => monthOf(shown, path.lowest.month);

/** Whether holiday pay falls in the month of the lowest cash. */
export const isThrMonth = ({ rows, lowest }: CashPath): boolean => (rows[lowest.month - 1]?.thr ?? 0) > 0;

/** Month in whose course the last day falls; null if the client is kept or it lies beyond the months shown. */
export function lastDayIndex({ money, leave }: MoneyCase): number | null {
  const { lastDay } = leave.likely;
  if (lastDay === null) return null;
  const index = Math.max(1, Math.ceil(lastDay - 1e-9));
  return index <= money.horizon ? index : null;
}
