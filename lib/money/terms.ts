import { pow } from '../stats/elementary';
import type { Drivers } from './drivers';
import type { Facts } from './facts';

/**
 * One future's figures in the form in which the months need them: nothing unknown, days as months, yearly rates as
 * monthly factors. Money per month in the assessment's currency unless said.
 */
const termNames = [
  'fee',
  'passThrough',
  /** Fee without pass-through, and variable cost without it. */
  'net',
  'variable',
  /** Growth factor of variable cost and hours per quarter (R14). */
  'drift',
  /** Months from invoice to money. */
  'clientDelay',
  'othersDelay',
  'replacementDelay',
  'others',
  /** Monthly growth factor of the others' billing (R10). */
  'growth',
  'othersVariableShare',
  'employees',
  'ownerPay',
  'fixedCost',
  'debt',
  'cash',
  'payLeaving',
  'payLag',
  /** Pay bought back per 1 of replacement billing (R6). */
  'payBack',
  'severance',
  /** Expected cost of resignations in a month of full work (R14). */
  'resignations',
  'haircut',
  'receiptDelay',
  'reputationLoss',
  'transitionMonths',
  /** Our part of the cost of a month of transition (R15). */
  'transitionCost',
  /** What transition leaves of the write-off and of the reputation loss. */
  'haircutLeft',
  'lossLeft',
  /** Factors on price and load under renegotiated terms (R13). */
  'newPrice',
  'newLoad',
  /** Replacement demand grows by this a month from so many months after the start of selling, up to `demandCeiling`. */
  'demandSlope',
  'demandStart',
  'demandCeiling',
  /** Fee of one won client, for drawn wins. */
  'averageFee',
  /** Most that replacement can bill once all hours are free (R11). */
  'cap',
  'replacementVariableShare',
  'acquisitionSpend',
  'penalty',
] as const;
type TermName = (typeof termNames)[number];
export type Terms = Record<TermName, number>;

/** A row of a table of terms, read and written by name. */
class TermRow {
  constructor(
    readonly rows: Float64Array,
    public offset: number,
  ) {}
}

termNames.forEach((name, index) =>
  Object.defineProperty(TermRow.prototype, name, {
    get(this: TermRow) {
      return this.rows[this.offset + index];
    },
    set(this: TermRow, value: number) {
      this.rows[this.offset + index] = value;
    },
  }),
);

/** The terms of many futures in one array: ten thousand objects would cost more to reach than to work out. */
export class TermTable {
  private readonly row: TermRow;

  constructor(readonly count: number) {
    this.row = new TermRow(new Float64Array(count * termNames.length), 0);
  }

  /** The terms of one future, until the next call. */
  at(future: number): Terms {
    this.row.offset = future * termNames.length;
    return this.row as unknown as Terms;
  }

  /** A copy in which some terms are the same in all futures. */
  with(change: Partial<Terms>): TermTable {
    const copy = new TermTable(this.count);
    copy.row.rows.set(this.row.rows);
    for (let future = 0; future < this.count; future += 1) Object.assign(copy.at(future), change);
    return copy;
  }
}

const value = (driver: number | null) => driver ?? 0;
const monthsOf = (days: number | null) => value(days) / 30;

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

function writeExit({ exit }: Drivers, { transitionPrepaid }: Facts, terms: Terms): void {
  const ownShare = transitionPrepaid ? 0 : 1 - value(exit.transitionClientShare);
  terms.haircut = value(exit.haircut);
  terms.receiptDelay = value(exit.receiptDelay);
  terms.reputationLoss = value(exit.reputationLoss);
  terms.transitionMonths = value(exit.transitionMonths);
  terms.transitionCost = value(exit.transitionCost) * ownShare;
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
  writeExit(drivers, facts, terms);
  terms.newPrice = 1 + value(drivers.renegotiation.uplift);
  terms.newLoad = 1 - value(drivers.renegotiation.hoursCut);
  writeReplacement(drivers, facts, terms);
  terms.penalty = penaltyOf(facts, terms.fee);
}

/** The terms of one set of drivers. */
export function termsOf(drivers: Drivers, facts: Facts): Terms {
  const terms = new TermTable(1).at(0);
  writeTerms(drivers, facts, terms);
  return terms;
}
