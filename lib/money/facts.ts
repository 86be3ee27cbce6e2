import type { Assessment } from '../assessment/schema';
import { monthsFromDecision, type IsoDate } from '../calendar/iso-date';
import { daysPerMonth } from '../calendar/model-month';
import { thrMonths } from '../calendar/thr';
import { noticeDaysForMoney } from '../contract/notice';
import { pow } from '../stats/elementary';
import type { Inputs } from './inputs';

/** What is not uncertain in a projection: terms of the contract, the calendar, settings. Months on the model's clock (R1). */
export type Facts = {
  horizon: number;
  /** True in the months with THR; index 0 is month 1. */
  thr: boolean[];
  /** Planned payments by month, index 0 is month 1. */
  investments: number[];
  otherPlanned: number[];
  plannedDebt: number[];
  /** End of the contract, or null. */
  contractEnd: number | null;
  noticeMonths: number;
  penalty: { kind: Assessment['contract']['penaltyKind']; amount: number };
  deposit: number;
  dismissal: boolean;
  costLines: { amount: number; avoidableShare: number; lagMonths: number }[];
  openingClient: number;
  openingOthers: number;
  pipeline: boolean;
  acquisitionMonths: number;
  headStart: number;
  phaseSteps: number;
  taxMode: Assessment['firm']['taxMode'];
  taxRate: number;
  decideMonth: number;
  noticeMonth: number;
  floor: number;
  monthlyRate: number;
};

type Planned = Assessment['firm']['planned'];

function byMonth(planned: Planned, kind: Planned[number]['kind'], horizon: number): number[] {
  return Array.from({ length: horizon }, (_, index) =>
    planned
      .filter((item) => item.kind === kind && item.fromMonth <= index + 1 && index + 1 <= item.toMonth)
      .reduce((sum, item) => sum + item.amount, 0),
  );
}

export function thrApplies(assessment: Assessment): boolean {
  return assessment.firm.thr === 'on' || (assessment.firm.thr === 'auto' && assessment.currency === 'IDR');
}

/** The monthly rate of a yearly one, both effective. @example monthlyRateOf(0.12) // 0.009488792934583… */
export function monthlyRateOf(yearly: number): number {
  return pow(1 + yearly, 1 / 12) - 1;
}

const known = (value: number | 'unknown' | null, fallback: number) =>
  typeof value === 'number' ? value : fallback;

function likely(estimate: { likely: number } | null): number {
  return estimate?.likely ?? 0;
}

function openingReceivables(inputs: Inputs) {
  const implied = (likely(inputs.client.fee) * likely(inputs.client.collectionDays)) / daysPerMonth;
  return {
    openingClient: inputs.client.openingReceivable?.likely ?? implied,
    openingOthers:
      (likely(inputs.firm.otherRevenue) * likely(inputs.firm.otherCollectionDays)) / daysPerMonth,
  };
}

function contractTerms({ contract }: Assessment, today: IsoDate) {
  const end =
    contract.endDate && contract.term !== 'indefinite' ? monthsFromDecision(today, contract.endDate) : null;
  return {
    contractEnd: end === null ? null : Math.max(0, end),
    noticeMonths: noticeDaysForMoney(contract).days / daysPerMonth,
    penalty: { kind: contract.penaltyKind, amount: known(contract.penaltyAmount, 0) },
    deposit: contract.deposit,
  };
}

/**
 * Gathers the facts of an assessment on the model's clock.
 *
 * @param today the decision date; month 1 is the calendar month after it.
 */
export function gatherFacts(assessment: Assessment, inputs: Inputs, today: IsoDate, horizon: number): Facts {
  const { firm, exit, replacement, staff, client, renegotiation } = assessment;
  const months = thrApplies(assessment) ? thrMonths(today, horizon, firm.thrMonthOfYear) : [];
  return {
    horizon,
    thr: Array.from({ length: horizon }, (_, index) => months[index] ?? false),
    investments: byMonth(firm.planned, 'investment', horizon),
    otherPlanned: byMonth(firm.planned, 'other', horizon),
    plannedDebt: byMonth(firm.planned, 'debt', horizon),
    ...contractTerms(assessment, today),
    ...openingReceivables(inputs),
    dismissal: staff.route === 'dismiss',
    costLines: client.costLines,
    pipeline: replacement.form === 'pipeline',
    acquisitionMonths: replacement.acquisitionMonths,
    headStart: replacement.headStart,
    phaseSteps: exit.phaseDownMonths,
    taxMode: firm.taxMode,
    taxRate: firm.taxRate,
    decideMonth: renegotiation.decideMonth,
    noticeMonth: exit.noticeMonth,
    floor: known(firm.floor, likely(inputs.firm.payroll)),
    monthlyRate: monthlyRateOf(firm.discountRate),
  };
}
