import type { CashPath, CashRow } from '../evaluation';
import { pow } from '../stats/elementary';
import { partAfter, type Course } from './course';
import type { Drivers } from './drivers';
import type { Facts } from './facts';
import { collect, type Parting, type Receipts } from './receipts';
import { payTax } from './tax';

/**
 * One projection: month-by-month cash by the direct method (model section 4, rulings R1–R15) for one option in one
 * future. `extraBilling` is new work signed from the month after the last day (the recipe, ruling R20).
 */
export type ProjectionInput = {
  facts: Facts;
  drivers: Drivers;
  course: Course;
  penaltyEnforced: boolean;
  /** Replacement billing off, for the runway (ruling R17). */
  withoutReplacement?: boolean;
  extraBilling?: number;
};

type Billing = {
  client: number[];
  clientVariable: number[];
  others: number[];
  replacement: number[];
  /** Client hours as a multiple of today's. */
  hours: number[];
};

const value = (driver: number | null) => driver ?? 0;
const monthsOf = (days: number | null) => value(days) / 30;

/** Month E, rounded up from the last day; null if the client is kept. */
export function endMonth(course: Course): number | null {
  return course.lastDay === null ? null : Math.ceil(course.lastDay - 1e-9);
}

function clientTerms({ client }: Drivers) {
  const fee = value(client.fee);
  const passThrough = Math.min(fee, value(client.passThrough));
  return {
    fee,
    passThrough,
    net: fee - passThrough,
    variable: Math.max(0, value(client.directCost) - passThrough),
  };
}

function clientMonth(month: number, { drivers, course }: ProjectionInput) {
  const { passThrough, net, variable } = clientTerms(drivers);
  const work = course.work[month - 1] ?? 0;
  const drift = pow(1 + value(drivers.client.drift), Math.floor((month - 1) / 3));
  const onNewTerms = course.newTerms !== null && course.newTerms.from <= month && month <= course.newTerms.to;
  const price = onNewTerms ? 1 + value(drivers.renegotiation.uplift) : 1;
  const load = drift * (onNewTerms ? 1 - value(drivers.renegotiation.hoursCut) : 1);
  return {
    bill: work * (passThrough + net * price),
    variable: work * (passThrough + variable * load),
    hours: work * load,
  };
}

function othersMonth(month: number, { drivers, course }: ProjectionInput, ended: number | null): number {
  const growth = pow(1 + value(drivers.firm.otherGrowth), month / 12);
  const since = ended === null || !course.endedByUs ? 0 : month - ended;
  const fade = since >= 1 && since <= 12 ? (13 - since) / 12 : 0;
  const eased = course.transition ? 1 - value(drivers.exit.transitionEasesReputation) : 1;
  return value(drivers.firm.otherRevenue) * growth * (1 - value(drivers.exit.reputationLoss) * eased * fade);
}

/** What replacement work could bill by month t if hours were free (ruling R11). */
function wantedReplacement(month: number, sellingFrom: number, { drivers, facts }: ProjectionInput): number {
  const { replacement } = drivers;
  if (facts.pipeline) {
    const cycle = value(replacement.salesCycle) + value(replacement.onboarding);
    const perMonth =
      value(replacement.leadsPerMonth) * value(replacement.winRate) * value(replacement.averageFee);
    return perMonth * Math.max(0, month - sellingFrom - cycle);
  }
  const ramp = Math.max(1, value(replacement.ramp));
  const reached = Math.min(1, Math.max(0, month - sellingFrom - value(replacement.delay)) / ramp);
  return value(replacement.level) * clientTerms(drivers).net * reached;
}

/** Most that replacement work can bill: freed hours × saleable share × rate, else by the form (ruling R11). */
export function replacementCap({ drivers, facts }: Pick<ProjectionInput, 'drivers' | 'facts'>): number {
  const { client, replacement } = drivers;
  const hours =
    client.paidHours === null && client.unpaidHours === null
      ? null
      : value(client.paidHours) + value(client.unpaidHours);
  if (hours !== null && replacement.saleableShare !== null && replacement.rate !== null) {
    return hours * replacement.saleableShare * replacement.rate;
  }
  const { net } = clientTerms(drivers);
  return facts.pipeline ? net : value(replacement.level) * net;
}

function replacementMonth(month: number, input: ProjectionInput, ended: number | null): number {
  const { course } = input;
  if (course.sellingFrom === null || input.withoutReplacement) return 0;
  const extra = input.extraBilling && ended !== null && month > ended ? input.extraBilling : 0;
  const wanted = wantedReplacement(month, course.sellingFrom, input) + extra;
  return Math.min(wanted, replacementCap(input) * (1 - (course.work[month - 1] ?? 0)));
}

