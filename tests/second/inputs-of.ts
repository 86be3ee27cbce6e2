import { monthsFromDecision } from '@/lib/calendar/iso-date';
import { thrMonths } from '@/lib/calendar/thr';
import { noticeDaysForMoney } from '@/lib/contract/notice';
import type { prepareModel } from '@/lib/money/money';
import type { Option } from '@/lib/strategies/options-catalogue';
import { quantityCatalogue } from '@/lib/assessment/quantities-catalogue';
import type { QuantitySpec } from '@/lib/assessment/quantity';
import type { Assessment } from '@/lib/assessment/schema';
import type { Case } from './arbitrary-future';
import type { Drivers, Facts, Inputs } from './inputs';

type Model = ReturnType<typeof prepareModel>;
export type ModelDrivers = Model['drivers']['likely'];

/** Nothing unless stated, so drawn as multiples of a quarter of the fee. */
const usuallyNothing = new Set(['client.passThrough', 'firm.debtService', 'replacement.acquisitionSpend']);

/** The drivers of one future of a case, as the first implementation takes them. */
export function driversOf(one: Case, model: Model): ModelDrivers {
  const base = model.drivers[one.level] as Record<string, Record<string, number | null>>;
  const fee = base.client!.fee!;
  const sections = Object.entries(quantityCatalogue).map(([section, specs]) => {
    const values = Object.entries(specs as Record<string, QuantitySpec>).map(([key, spec]) => {
      const was = base[section]?.[key] ?? null;
      const drawn = one.drawn[section]?.[key] ?? null;
      if (was === null || drawn === null) return [key, was] as const;
      if (!spec.unit.startsWith('money')) return [key, drawn] as const;
      return [key, drawn * (usuallyNothing.has(`${section}.${key}`) ? fee / 4 : was)] as const;
    });
    return [section, Object.fromEntries(values)] as const;
  });
  const drivers = Object.fromEntries(sections) as ModelDrivers;
  return {
    ...drivers,
    client: {
      ...drivers.client,
      paidHours: one.hours?.paid ?? null,
      unpaidHours: one.hours?.unpaid ?? null,
    },
    staff: { ...drivers.staff, payBackPerBilling: one.payBackPerBilling },
    replacement: { ...drivers.replacement, saleableShare: one.saleableShare, rate: one.rate },
  };
}

/** What the second implementation is told about one option in one future of a case. */
export function inputsOf(one: Case, model: Model, drivers: ModelDrivers, option: Option): Inputs {
  return {
    drivers: secondDrivers(drivers),
    facts: factsOf(one, model),
    scenario: {
      strategy: option.strategy,
      withTransition: option.transition,
      noticeMonth: one.noticeMonth,
      events: one.events,
      wins: null,
    },
  };
}

const nullable = new Set([
  'client.paidHours',
  'client.unpaidHours',
  'staff.payBackPerBilling',
  'replacement.saleableShare',
  'replacement.rate',
]);
/** Told to the owner, but no part of cash. */
const besideCash = new Set([
  'firm.baselineRate',
  'firm.largestOtherRevenue',
  'client.subcontract',
  'client.teamShare',
  'client.loadedCostPerHour',
  'client.openingReceivable',
  'client.overdueAmount',
]);

function secondDrivers(drivers: ModelDrivers): Drivers {
  const sections = Object.entries(drivers).map(([section, values]) => {
    const told = Object.entries(values).filter(([key]) => !besideCash.has(`${section}.${key}`));
    for (const [key, value] of told) {
      if (value === null && !nullable.has(`${section}.${key}`))
        throw new Error(`${section}.${key} is unknown`);
    }
    return [section, Object.fromEntries(told)] as const;
  });
  return Object.fromEntries(sections) as Drivers;
}

/** The facts, read from the assessment anew, so that the gathering of them is checked as well. */
function factsOf({ assessment, today }: Case, model: Model): Facts {
  const { firm, client, staff, exit, renegotiation, replacement, contract, horizon } = assessment;
  const holidayPay = firm.thr === 'on' || (firm.thr === 'auto' && assessment.currency === 'IDR');
  const ends = contract.term !== 'indefinite' && contract.endDate !== null;
  const { penaltyKind, penaltyAmount } = contract;
  return {
    horizon,
    thr: holidayPay ? thrMonths(today, horizon, firm.thrMonthOfYear) : [],
    planned: {
      investments: plannedBy(firm.planned, 'investment', horizon),
      others: plannedBy(firm.planned, 'other', horizon),
      debt: plannedBy(firm.planned, 'debt', horizon),
    },
    contractEnd: ends ? monthsFromDecision(today, contract.endDate!) : null,
    noticeDays: noticeDaysForMoney(contract).days,
    penalty: {
      kind: penaltyKind === null || penaltyKind === 'unknown' ? 'none' : penaltyKind,
      amount: typeof penaltyAmount === 'number' ? penaltyAmount : 0,
    },
    deposit: contract.deposit,
    dismissal: staff.route === 'dismiss',
    costLines: client.costLines,
    openingReceivable: openingReceivable(assessment, model.drivers.likely),
    replacementForm: replacement.form,
    acquisitionMonths: replacement.acquisitionMonths,
    headStart: replacement.headStart,
    phaseDownSteps: exit.phaseDownMonths,
    tax: { mode: firm.taxMode, rate: firm.taxRate },
    decideMonth: renegotiation.decideMonth,
  };
}

type PlannedItems = Assessment['firm']['planned'];

function plannedBy(items: PlannedItems, kind: PlannedItems[number]['kind'], horizon: number): number[] {
  const months = new Array<number>(horizon).fill(0);
  for (const item of items) {
    if (item.kind !== kind) continue;
    for (let t = item.fromMonth; t <= Math.min(item.toMonth, horizon); t += 1) months[t - 1]! += item.amount;
  }
  return months;
}

/** R3: as stated, else present monthly billing × likely collection months; the same in every future. */
function openingReceivable({ client }: Assessment, { client: likely, firm }: ModelDrivers) {
  const stated = client.openingReceivable;
  const implied = (billing: number, days: number) => (billing * days) / 30;
  return {
    client: typeof stated === 'number' ? stated : implied(likely.fee!, likely.collectionDays!),
    others: implied(firm.otherRevenue!, firm.otherCollectionDays!),
  };
}
