import type { Evaluation } from '../evaluation';
import { npvDifference } from '../money/metrics';
import type { Level } from '../money/drivers';
import type { CashPath, MoneyResult, OptionFutures, OptionMoney } from '../money/result';
import { optionOf, type OptionId } from '../strategies/options-catalogue';

/** An option with its cash in the three cases, as the files show it. */
export type ShownOption = {
  id: OptionId;
  /** Month at whose end notice is given if it differs from the setting: the suggested path waits until it is safe. */
  ownNoticeMonth: number | null;
  /** How the suggested path relates to it: it is that path, or what follows if new terms are refused. */
  path: 'suggested' | 'refused' | null;
  paths: Record<Level, CashPath>;
  npvDifference: Record<Level, number>;
  /** What the futures say; null along a path of its own, for which none were drawn. */
  futures: Pick<OptionFutures, 'safety' | 'cash'> | null;
};

/** The path that is suggested; none while the tool can't conclude, for then it is one of several (decision 0016). */
export function settledPath({
  path,
  verdict,
}: Pick<Evaluation, 'path' | 'verdict'>): Pick<Evaluation['path'], 'option' | 'fallback' | 'cash'> {
  return verdict.code === 'undecided' ? { option: null, fallback: null, cash: null } : path;
}

const levels = ['low', 'likely', 'high'] as const satisfies readonly Level[];

/**
 * The options in the order in which files show them: staying, what is suggested, the strongest by weight, and the rest
 * in the order of the catalogue. Where the suggested path gives notice in a month of its own it comes first, by itself.
 *
 * @param monthlyRate monthly discount rate
 */
export function shownOptions(
  evaluation: Pick<Evaluation, 'path' | 'strategies' | 'verdict'>,
  money: MoneyResult,
  monthlyRate: number,
): ShownOption[] {
  const { strategies } = evaluation;
  const path = settledPath(evaluation);
  const role = path.fallback === null ? 'suggested' : 'refused';
  const own = path.cash && money.options.find(({ id }) => id === path.cash?.option);
  const isApart = path.cash && own && !isSamePath(own.likely, path.cash.likely);
  const first = ['keep', path.cash?.option, path.option, strategies?.leader];
  const place = ({ id }: OptionMoney) => (first.includes(id) ? first.indexOf(id) : first.length);
  const listed = [...money.options]
    .sort((one, other) => place(one) - place(other))
    .map((option): ShownOption => ({
      id: option.id,
      ownNoticeMonth: null,
      path: !isApart && path.cash?.option === option.id ? role : null,
      paths: { low: option.low, likely: option.likely, high: option.high },
      npvDifference: option.npvDifference,
      futures: option,
    }));
  return isApart && path.cash ? [alongPath(path.cash, money, monthlyRate, role), ...listed] : listed;
}

function alongPath(
  cash: NonNullable<Evaluation['path']['cash']>,
  money: MoneyResult,
  monthlyRate: number,
  role: 'suggested' | 'refused',
): ShownOption {
  const keep = money.options.find(({ id }) => id === 'keep');
  if (!keep) throw new Error('alongPath requires a result with the option of staying');
  const values = levels.map(
    (level) => [level, npvDifference(cash[level], keep[level], monthlyRate)] as const,
  );
  return {
    id: optionOf(cash.option).id,
    ownNoticeMonth: cash.noticeMonth,
    path: role,
    paths: { low: cash.low, likely: cash.likely, high: cash.high },
    npvDifference: Object.fromEntries(values) as Record<Level, number>,
    futures: null,
  };
}

function isSamePath(one: CashPath, other: CashPath): boolean {
  return one.cash.length === other.cash.length && one.cash.every((cash, month) => cash === other.cash[month]);
}