function billingOf(input: ProjectionInput): Billing {
  const ended = endMonth(input.course);
  const months = Array.from({ length: input.facts.horizon }, (_, index) => index + 1);
  const client = months.map((month) => clientMonth(month, input));
  return {
    client: client.map((month) => month.bill),
    clientVariable: client.map((month) => month.variable),
    hours: client.map((month) => month.hours),
    others: months.map((month) => othersMonth(month, input, ended)),
    replacement: months.map((month) => replacementMonth(month, input, ended)),
  };
}

function partingOf({ course, drivers }: ProjectionInput): Parting | null {
  const month = endMonth(course);
  if (month === null) return null;
  const eased = course.transition ? 1 - value(drivers.exit.transitionEasesHaircut) : 1;
  return {
    month,
    haircut: value(drivers.exit.haircut) * eased,
    delayMonths: value(drivers.exit.receiptDelay),
  };
}

type AllReceipts = { client: Receipts; others: Receipts; replacement: Receipts };

function receiptsOf(input: ProjectionInput, billing: Billing): AllReceipts {
  const { facts, drivers } = input;
  const { client, firm, replacement } = drivers;
  return {
    client: collect(billing.client, facts.openingClient, monthsOf(client.collectionDays), partingOf(input)),
    others: collect(billing.others, facts.openingOthers, monthsOf(firm.otherCollectionDays), null),
    replacement: collect(billing.replacement, 0, monthsOf(replacement.collectionDays), null),
  };
}

/** Employees' pay by month (index 0 = today), after pay that left and pay bought back by replacement (ruling R6). */
function employeesPay({ drivers, course, facts }: ProjectionInput, replacement: number[]): number[] {
  const employees = Math.max(0, value(drivers.firm.payroll) - value(drivers.firm.ownerPay));
  const leaving = Math.min(employees, value(drivers.staff.payLeaving));
  const net = clientTerms(drivers).net;
  const back = drivers.staff.payBackPerBilling ?? (net > 0 ? leaving / net : 0);
  const stops = course.lastDay === null ? Infinity : course.lastDay + value(drivers.staff.lag);
  const months = Array.from({ length: facts.horizon }, (_, index) => {
    const left = leaving * partAfter(index + 1, stops) - back * (replacement[index] ?? 0);
    return employees - Math.max(0, left);
  });
  return [employees, ...months];
}

/** THR (ruling R8): that month's employees' pay; for dismissals the higher of this and last month's. */
function thrOf(facts: Facts, pay: number[]): number[] {
  return facts.thr.map((due, index) => {
    if (!due) return 0;
    const now = pay[index + 1] ?? 0;
    return facts.dismissal ? Math.max(now, pay[index] ?? 0) : now;
  });
}

function fixedMonth(month: number, { drivers, course, facts }: ProjectionInput): number {
  const fixed = value(drivers.firm.fixedCost);
  if (course.lastDay === null) return fixed;
  const stopped = facts.costLines.reduce(
    (sum, line) =>
      sum + line.amount * line.avoidableShare * partAfter(month - (course.lastDay ?? 0), line.lagMonths),
    0,
  );
  return Math.max(0, fixed - stopped);
}

function penaltyAmount({ facts, drivers, course }: ProjectionInput): number {
  const fee = value(drivers.client.fee);
  const remaining = facts.contractEnd === null ? 0 : Math.max(0, facts.contractEnd - (course.lastDay ?? 0));
  switch (facts.penalty.kind) {
    case 'fixed':
      return facts.penalty.amount;
    case 'months-of-fee':
      return Math.min(facts.penalty.amount, 120) * fee;
    case 'share-of-remaining':
      return Math.min(facts.penalty.amount, 1) * fee * remaining;
    case 'minimum-commitment':
      return fee * remaining;
    default:
      return 0;
  }
}

function atTheEnd(month: number, input: ProjectionInput): { cost: number; deposit: number } {
  const { course, facts, drivers } = input;
  const ended = endMonth(course);
  if (ended === null || course.lastDay === null) return { cost: 0, deposit: 0 };
  const penalty = month === ended + 1 && course.penaltyDue ? penaltyAmount(input) : 0;
  const severanceMonth = Math.floor(course.lastDay + value(drivers.staff.lag) + 1e-9) + 1;
  const severance = month === severanceMonth ? value(drivers.staff.severance) : 0;
  return { cost: penalty + severance, deposit: month === ended + 1 ? facts.deposit : 0 };
}

