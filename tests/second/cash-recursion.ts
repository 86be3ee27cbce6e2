import { endingOf, newTermsIn, workIn, type Ending } from './ending';
import type { Drivers, Inputs } from './inputs';
import { at, eachMonth, partAfter, sum, type ByMonth } from './months';
import { hasTransition, oneOffsOf, type OneOffs } from './one-offs';
import { ledgerOf, type LateEnd } from './receipts';
import { netFee, replacementBilling } from './replacement';

/** All of one strategy in one future, by month 0…H. */
export type Projection = {
  /** Cash at the end of each month; index 0 is today. */
  cash: ByMonth;
  billed: { client: ByMonth; others: ByMonth; replacement: ByMonth };
  collected: { client: ByMonth; others: ByMonth; replacement: ByMonth };
  variable: ByMonth;
  /** Without THR. */
  payroll: ByMonth;
  thr: ByMonth;
  fixed: ByMonth;
  tax: ByMonth;
  debt: ByMonth;
  oneOffs: OneOffs;
  oneOff: ByMonth;
  /** Owed by all at the end of month H. */
  receivable: number;
  writtenOff: ByMonth;
  /** The client's hours as a multiple of today's. */
  hours: ByMonth;
};

/**
 * The monthly cash recursion of the decision model as its rulings (R1–R15) settle it: a second implementation, written
 * from the text alone and for clarity alone, to hold the first against.
 */
export function cashRecursion(given: Inputs): Projection {
  const inputs = { ...given, drivers: withoutContradiction(given.drivers) };
  const { facts, drivers } = inputs;
  const { client, firm, replacement } = drivers;
  const months = (figure: (t: number) => number) => eachMonth(facts.horizon, figure);
  const ending = endingOf(inputs);
  const work = months((t) => workIn(ending, t));

  const billed = {
    client: months((t) => at(work, t) * clientFee(inputs, t)),
    others: months((t) => othersBilling(inputs, ending, t)),
    replacement: months((t) => replacementBilling(inputs, ending, at(work, t), t)),
  };
  const ledgers = {
    client: ledgerOf(
      billed.client,
      facts.openingReceivable.client,
      client.collectionDays,
      lateEnd(inputs, ending),
    ),
    others: ledgerOf(billed.others, facts.openingReceivable.others, firm.otherCollectionDays, null),
    replacement: ledgerOf(
      billed.replacement,
      0,
      replacement.collectionDays ?? firm.otherCollectionDays,
      null,
    ),
  };
  const hours = months((t) => at(work, t) * loadOfClient(inputs, t));
  const variable = months(
    (t) =>
      clientVariable(inputs, at(work, t), t) +
      firm.otherVariableShare * at(billed.others, t) +
      (1 - replacement.margin) * at(billed.replacement, t),
  );
  const employees = months((t) => employeesPay(inputs, ending, at(billed.replacement, t), t));
  const payroll = months((t) => at(employees, t) + firm.ownerPay);
  const thr = months((t) => holidayPay(inputs, employees, t));
  const fixed = months((t) => fixedCost(inputs, ending, t));
  const debt = months((t) => firm.debtService + (facts.planned.debt[t - 1] ?? 0));
  const oneOffs = oneOffsOf(inputs, ending, work);
  const oneOff = months((t) => sum(Object.values(oneOffs).map((series) => at(series, t))));
  const collectedIn = (t: number) => sum(Object.values(ledgers).map(({ collected }) => at(collected, t)));

  // R9
  const profit = months(
    (t) =>
      sum(Object.values(billed).map((series) => at(series, t))) -
      at(ledgers.client.writtenOff, t) -
      at(variable, t) -
      at(payroll, t) -
      at(thr, t) -
      at(fixed, t) -
      (at(oneOff, t) - at(oneOffs.investments, t) - at(oneOffs.deposit, t)),
  );
  const tax = taxByMonth(inputs, months(collectedIn), profit);

  const cash = [firm.cash];
  for (let t = 1; t <= facts.horizon; t += 1) {
    const paid =
      at(variable, t) + at(payroll, t) + at(thr, t) + at(fixed, t) + at(tax, t) + at(debt, t) + at(oneOff, t);
    cash.push(cash[t - 1]! + collectedIn(t) - paid);
  }
  return {
    cash,
    billed,
    collected: {
      client: ledgers.client.collected,
      others: ledgers.others.collected,
      replacement: ledgers.replacement.collected,
    },
    variable,
    payroll,
    thr,
    fixed,
    tax,
    debt,
    oneOffs,
    oneOff,
    receivable: ledgers.client.receivable + ledgers.others.receivable + ledgers.replacement.receivable,
    writtenOff: ledgers.client.writtenOff,
    hours,
  };
}

/**
 * The catalogue calls some figures parts of others; drawn apart they may contradict it. A part is then at most its
 * whole, except that what is billed on at cost must have been paid.
 */
