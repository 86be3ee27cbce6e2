import { daysPerMonth } from '../calendar/model-month';
import { pow } from '../stats/elementary';
import type { Drivers } from './drivers';
import type { Facts } from './facts';

/** A number that is no small integer, so that the engine keeps room for any. */
const nothing = 0.5;

/**
 * One future's figures in the form in which the months need them: nothing unknown, days as months, yearly rates as
 * monthly factors. Money per month in the assessment's currency unless said.
 */
export class Terms {
  fee = nothing;
  passThrough = nothing;
  /** Fee without pass-through, and variable cost without it. */
  net = nothing;
  variable = nothing;
  /** Growth factor of variable cost and hours per quarter (R14). */
  drift = nothing;
  /** Months from invoice to money. */
  clientDelay = nothing;
  othersDelay = nothing;
  replacementDelay = nothing;
  others = nothing;
  /** Monthly growth factor of the others' billing (R10). */
  growth = nothing;
  othersVariableShare = nothing;
  employees = nothing;
  ownerPay = nothing;
  fixedCost = nothing;
  debt = nothing;
  cash = nothing;
  payLeaving = nothing;
  payLag = nothing;
  /** Pay bought back per 1 of replacement billing (R6). */
  payBack = nothing;
  severance = nothing;
  /** Expected cost of resignations in a month of full work (R14). */
  resignations = nothing;
  haircut = nothing;
  receiptDelay = nothing;
  reputationLoss = nothing;
  transitionMonths = nothing;
  /** Our part of the cost of a month of transition (R15). */
  transitionCost = nothing;
  /** What transition leaves of the write-off and of the reputation loss. */
  haircutLeft = nothing;
  lossLeft = nothing;
  /** Factors on price and load under renegotiated terms (R13). */
  newPrice = nothing;
  newLoad = nothing;
  /** Replacement demand grows by this a month from so many months after the start of selling, up to `demandCeiling`. */
  demandSlope = nothing;
  demandStart = nothing;
  demandCeiling = nothing;
  /** Fee of one won client, for drawn wins. */
  averageFee = nothing;
  /** Most that replacement can bill once all hours are free (R11). */
  cap = nothing;
  replacementVariableShare = nothing;
  acquisitionSpend = nothing;
  penalty = nothing;

  /** Reads one row of a table, field by field: a loop over names would cost as much as the months. */
  read(rows: Float64Array, at: number): this {
    this.fee = rows[at + 0] as number;
    this.passThrough = rows[at + 1] as number;
    this.net = rows[at + 2] as number;
    this.variable = rows[at + 3] as number;
    this.drift = rows[at + 4] as number;
    this.clientDelay = rows[at + 5] as number;
    this.othersDelay = rows[at + 6] as number;
    this.replacementDelay = rows[at + 7] as number;
    this.others = rows[at + 8] as number;
    this.growth = rows[at + 9] as number;
    this.othersVariableShare = rows[at + 10] as number;
    this.employees = rows[at + 11] as number;
    this.ownerPay = rows[at + 12] as number;
    this.fixedCost = rows[at + 13] as number;
    this.debt = rows[at + 14] as number;
    this.cash = rows[at + 15] as number;
    this.payLeaving = rows[at + 16] as number;
    this.payLag = rows[at + 17] as number;
    this.payBack = rows[at + 18] as number;
    this.severance = rows[at + 19] as number;
    this.resignations = rows[at + 20] as number;
    this.haircut = rows[at + 21] as number;
    this.receiptDelay = rows[at + 22] as number;
    this.reputationLoss = rows[at + 23] as number;
    this.transitionMonths = rows[at + 24] as number;
    this.transitionCost = rows[at + 25] as number;
    this.haircutLeft = rows[at + 26] as number;
    this.lossLeft = rows[at + 27] as number;
    this.newPrice = rows[at + 28] as number;
    this.newLoad = rows[at + 29] as number;
    this.demandSlope = rows[at + 30] as number;
    this.demandStart = rows[at + 31] as number;
    this.demandCeiling = rows[at + 32] as number;
    this.averageFee = rows[at + 33] as number;
    this.cap = rows[at + 34] as number;
    this.replacementVariableShare = rows[at + 35] as number;
    this.acquisitionSpend = rows[at + 36] as number;
    this.penalty = rows[at + 37] as number;
    return this;
  }