function transitionMonth(month: number, { course, drivers, facts }: ProjectionInput): number {
  if (!course.transition || course.notice === null) return 0;
  const part =
    partAfter(month, course.notice) - partAfter(month, course.notice + value(drivers.exit.transitionMonths));
  const ownShare = facts.transitionPrepaid ? 0 : 1 - value(drivers.exit.transitionClientShare);
  return value(drivers.exit.transitionCost) * part * ownShare;
}

function sellingMonth(month: number, { course, drivers, facts }: ProjectionInput): number {
  if (course.sellingFrom === null) return 0;
  const part =
    partAfter(month, course.sellingFrom) - partAfter(month, course.sellingFrom + facts.acquisitionMonths);
  return value(drivers.replacement.acquisitionSpend) * part;
}

function resignationMonth(month: number, { course, drivers: { staff } }: ProjectionInput): number {
  const monthly = 1 - pow(1 - Math.min(0.999, value(staff.resignationHazard)), 1 / 12);
  const work = course.work[month - 1] ?? 0;
  return (
    value(staff.peopleAtRisk) * monthly * value(staff.resignationCost) * value(staff.payPerPerson) * work
  );
}

/** Costs of one month that are neither pay nor fixed; `taxable` ones lower profit, the others do not (ruling R9). */
function oneOffMonth(month: number, input: ProjectionInput): { taxable: number; other: number } {
  const { facts } = input;
  const ending = atTheEnd(month, input);
  const running = transitionMonth(month, input) + sellingMonth(month, input) + resignationMonth(month, input);
  return {
    taxable: ending.cost + running + (facts.otherPlanned[month - 1] ?? 0),
    other: ending.deposit + (facts.investments[month - 1] ?? 0),
  };
}

function rowsOf(input: ProjectionInput, billing: Billing, receipts: AllReceipts): CashRow[] {
  const { drivers, facts } = input;
  const pay = employeesPay(input, billing.replacement);
  const thr = thrOf(facts, pay);
  const owner = Math.min(value(drivers.firm.ownerPay), value(drivers.firm.payroll));
  const before = Array.from({ length: facts.horizon }, (_, index) => {
    const month = index + 1;
    const at = (values: number[]) => values[index] ?? 0;
    const costs = oneOffMonth(month, input);
    return {
      collectedClient: at(receipts.client.collected),
      collectedOthers: at(receipts.others.collected),
      collectedReplacement: at(receipts.replacement.collected),
      variable:
        at(billing.clientVariable) +
        value(drivers.firm.otherVariableShare) * at(billing.others) +
        (1 - value(drivers.replacement.margin)) * at(billing.replacement),
      payroll: (pay[month] ?? 0) + owner,
      thr: at(thr),
      fixed: fixedMonth(month, input),
      debt: value(drivers.firm.debtService) + (facts.plannedDebt[index] ?? 0),
      taxable: costs.taxable,
      other: costs.other,
      billed: at(billing.client) + at(billing.others) + at(billing.replacement),
      writtenOff: receipts.client.writtenOffMonth === month ? receipts.client.writtenOff : 0,
    };
  });
  return payTax(before, facts);
}

function lowestOf(cash: number[]): CashPath['lowest'] {
  let lowest = { month: 1, cash: cash[1] ?? 0 };
  for (let month = 2; month < cash.length; month += 1) {
    const amount = cash[month] ?? 0;
    if (amount < lowest.cash) lowest = { month, cash: amount };
  }
  return lowest;
}

/** Projects one option in one future. Also returns what was billed, for the law of conservation. */
export function project(
  input: ProjectionInput,
): CashPath & { billed: number; opening: number; hours: number[] } {
  const billing = billingOf(input);
  const receipts = receiptsOf(input, billing);
  const rows = rowsOf(input, billing, receipts);
  const cash = [value(input.drivers.firm.cash)];
  for (const row of rows) cash.push((cash[cash.length - 1] ?? 0) + row.net);
  const sum = (values: number[]) => values.reduce((all, one) => all + one, 0);
  return {
    cash,
    rows,
    lowest: lowestOf(cash),
    receivablesAtEnd: receipts.client.closing + receipts.others.closing + receipts.replacement.closing,
    writtenOff: receipts.client.writtenOff,
    lastDay: input.course.lastDay,
    billed: sum(billing.client) + sum(billing.others) + sum(billing.replacement),
    opening: input.facts.openingClient + input.facts.openingOthers,
    hours: billing.hours,
  };
}
