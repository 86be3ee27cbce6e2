import type { CashPath, CashRow } from './result';
import { pow } from '../stats/elementary';
import { partAfter, type Course } from './course';
import type { Drivers } from './drivers';
import type { Facts } from './facts';
import { collect, type Parting, type Receipts } from './receipts';
import { oneOffsOf } from './one-offs';
import { taxMeter } from './tax';

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

/** The client's months: billing, variable cost and hours, with drift every quarter and new terms while they hold (R13, R14). */
function billClient(billing: Billing, { drivers, course, facts }: ProjectionInput): void {
  const { passThrough, net, variable } = clientTerms(drivers);
  const newPrice = 1 + value(drivers.renegotiation.uplift);
  const newLoad = 1 - value(drivers.renegotiation.hoursCut);
  const quarterly = 1 + value(drivers.client.drift);
  const from = course.newTerms?.from ?? Infinity;
  const to = course.newTerms?.to ?? 0;
  let drift = 1;
  for (let month = 1; month <= facts.horizon; month += 1) {
    if (month > 1 && (month - 1) % 3 === 0) drift *= quarterly;
    const onNewTerms = from <= month && month <= to;
    const work = course.work[month - 1] ?? 0;
    const load = onNewTerms ? drift * newLoad : drift;
    billing.client.push(work * (passThrough + net * (onNewTerms ? newPrice : 1)));
    billing.clientVariable.push(work * (passThrough + variable * load));
    billing.hours.push(work * load);
  }
}

/** The other clients' months: growth, and the dip that fades over twelve months if we ended it (ruling R10). */
function billOthers(
  billing: Billing,
  { drivers, course, facts }: ProjectionInput,
  ended: number | null,
): void {
  const monthly = pow(1 + value(drivers.firm.otherGrowth), 1 / 12);
  const eased = course.transition ? 1 - value(drivers.exit.transitionEasesReputation) : 1;
  const loss = value(drivers.exit.reputationLoss) * eased;
  let revenue = value(drivers.firm.otherRevenue);
  for (let month = 1; month <= facts.horizon; month += 1) {
    revenue *= monthly;
    const since = ended === null || !course.endedByUs ? 0 : month - ended;
    const fade = since >= 1 && since <= 12 ? (13 - since) / 12 : 0;
    billing.others.push(revenue * (1 - loss * fade));
  }
}

/** What replacement work could bill by month t if hours were free (ruling R11). */
function replacementDemand(
  { drivers, facts }: ProjectionInput,
  sellingFrom: number,
): (month: number) => number {
  const { replacement } = drivers;
  if (facts.pipeline) {
    const starts = sellingFrom + value(replacement.salesCycle) + value(replacement.onboarding);
    const perMonth =
      value(replacement.leadsPerMonth) * value(replacement.winRate) * value(replacement.averageFee);
    return (month) => perMonth * Math.max(0, month - starts);
  }
  const starts = sellingFrom + value(replacement.delay);
  const perMonth =
    (value(replacement.level) * clientTerms(drivers).net) / Math.max(1, value(replacement.ramp));
  const full = value(replacement.level) * clientTerms(drivers).net;
  return (month) => Math.min(full, perMonth * Math.max(0, month - starts));
}

/** Most that replacement work can bill: freed hours × saleable share × rate, else by the form (ruling R11). */
export function replacementCap({ drivers, facts }: Pick<ProjectionInput, 'drivers' | 'facts'>): number {
  const { client, replacement } = drivers;
  const hoursKnown = client.paidHours !== null || client.unpaidHours !== null;
  if (hoursKnown && replacement.saleableShare !== null && replacement.rate !== null) {
    return (
      (value(client.paidHours) + value(client.unpaidHours)) * replacement.saleableShare * replacement.rate
    );
  }
  const { net } = clientTerms(drivers);
  return facts.pipeline ? net : value(replacement.level) * net;
}

