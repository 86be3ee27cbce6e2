import { pow } from '../stats/elementary';
import type { Drivers } from './drivers';
import type { Facts } from './facts';

/**
 * One future's figures in the form in which the months need them: nothing unknown, days as months, yearly rates as
 * monthly factors. Money per month in the assessment's currency unless said.
 */
export type Terms = {
  fee: number;
  passThrough: number;
  /** Fee without pass-through, and variable cost without it. */
  net: number;
  variable: number;
  /** Growth factor of variable cost and hours per quarter (R14). */
  drift: number;
  /** Months from invoice to money. */
  clientDelay: number;
  othersDelay: number;
  replacementDelay: number;
  others: number;
  /** Monthly growth factor of the others' billing (R10). */
  growth: number;
  othersVariableShare: number;
  employees: number;
  ownerPay: number;
  fixedCost: number;
  debt: number;
  cash: number;
  payLeaving: number;
  payLag: number;
  /** Pay bought back per 1 of replacement billing (R6). */
  payBack: number;
  severance: number;
  /** Expected cost of resignations in a month of full work (R14). */
  resignations: number;
  haircut: number;
  receiptDelay: number;
  reputationLoss: number;
  transitionMonths: number;
  /** Our part of the cost of a month of transition (R15). */
  transitionCost: number;
  /** What transition leaves of the write-off and of the reputation loss. */
  haircutLeft: number;
  lossLeft: number;
  /** Factors on price and load under renegotiated terms (R13). */
  newPrice: number;
  newLoad: number;
  /** Replacement demand grows by this a month from so many months after the start of selling, up to `demandCeiling`. */
  demandSlope: number;
  demandStart: number;
  demandCeiling: number;
  /** Fee of one won client, for drawn wins. */
  averageFee: number;
  /** Most that replacement can bill once all hours are free (R11). */
  cap: number;
  replacementVariableShare: number;
  acquisitionSpend: number;
  penalty: number;
};

const value = (driver: number | null) => driver ?? 0;
const monthsOf = (days: number | null) => value(days) / 30;

function clientTerms({ client }: Drivers) {
  const fee = value(client.fee);
  const passThrough = Math.min(fee, value(client.passThrough));
  return {
    fee,
    passThrough,
    net: fee - passThrough,
    variable: Math.max(0, value(client.directCost) - passThrough),
    drift: 1 + value(client.drift),
    clientDelay: monthsOf(client.collectionDays),
  };
}

function firmTerms({ firm }: Drivers) {
  const ownerPay = Math.min(value(firm.ownerPay), value(firm.payroll));
  return {
    others: value(firm.otherRevenue),
    growth: pow(1 + value(firm.otherGrowth), 1 / 12),
    othersVariableShare: value(firm.otherVariableShare),
    othersDelay: monthsOf(firm.otherCollectionDays),
    employees: Math.max(0, value(firm.payroll) - ownerPay),
    ownerPay,
    fixedCost: value(firm.fixedCost),
    debt: value(firm.debtService),
    cash: value(firm.cash),
  };
}

function staffTerms({ staff }: Drivers, net: number, employees: number) {
  const payLeaving = Math.min(employees, value(staff.payLeaving));
  const hazard = 1 - pow(1 - Math.min(0.999, value(staff.resignationHazard)), 1 / 12);
  return {
    payLeaving,
    payLag: value(staff.lag),
    payBack: staff.payBackPerBilling ?? (net > 0 ? payLeaving / net : 0),
    severance: value(staff.severance),
    resignations:
      value(staff.peopleAtRisk) * hazard * value(staff.resignationCost) * value(staff.payPerPerson),
  };
}

function exitTerms({ exit }: Drivers, { transitionPrepaid }: Facts) {
  const ownShare = transitionPrepaid ? 0 : 1 - value(exit.transitionClientShare);
  return {
    haircut: value(exit.haircut),
    receiptDelay: value(exit.receiptDelay),
    reputationLoss: value(exit.reputationLoss),
    transitionMonths: value(exit.transitionMonths),
    transitionCost: value(exit.transitionCost) * ownShare,
    haircutLeft: 1 - value(exit.transitionEasesHaircut),
    lossLeft: 1 - value(exit.transitionEasesReputation),
  };
}

function replacementTerms({ replacement }: Drivers, { pipeline }: Facts, net: number) {
  const averageFee = value(replacement.averageFee);
  const full = value(replacement.level) * net;
  const demand = pipeline
    ? {
        demandSlope: value(replacement.leadsPerMonth) * value(replacement.winRate) * averageFee,
        demandStart: value(replacement.salesCycle) + value(replacement.onboarding),
        demandCeiling: Infinity,
      }
    : {
        demandSlope: full / Math.max(1, value(replacement.ramp)),
        demandStart: value(replacement.delay),
        demandCeiling: full,
      };
  return {
    ...demand,
    averageFee,
    replacementVariableShare: 1 - value(replacement.margin),
    replacementDelay: monthsOf(replacement.collectionDays),
    acquisitionSpend: value(replacement.acquisitionSpend),
  };
}

/**
 * Most that replacement work can bill: freed hours × saleable share × rate; while one of them is unknown, the level
 * aimed at (simple form) or the lost fee (pipeline form) (R11).
 */
export function replacementCap({ client, replacement }: Drivers, { pipeline }: Facts): number {
  const hoursKnown = client.paidHours !== null || client.unpaidHours !== null;
  if (hoursKnown && replacement.saleableShare !== null && replacement.rate !== null) {
    return (
      (value(client.paidHours) + value(client.unpaidHours)) * replacement.saleableShare * replacement.rate
    );
  }
  const net = value(client.fee) - Math.min(value(client.fee), value(client.passThrough));
  return pipeline ? net : value(replacement.level) * net;
}

/** The penalty for an ending, but for the time that remains, which depends on the last day (R5). */
function penaltyTerms({ penalty }: Facts, fee: number): number {
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
export function termsOf(drivers: Drivers, facts: Facts): Terms {
  const client = clientTerms(drivers);
  const firm = firmTerms(drivers);
  return {
    ...client,
    ...firm,
    ...staffTerms(drivers, client.net, firm.employees),
    ...exitTerms(drivers, facts),
    newPrice: 1 + value(drivers.renegotiation.uplift),
    newLoad: 1 - value(drivers.renegotiation.hoursCut),
    ...replacementTerms(drivers, facts, client.net),
    cap: replacementCap(drivers, facts),
    penalty: penaltyTerms(facts, client.fee),
  };
}