  /** Writes the row that `read` reads. */
  write(rows: Float64Array, at: number): void {
    rows[at + 0] = this.fee;
    rows[at + 1] = this.passThrough;
    rows[at + 2] = this.net;
    rows[at + 3] = this.variable;
    rows[at + 4] = this.drift;
    rows[at + 5] = this.clientDelay;
    rows[at + 6] = this.othersDelay;
    rows[at + 7] = this.replacementDelay;
    rows[at + 8] = this.others;
    rows[at + 9] = this.growth;
    rows[at + 10] = this.othersVariableShare;
    rows[at + 11] = this.employees;
    rows[at + 12] = this.ownerPay;
    rows[at + 13] = this.fixedCost;
    rows[at + 14] = this.debt;
    rows[at + 15] = this.cash;
    rows[at + 16] = this.payLeaving;
    rows[at + 17] = this.payLag;
    rows[at + 18] = this.payBack;
    rows[at + 19] = this.severance;
    rows[at + 20] = this.resignations;
    rows[at + 21] = this.haircut;
    rows[at + 22] = this.receiptDelay;
    rows[at + 23] = this.reputationLoss;
    rows[at + 24] = this.transitionMonths;
    rows[at + 25] = this.transitionCost;
    rows[at + 26] = this.haircutLeft;
    rows[at + 27] = this.lossLeft;
    rows[at + 28] = this.newPrice;
    rows[at + 29] = this.newLoad;
    rows[at + 30] = this.demandSlope;
    rows[at + 31] = this.demandStart;
    rows[at + 32] = this.demandCeiling;
    rows[at + 33] = this.averageFee;
    rows[at + 34] = this.cap;
    rows[at + 35] = this.replacementVariableShare;
    rows[at + 36] = this.acquisitionSpend;
    rows[at + 37] = this.penalty;
  }
}

/** The columns of a table. */
const names = Object.keys(new Terms());
const width = names.length;

/** The figures alone. */
export type TermValues = Omit<Terms, 'read' | 'write'>;

/** The terms of many futures in one array: ten thousand objects would cost more to reach than to work out. */
export class TermTable {
  private readonly rows: Float64Array;
  private readonly row = new Terms();

  constructor(readonly count: number) {
    this.rows = new Float64Array(count * width);
  }

  /** The terms of one future, in an object that the next call writes over. */
  at(future: number): Terms {
    return this.row.read(this.rows, future * width);
  }

  put(future: number, terms: Terms): void {
    terms.write(this.rows, future * width);
  }

  /** A copy in which some terms are the same in all futures. */
  with(change: Partial<TermValues>): TermTable {
    const copy = new TermTable(this.count);
    copy.rows.set(this.rows);
    for (const [name, value] of Object.entries(change)) {
      for (let at = names.indexOf(name); at < copy.rows.length; at += width) copy.rows[at] = value;
    }
    return copy;
  }
}

const value = (driver: number | null) => driver ?? 0;
const monthsOf = (days: number | null) => value(days) / daysPerMonth;

function writeClient({ client }: Drivers, terms: Terms): void {
  terms.fee = value(client.fee);
  terms.passThrough = Math.min(terms.fee, value(client.passThrough));
  terms.net = terms.fee - terms.passThrough;
  terms.variable = Math.max(0, value(client.directCost) - terms.passThrough);
  terms.drift = 1 + value(client.drift);
  terms.clientDelay = monthsOf(client.collectionDays);
}

function writeFirm({ firm }: Drivers, terms: Terms): void {
  terms.others = value(firm.otherRevenue);
  terms.growth = pow(1 + value(firm.otherGrowth), 1 / 12);
  terms.othersVariableShare = value(firm.otherVariableShare);
  terms.othersDelay = monthsOf(firm.otherCollectionDays);
  terms.ownerPay = Math.min(value(firm.ownerPay), value(firm.payroll));
  terms.employees = Math.max(0, value(firm.payroll) - terms.ownerPay);
  terms.fixedCost = value(firm.fixedCost);
  terms.debt = value(firm.debtService);
  terms.cash = value(firm.cash);
}