function billReplacement(billing: Billing, input: ProjectionInput, ended: number | null): void {
  const { course, facts } = input;
  if (course.sellingFrom === null || input.withoutReplacement) {
    for (let month = 1; month <= facts.horizon; month += 1) billing.replacement.push(0);
    return;
  }
  const demand = replacementDemand(input, course.sellingFrom);
  const cap = replacementCap(input);
  for (let month = 1; month <= facts.horizon; month += 1) {
    const extra = ended !== null && month > ended ? (input.extraBilling ?? 0) : 0;
    const free = 1 - (course.work[month - 1] ?? 0);
    billing.replacement.push(Math.min(demand(month) + extra, cap * free));
  }
}

function billingOf(input: ProjectionInput): Billing {
  const ended = endMonth(input.course);
  const billing: Billing = { client: [], clientVariable: [], others: [], replacement: [], hours: [] };
  billClient(billing, input);
  billOthers(billing, input, ended);
  billReplacement(billing, input, ended);
  return billing;
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
  const pay = [employees];
  for (let month = 1; month <= facts.horizon; month += 1) {
    const left = leaving * partAfter(month, stops) - back * (replacement[month - 1] ?? 0);
    pay.push(employees - Math.max(0, left));
  }
  return pay;
}

/** THR (ruling R8): that month's employees' pay; for dismissals the higher of this and last month's. */
function thrOf(facts: Facts, pay: number[], month: number): number {
  if (!facts.thr[month - 1]) return 0;
  const now = pay[month] ?? 0;
  return facts.dismissal ? Math.max(now, pay[month - 1] ?? 0) : now;
}

function fixedMonth(month: number, { drivers, course, facts }: ProjectionInput): number {
  const fixed = value(drivers.firm.fixedCost);
  if (course.lastDay === null) return fixed;
  let stopped = 0;
  for (const line of facts.costLines) {
    stopped += line.amount * line.avoidableShare * partAfter(month - course.lastDay, line.lagMonths);
  }
  return Math.max(0, fixed - stopped);
}

function rowsOf(input: ProjectionInput, billing: Billing, receipts: AllReceipts): CashRow[] {
  const { drivers, facts } = input;
  const { firm, replacement } = drivers;
  const pay = employeesPay(input, billing.replacement);
  const owner = Math.min(value(firm.ownerPay), value(firm.payroll));
  const oneOffs = oneOffsOf(input);
  const tax = taxMeter(facts);
  const rows: CashRow[] = [];
  for (let month = 1; month <= facts.horizon; month += 1) {
    const index = month - 1;
    const at = (values: number[]) => values[index] ?? 0;
    const collectedClient = at(receipts.client.collected);
    const collectedOthers = at(receipts.others.collected);
    const collectedReplacement = at(receipts.replacement.collected);
    const collected = collectedClient + collectedOthers + collectedReplacement;
    const variable =
      at(billing.clientVariable) +
      value(firm.otherVariableShare) * at(billing.others) +
      (1 - value(replacement.margin)) * at(billing.replacement);
    const payroll = (pay[month] ?? 0) + owner;
    const thr = thrOf(facts, pay, month);
    const fixed = fixedMonth(month, input);
    const debt = value(firm.debtService) + (facts.plannedDebt[index] ?? 0);
    const billed = at(billing.client) + at(billing.others) + at(billing.replacement);
    const writtenOff = receipts.client.writtenOffMonth === month ? receipts.client.writtenOff : 0;
    const { taxable, other } = oneOffs(month);
    const paid = tax(collected, billed - writtenOff - variable - payroll - thr - fixed - taxable);
    const oneOff = taxable + other;
    const net = collected - variable - payroll - thr - fixed - paid - debt - oneOff;
    rows.push({
      collectedClient,
      collectedOthers,
      collectedReplacement,
      variable,
      payroll,
      thr,
      fixed,
      tax: paid,
      debt,
      oneOff,
      net,
    });
  }
  return rows;
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
