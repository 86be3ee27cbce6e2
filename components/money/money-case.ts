import type { EvaluationOutcome } from '@/components/wizard/state/use-evaluation';
import type { Assessment } from '@/lib/assessment/schema';
import type { Evaluation } from '@/lib/evaluation';
import type { Groundwork } from '@/lib/groundwork';
import type {
  CashPath,
  MonthlyBands,
  MoneyProjection,
  MoneyResult,
  OptionMoney,
  OptionProjection,
} from '@/lib/money/result';

/** The option this step looks at: leaving by notice with help in the transition. */
const leaving = 'notice+transition';

/** What this step shows: leaving against staying, as the figures stand; what the futures add follows a moment later. */
export type MoneyCase = {
  assessment: Assessment;
  money: MoneyProjection;
  leave: OptionProjection;
  keep: OptionProjection;
  /** Null until the first run has finished; then the last finished one. */
  futures: FuturesCase | null;
};

export type FuturesCase = {
  evaluation: Evaluation;
  money: MoneyResult;
  leave: OptionMoney;
  keep: OptionMoney;
  /** False while a newer run is on its way. */
  isSettled: boolean;
};

function pairOf<T extends { id: string }>(options: readonly T[]): { leave: T; keep: T } | null {
  const leave = options.find(({ id }) => id === leaving);
  const keep = options.find(({ id }) => id === 'keep');
  return leave && keep ? { leave, keep } : null;
}

function futuresCase(outcome: EvaluationOutcome): FuturesCase | null {
  if (outcome.status !== 'ready' || outcome.evaluation.money.status !== 'complete') return null;
  const { evaluation, isSettled } = outcome;
  const { money } = outcome.evaluation;
  const pair = pairOf(outcome.evaluation.money.options);
  return pair && money.status === 'complete' ? { evaluation, money, ...pair, isSettled } : null;
}

export function moneyCase(
  groundwork: Groundwork | null,
  outcome: EvaluationOutcome,
  assessment: Assessment,
): MoneyCase | null {
  if (groundwork?.money.status !== 'complete') return null;
  const { money } = groundwork;
  const pair = pairOf(money.options);
  return pair ? { assessment, money, ...pair, futures: futuresCase(outcome) } : null;
}

/** Cash over all futures, month by month; `isStale` while a newer run is on its way. */
export type Fan = { leave: MonthlyBands; keep: MonthlyBands; isStale: boolean };

/** Null before the first run, and while the last one was for another number of months. */
export function fanOf({ money, futures }: MoneyCase): Fan | null {
  if (!futures || futures.leave.cash.p50.length !== money.months.length) return null;
  return { leave: futures.leave.cash, keep: futures.keep.cash, isStale: !futures.isSettled };
}

/** The month after today in which a line is lowest, the first one on ties. */
export function lowestIndex(values: readonly number[]): number {
  return values.indexOf(Math.min(...values.slice(1)), 1);
}

/** The month at an index of the projection, `YYYY-MM`. */
export const monthOf = ({ money }: MoneyCase, index: number): string =>
  money.months[Math.min(index, money.months.length - 1)] ?? '';

export const lowestMonth = (shown: MoneyCase, path: CashPath): string => monthOf(shown, path.lowest.month);

/** Whether holiday pay falls in a month: that of the lowest cash, if no other is named. */
export const isThrMonth = ({ rows, lowest }: CashPath, month = lowest.month): boolean =>
  (rows[month - 1]?.thr ?? 0) > 0;

/** Month in whose course the last day falls; null if the client is kept or it lies beyond the months shown. */
export function lastDayIndex({ money, leave }: MoneyCase): number | null {
  const { lastDay } = leave.likely;
  if (lastDay === null) return null;
  const index = Math.max(1, Math.ceil(lastDay - 1e-9));
  return index <= money.horizon ? index : null;
}
