import { endMonth, partAfter, type Course } from './course';
import type { Facts } from './facts';
import { receiveFromClient, receive, type Parting } from './receipts';
import { oneOffMonths } from './one-offs';
import { payMonths } from './pay';
import { TaxMeter } from './tax';
import type { Terms } from './terms';

/**
 * One option in one future: month-by-month cash by the direct method (model section 4, rulings R1–R15). The same
 * recursion serves the deterministic line and ten thousand futures, so it writes into arrays that are used again.
 */
export type Scenario = {
  facts: Facts;
  terms: Terms;
  course: Course;
  /** Drawn wins by selling month, summed up to and including month n (index n); null: the expected number. */
  wins?: Float64Array | null;
  /** Replacement billing off, for the runway (R17). */
  withoutReplacement?: boolean;
  /** New work signed, billed from the month after month E (the recipe, R20). */
  extraBilling?: number;
  /** New work that really bills in a month ≥ 1: from the next month on, all demand differs by as much as it did then. */
  signed?: { month: number; billing: number } | null;
};

/**
 * Months 0…H of every quantity; index 0 is today. Filled anew by each run. A class with its fields spelt out, since the
 * engine keeps those of an object made from a list of names where every look-up is slow.
 */
export class PathMonths {
  work;
  client;
  clientVariable;
  others;
  replacement;
  hours;
  collectedClient;
  collectedOthers;
  collectedReplacement;
  variable;
  employeesPay;
  payroll;
  thr;
  fixed;
  tax;
  debt;
  taxableOneOff;
  otherOneOff;
  net;
  cash;
  writtenOff = 0;
  /** Owed to the firm at the horizon. */
  receivables = 0;
  lowest = 0;
  lowestMonth = 1;

  constructor(horizon: number) {
    const column = () => new Float64Array(horizon + 1);
    this.work = column();
    this.client = column();
    this.clientVariable = column();
    this.others = column();
    this.replacement = column();
    this.hours = column();
    this.collectedClient = column();
    this.collectedOthers = column();
    this.collectedReplacement = column();
    this.variable = column();
    this.employeesPay = column();
    this.payroll = column();
    this.thr = column();
    this.fixed = column();
    this.tax = column();
    this.debt = column();
    this.taxableOneOff = column();
    this.otherOneOff = column();
    this.net = column();
    this.cash = column();
  }
}

function workMonths({ course, facts }: Scenario, { work }: PathMonths): void {
  const { notice, lastDay, phaseSteps } = course;
  for (let month = 1; month <= facts.horizon; month += 1) {
    if (phaseSteps === 0) {
      work[month] = 1 - partAfter(month, lastDay);
    } else {
      const step = month - notice;
      work[month] = step <= 0 ? 1 : step <= phaseSteps ? 1 - step / (phaseSteps + 1) : 0;
    }
  }
}

/** The client: billing, variable cost and hours, with drift every quarter and new terms while they hold (R13, R14). */
function clientMonths({ course, facts, terms }: Scenario, months: PathMonths): void {
  const { work, client, clientVariable, hours } = months;
  const { passThrough, net, variable } = terms;
  let drift = 1;
  for (let month = 1; month <= facts.horizon; month += 1) {
    if (month > 1 && (month - 1) % 3 === 0) drift *= terms.drift;
    const part = work[month] as number;
    const onNewTerms = course.newFrom <= month && month <= course.newTo;
    const load = onNewTerms ? drift * terms.newLoad : drift;
    client[month] = part * (passThrough + net * (onNewTerms ? terms.newPrice : 1));
    clientVariable[month] = part * (passThrough + variable * load);
    hours[month] = part * load;
  }
}

/** Months over which the dip in other revenue after an ending fades (ruling R10). */
export const recovery = 12;

/** The others: growth, and the dip that fades over them if we ended it (R10). */
function othersMonths({ course, facts, terms }: Scenario, ended: number, { others }: PathMonths): void {
  const loss = course.endedByUs ? terms.reputationLoss * (course.transition ? terms.lossLeft : 1) : 0;
  let revenue = terms.others;
  for (let month = 1; month <= facts.horizon; month += 1) {
    revenue *= terms.growth;
    const since = month - ended;
    others[month] =
      since >= 1 && since <= recovery ? revenue * (1 - (loss * (recovery + 1 - since)) / recovery) : revenue;
  }
}

/** What replacement could bill so many months after its first possible month if hours were free (R11). */
function demandAfter(time: number, terms: Terms, wins: Float64Array | null): number {
  if (time <= 0) return 0;
  if (!wins) return Math.min(terms.demandCeiling, terms.demandSlope * time);
  const whole = Math.min(Math.floor(time), wins.length - 1);
  const before = wins[whole] as number;
  const next = whole + 1 < wins.length ? (wins[whole + 1] as number) - before : 0;
  return terms.averageFee * (before + next * (time - whole));
}