function withoutContradiction(drivers: Drivers): Drivers {
  const { firm, client, staff } = drivers;
  const passThrough = Math.min(client.passThrough, client.fee);
  const ownerPay = Math.min(firm.ownerPay, firm.payroll);
  return {
    ...drivers,
    firm: { ...firm, ownerPay },
    client: { ...client, passThrough, directCost: Math.max(client.directCost, passThrough) },
    staff: { ...staff, payLeaving: Math.min(staff.payLeaving, firm.payroll - ownerPay) },
  };
}

/** R13: the monthly fee on the terms of month t. */
function clientFee(inputs: Inputs, t: number): number {
  const { fee, passThrough } = inputs.drivers.client;
  if (!newTermsIn(inputs, t)) return fee;
  return passThrough + (fee - passThrough) * (1 + inputs.drivers.renegotiation.uplift);
}

/** R14 and R13: hours and variable cost per unit of work as a multiple of today's. */
function loadOfClient(inputs: Inputs, t: number): number {
  const drifted = (1 + inputs.drivers.client.drift) ** Math.floor((t - 1) / 3);
  return newTermsIn(inputs, t) ? drifted * (1 - inputs.drivers.renegotiation.hoursCut) : drifted;
}

/**
 * What goes out for the client. Pass-through follows the work alone: it is billed on at cost, and R2 names it beside
 * variable cost, so neither drift (R14) nor the cut (R13), which speak of variable cost, touch it.
 */
function clientVariable(inputs: Inputs, work: number, t: number): number {
  const { directCost, passThrough } = inputs.drivers.client;
  return work * (passThrough + (directCost - passThrough) * loadOfClient(inputs, t));
}

/** R10: other clients, with the dip in the twelve months after we ended it. */
function othersBilling({ drivers, scenario }: Inputs, ending: Ending | null, t: number): number {
  const plain = drivers.firm.otherRevenue * (1 + drivers.firm.otherGrowth) ** (t / 12);
  if (ending === null || ending.by === 'client') return plain;
  const eased = hasTransition(scenario.withTransition, ending) ? drivers.exit.transitionEasesReputation : 0;
  const loss = drivers.exit.reputationLoss * (1 - eased);
  const j = t - ending.lastMonth;
  return j >= 1 && j <= 12 ? plain * (1 - (loss * (13 - j)) / 12) : plain;
}

/** R4, with R15's relief. */
function lateEnd({ drivers, scenario }: Inputs, ending: Ending | null): LateEnd | null {
  if (ending === null) return null;
  const eased = hasTransition(scenario.withTransition, ending) ? drivers.exit.transitionEasesHaircut : 0;
  return {
    lastMonth: ending.lastMonth,
    haircut: drivers.exit.haircut * (1 - eased),
    delay: drivers.exit.receiptDelay,
  };
}

/** R6: employees' pay of month t, THR aside. */
function employeesPay(inputs: Inputs, ending: Ending | null, replaced: number, t: number): number {
  const { firm, staff } = inputs.drivers;
  const employees = firm.payroll - firm.ownerPay;
  if (ending === null) return employees;
  const boughtBack = staff.payBackPerBilling ?? defaultPayBack(inputs);
  const gone = staff.payLeaving * partAfter(t, ending.lastDay + staff.lag);
  return employees - Math.max(0, gone - boughtBack * replaced);
}

/**
 * R6's default of ℓ. Without a fee of our own there is nothing to relate pay to, and next to none relates it to no
 * purpose; the ruling names neither case, so both are as lib has them.
 */
function defaultPayBack(inputs: Inputs): number {
  const fee = netFee(inputs);
  return fee > 0 ? Math.min(1e6, inputs.drivers.staff.payLeaving / fee) : 0;
}

/** R8. */
function holidayPay({ drivers, facts }: Inputs, employees: ByMonth, t: number): number {
  if (facts.thr[t - 1] !== true) return 0;
  const thisMonth = at(employees, t);
  const lastMonth = t === 1 ? drivers.firm.payroll - drivers.firm.ownerPay : at(employees, t - 1);
  return facts.dismissal ? Math.max(thisMonth, lastMonth) : thisMonth;
}

/** R7. Cost lines are parts of the fixed cost, so no more of it can stop than there is. */
function fixedCost({ drivers, facts }: Inputs, ending: Ending | null, t: number): number {
  if (ending === null) return drivers.firm.fixedCost;
  const saved = facts.costLines.map(
    ({ amount, avoidableShare, lagMonths }) =>
      amount * avoidableShare * partAfter(t - ending.lastDay, lagMonths),
  );
  return Math.max(0, drivers.firm.fixedCost - sum(saved));
}

/** R9. */
function taxByMonth({ facts }: Inputs, collected: ByMonth, profit: ByMonth): ByMonth {
  const { mode, rate } = facts.tax;
  if (mode === 'none') return eachMonth(facts.horizon, () => 0);
  if (mode === 'collections') return eachMonth(facts.horizon, (t) => rate * at(collected, t));
  let cumulative = 0;
  let peak = 0;
  return eachMonth(facts.horizon, (t) => {
    cumulative += at(profit, t);
    const rise = Math.max(0, cumulative - peak);
    peak = Math.max(peak, cumulative);
    return rate * rise;
  });
}
