import type { Unit } from '../assessment/quantity';
import type { Assessment } from '../assessment/schema';
import { noticeDaysForMoney } from '../contract/notice';
import { chanceOf } from './chances';

export type SettingUnit =
  | Extract<Unit, 'money' | 'money-per-month' | 'share' | 'share-per-year' | 'days' | 'months'>
  | 'month-number'
  | 'monthly-fees'
  | 'share-of-remaining'
  | 'of-collections'
  | 'of-profit';

/** A fact, chance or setting as the calculation uses it: one value, no range. */
export type ListedSetting = {
  /** Its place in the assessment; `client.costLines.0.amount` in a list. */
  path: string;
  value: number;
  unit: SettingUnit;
  origin: 'entered' | 'assumed' | 'setting';
  /** Of a line of a list: what the owner calls it, and which of its figures this is. */
  label?: string;
  part?: 'amount' | 'avoidableShare' | 'lagMonths' | 'from' | 'to';
};

const setting = (path: string, value: number, unit: SettingUnit): ListedSetting => ({
  path,
  value,
  unit,
  origin: 'setting',
});
const fact = (path: string, answer: unknown, value: number, unit: SettingUnit): ListedSetting => ({
  path,
  value,
  unit,
  origin: typeof answer === 'number' ? 'entered' : 'assumed',
});

const penaltyUnits: Record<string, SettingUnit | undefined> = {
  fixed: 'money',
  'months-of-fee': 'monthly-fees',
  'share-of-remaining': 'share-of-remaining',
};

function ofContract({ contract, exit }: Assessment, chances: ReturnType<typeof chanceOf>): ListedSetting[] {
  const { penaltyKind, penaltyAmount, penaltyChance, deposit } = contract;
  const notice = noticeDaysForMoney(contract);
  const unit = penaltyUnits[penaltyKind ?? 'none'];
  const hasPenalty = unit !== undefined || penaltyKind === 'minimum-commitment';
  return [
    fact('contract.noticeDays', notice.assumed ? null : notice.days, notice.days, 'days'),
    ...(unit && typeof penaltyAmount === 'number'
      ? [fact('contract.penaltyAmount', penaltyAmount, penaltyAmount, unit)]
      : []),
    ...(hasPenalty ? [fact('contract.penaltyChance', penaltyChance, chances.penaltyEnforced, 'share')] : []),
    ...(deposit > 0 ? [fact('contract.deposit', deposit, deposit, 'money')] : []),
    setting('exit.noticeMonth', exit.noticeMonth, 'months'),
    setting('exit.phaseDownMonths', exit.phaseDownMonths, 'months'),
  ];
}

function ofClient(assessment: Assessment, chances: ReturnType<typeof chanceOf>): ListedSetting[] {
  const { client, renegotiation, replacement } = assessment;
  const { overdueDays } = client;
  return [
    ...(typeof overdueDays === 'number'
      ? [fact('client.overdueDays', overdueDays, overdueDays, 'days')]
      : []),
    fact('client.leavesFirst', client.leavesFirst, chances.leavesFirst, 'share'),
    setting('renegotiation.decideMonth', renegotiation.decideMonth, 'month-number'),
    fact('renegotiation.acceptChance', renegotiation.acceptChance, chances.accepted, 'share'),
    fact('renegotiation.brokenChance', renegotiation.brokenChance, chances.broken, 'share'),
    setting('replacement.headStart', replacement.headStart, 'months'),
    setting('replacement.acquisitionMonths', replacement.acquisitionMonths, 'months'),
  ];
}

function ofFirm({ firm }: Assessment, floor: number): ListedSetting[] {
  return [
    fact('firm.floor', firm.floor, floor, 'money'),
    setting('firm.tolerance', firm.tolerance, 'share'),
    setting('firm.creditLine', firm.creditLine, 'money'),
    ...(firm.taxMode === 'none'
      ? []
      : [setting('firm.taxRate', firm.taxRate, firm.taxMode === 'profit' ? 'of-profit' : 'of-collections')]),
    setting('firm.discountRate', firm.discountRate, 'share-per-year'),
  ];
}

function ofLists({ client, firm }: Assessment): ListedSetting[] {
  const row = (
    path: string,
    label: string,
    part: ListedSetting['part'],
    value: number,
    unit: SettingUnit,
  ) => ({ ...fact(`${path}.${part}`, value, value, unit), label, part });
  return [
    ...client.costLines.flatMap(({ label, amount, avoidableShare, lagMonths }, index) => {
      const path = `client.costLines.${index}`;
      return [
        row(path, label, 'amount', amount, 'money-per-month'),
        row(path, label, 'avoidableShare', avoidableShare, 'share'),
        row(path, label, 'lagMonths', lagMonths, 'months'),
      ];
    }),
    ...firm.planned.flatMap(({ label, amount, fromMonth, toMonth }, index) => {
      const path = `firm.planned.${index}`;
      return [
        row(path, label, 'amount', amount, 'money-per-month'),
        row(path, label, 'from', fromMonth, 'month-number'),
        row(path, label, 'to', toMonth, 'month-number'),
      ];
    }),
  ];
}

/**
 * Every single figure beside the ranges: terms of the contract, chances, limits, rates, cost lines and planned payments.
 *
 * @param floor the cash floor as counted, money
 * @example listSettings(assessment, 1e8).find(({ path }) => path === 'firm.tolerance')?.value // 0.05
 */
export function listSettings(assessment: Assessment, floor: number): ListedSetting[] {
  const chances = chanceOf(assessment);
  return [
    ...ofContract(assessment, chances),
    ...ofClient(assessment, chances),
    ...ofFirm(assessment, floor),
    ...ofLists(assessment),
  ];
}