function replacementMonths(scenario: Scenario, ended: number, { work, replacement }: PathMonths): void {
  const { course, facts, terms, wins = null, extraBilling = 0, signed = null } = scenario;
  if (course.sellingFrom === Infinity || scenario.withoutReplacement) {
    replacement.fill(0);
    return;
  }
  const starts = course.sellingFrom + terms.demandStart;
  let differs = 0;
  let done = 0;
  for (let month = 1; month <= facts.horizon; month += 1) {
    const extra = month > ended ? extraBilling : 0;
    const wanted = demandAfter(month - starts, terms, wins) + extra + differs;
    const room = terms.cap * (1 - (work[month] as number));
    replacement[month] = Math.max(0, Math.min(wanted, Math.max(room, done)));
    if (month === signed?.month) {
      differs = signed.billing - (replacement[month] as number);
      done = signed.billing; // what is really billed there is room for
    }
  }
}

function partingOf({ course, facts, terms }: Scenario, ended: number): Parting | null {
  if (ended > facts.horizon) return null;
  const haircut = terms.haircut * (course.transition ? terms.haircutLeft : 1);
  return { month: ended, haircut, delay: terms.receiptDelay };
}

function collectedMonths(scenario: Scenario, ended: number, months: PathMonths): void {
  const { facts, terms } = scenario;
  const { collectedClient, collectedOthers, collectedReplacement } = months;
  const parting = partingOf(scenario, ended);
  const own = receiveFromClient(
    months.client,
    facts.openingClient,
    terms.clientDelay,
    parting,
    collectedClient,
  );
  months.writtenOff = own.writtenOff;
  months.receivables =
    own.closing +
    receive(months.others, facts.openingOthers, terms.othersDelay, collectedOthers) +
    receive(months.replacement, 0, terms.replacementDelay, collectedReplacement);
}

/** Fixed cost, less what stops with the client after its lag (R7). */
function fixedMonths({ course, facts, terms }: Scenario, { fixed }: PathMonths): void {
  fixed.fill(terms.fixedCost);
  if (course.lastDay === Infinity) return;
  for (const line of facts.costLines) {
    const stops = course.lastDay + line.lagMonths;
    for (let month = 1; month <= facts.horizon; month += 1) {
      const left = (fixed[month] as number) - line.amount * line.avoidableShare * partAfter(month, stops);
      fixed[month] = Math.max(0, left);
    }
  }
}

/** What is collected less all that is paid; profit, for the tax, is what is billed less what is lost and all costs. */
function netMonths({ facts, terms }: Scenario, ended: number, months: PathMonths): void {
  const { client, clientVariable, others, replacement, variable, payroll, thr, fixed } = months;
  const { collectedClient, collectedOthers, collectedReplacement, taxableOneOff, otherOneOff } = months;
  const { horizon, plannedDebt } = facts;
  const { othersVariableShare, replacementVariableShare } = terms;
  const meter = new TaxMeter(facts);
  const writtenOffMonth = Math.max(1, ended);
  for (let month = 1; month <= horizon; month += 1) {
    const billedOthers = others[month] as number;
    const billedNew = replacement[month] as number;
    const costs =
      (clientVariable[month] as number) +
      othersVariableShare * billedOthers +
      replacementVariableShare * billedNew;
    const pay = (payroll[month] as number) + (thr[month] as number) + (fixed[month] as number);
    const collected =
      (collectedClient[month] as number) +
      (collectedOthers[month] as number) +
      (collectedReplacement[month] as number);
    const lost = month === writtenOffMonth ? months.writtenOff : 0;
    const billed = (client[month] as number) + billedOthers + billedNew;
    const oneOff = taxableOneOff[month] as number;
    const taxed = meter.taxOn(collected, billed - lost - costs - pay - oneOff);
    const owed = terms.debt + (plannedDebt[month - 1] ?? 0);
    variable[month] = costs;
    months.tax[month] = taxed;
    months.debt[month] = owed;
    months.net[month] = collected - costs - pay - taxed - owed - oneOff - (otherOneOff[month] as number);
  }
}

/** Cash at month ends, and the lowest of them, the first one on ties (R18). */
function cashMonths({ facts, terms }: Scenario, months: PathMonths): void {
  const { cash, net } = months;
  let now = terms.cash;
  let lowest = Infinity;
  let lowestMonth = 1;
  cash[0] = now;
  for (let month = 1; month <= facts.horizon; month += 1) {
    now += net[month] as number;
    cash[month] = now;
    if (now < lowest) {
      lowest = now;
      lowestMonth = month;
    }
  }
  months.lowest = lowest;
  months.lowestMonth = lowestMonth;
}

/** Works out one path, writing over what the arrays held. */
export function runPath(scenario: Scenario, months: PathMonths): void {
  const ended = endMonth(scenario.course);
  workMonths(scenario, months);
  clientMonths(scenario, months);
  othersMonths(scenario, ended, months);
  replacementMonths(scenario, ended, months);
  collectedMonths(scenario, ended, months);
  payMonths(scenario, months);
  fixedMonths(scenario, months);
  oneOffMonths(scenario, ended, months);
  netMonths(scenario, ended, months);
  cashMonths(scenario, months);
}