/** Keeps a fee of nearly nothing from making figures without end. */
export const mostPayBack = 1e6;

function writeStaff({ staff }: Drivers, terms: Terms): void {
  const hazard = 1 - pow(1 - value(staff.resignationHazard), 1 / 12);
  terms.payLeaving = Math.min(terms.employees, value(staff.payLeaving));
  const perFee = terms.net > 0 ? Math.min(mostPayBack, terms.payLeaving / terms.net) : 0;
  terms.payLag = value(staff.lag);
  terms.payBack = staff.payBackPerBilling ?? perFee;
  terms.severance = value(staff.severance);
  terms.resignations =
    value(staff.peopleAtRisk) * hazard * value(staff.resignationCost) * value(staff.payPerPerson);
}

function writeExit({ exit }: Drivers, terms: Terms): void {
  terms.haircut = value(exit.haircut);
  terms.receiptDelay = value(exit.receiptDelay);
  terms.reputationLoss = value(exit.reputationLoss);
  terms.transitionMonths = value(exit.transitionMonths);
  terms.transitionCost = value(exit.transitionCost) * (1 - value(exit.transitionClientShare));
  terms.haircutLeft = 1 - value(exit.transitionEasesHaircut);
  terms.lossLeft = 1 - value(exit.transitionEasesReputation);
}

/**
 * Most that replacement work can bill: freed hours × saleable share × rate; while one of them is unknown, the level
 * aimed at (simple form) or the lost fee (pipeline form) (R11).
 */
export function replacementCap({ client, replacement }: Drivers, { pipeline }: Facts): number {
  const { paidHours, unpaidHours } = client;
  const { saleableShare, rate } = replacement;
  if (paidHours !== null && unpaidHours !== null && saleableShare !== null && rate !== null)
    return (paidHours + unpaidHours) * saleableShare * rate;
  const net = value(client.fee) - Math.min(value(client.fee), value(client.passThrough));
  return pipeline ? net : value(replacement.level) * net;
}

function writeReplacement(drivers: Drivers, facts: Facts, terms: Terms): void {
  const { replacement } = drivers;
  terms.averageFee = value(replacement.averageFee);
  terms.replacementVariableShare = 1 - value(replacement.margin);
  terms.replacementDelay = monthsOf(replacement.collectionDays);
  terms.acquisitionSpend = value(replacement.acquisitionSpend);
  terms.cap = replacementCap(drivers, facts);
  if (facts.pipeline) {
    terms.demandSlope = value(replacement.leadsPerMonth) * value(replacement.winRate) * terms.averageFee;
    terms.demandStart = value(replacement.salesCycle) + value(replacement.onboarding);
    terms.demandCeiling = Infinity;
    return;
  }
  terms.demandCeiling = value(replacement.level) * terms.net;
  terms.demandSlope = terms.demandCeiling / Math.max(1, value(replacement.ramp));
  terms.demandStart = value(replacement.delay);
}

/** The penalty for an ending, but for the time that remains, which depends on the last day (R5). */
function penaltyOf({ penalty }: Facts, fee: number): number {
  switch (penalty.kind) {
    case 'fixed':
      return penalty.amount;
    case 'months-of-fee':
      return Math.min(penalty.amount, 120) * fee;
    case 'share-of-remaining':
      return Math.min(penalty.amount, 1) * fee;
    case 'minimum-commitment':
      return fee;
    default:
      return 0;
  }
}

/** Brings one value of every driver into the form in which the months need them. */
export function writeTerms(drivers: Drivers, facts: Facts, terms: Terms): void {
  writeClient(drivers, terms);
  writeFirm(drivers, terms);
  writeStaff(drivers, terms);
  writeExit(drivers, terms);
  terms.newPrice = 1 + value(drivers.renegotiation.uplift);
  terms.newLoad = 1 - value(drivers.renegotiation.hoursCut);
  writeReplacement(drivers, facts, terms);
  terms.penalty = penaltyOf(facts, terms.fee);
}

/** The terms of one set of drivers. */
export function termsOf(drivers: Drivers, facts: Facts): Terms {
  const terms = new Terms();
  writeTerms(drivers, facts, terms);
  return terms;
}
