import type { MoneyResult } from './result';
import { partAfter } from './course';
import type { Drivers } from './drivers';
import type { Facts } from './facts';

/** A cost of an account or segment: how much of it stops if the account goes, and how many months after the last day. */
export type CostLine = { amount: number; avoidableShare: number; lagMonths: number };

/**
 * Differential (relevant-cost) analysis of dropping an account: income lost, cost saved, and what the freed capacity
 * earns instead. Allocated overhead has an avoidable share of 0 and so never counts.
 *
 * Source: Horngren, Cost Accounting, 14th ed., p. 409 (Allied West/Wisk); OpenStax Managerial Accounting 10.4.
 *
 * @param account revenue and costs for the same period, any currency
 * @param month months after the last day (costs whose lag has not run out still stand)
 * @param earnedInstead what the freed capacity earns in that period
 * @returns change of operating income if the account is dropped
 * @example changeIfDropped({ revenue: 1_200_000, costs: [{ amount: 1_215_000 - 30_000, avoidableShare: 1, lagMonths: 0 }] }, Infinity) // -15_000
 */
export function changeIfDropped(
  account: { revenue: number; costs: CostLine[] },
  month = Infinity,
  earnedInstead = 0,
): number {
  return earnedInstead - avoidableMargin(account, month);
}

/** Revenue minus the cost that stops with it, `month` months after the last day: what is really lost. */
export function avoidableMargin(
  { revenue, costs }: { revenue: number; costs: CostLine[] },
  month = Infinity,
): number {
  const saved = costs.reduce(
    (sum, line) => sum + line.amount * line.avoidableShare * partAfter(month, line.lagMonths),
    0,
  );
  return revenue - saved;
}

/** Operating income of a segment at full cost, and its margin after the costs that are its own. */
export function segmentIncome({ revenue, costs }: { revenue: number; costs: CostLine[] }): {
  fullCost: number;
  avoidable: number;
} {
  return {
    fullCost: revenue - costs.reduce((sum, line) => sum + line.amount, 0),
    avoidable: avoidableMargin({ revenue, costs }),
  };
}

/** Less than a minute a month is no workload to divide by. */
const fewestHours = 1 / 60;

/** What one hour really earns: fee without pass-through and subcontract over all hours, paid or not (ruling R31). */
export function effectiveRate(
  fee: number,
  passThrough: number,
  subcontract: number,
  hours: number,
): number | null {
  return hours >= fewestHours ? (fee - passThrough - subcontract) / hours : null;
}

/** Cash tied up by a client that pays after `months`: fee × (1 − margin) × months. */
export function cashTiedUp(fee: number, margin: number, months: number): number {
  return fee * (1 - margin) * months;
}

const value = (driver: number | null) => driver ?? 0;

/** Hours spent on the client, paid or not; null while either is unknown: unknown is not zero. */
function hoursOf({ paidHours, unpaidHours }: Drivers['client']): number | null {
  return paidHours === null || unpaidHours === null ? null : paidHours + unpaidHours;
}

function labourCost({ client, firm }: Drivers, thr: boolean): number | null {
  const hours = hoursOf(client);
  if (hours !== null && client.loadedCostPerHour !== null) return hours * client.loadedCostPerHour;
  if (client.teamShare === null) return null;
  const employees = Math.max(0, value(firm.payroll) - value(firm.ownerPay));
  return client.teamShare * (value(firm.payroll) + (thr ? employees / 12 : 0));
}

/** The costs that stop if the client goes, each with its lag: the one ledger of money and cash (ruling R7). */
export function clientLedger({ client, staff }: Drivers, facts: Facts): CostLine[] {
  const lines: CostLine[] = [{ amount: value(client.directCost), avoidableShare: 1, lagMonths: 0 }];
  if (value(staff.payLeaving) > 0)
    lines.push({ amount: value(staff.payLeaving), avoidableShare: 1, lagMonths: value(staff.lag) });
  return [...lines, ...facts.costLines];
}

/** Margins 1–3, avoidable margin and effective rate of the client, per month (model section 3). */
export function clientEconomics(drivers: Drivers, facts: Facts, thr: boolean): MoneyResult['economics'] {
  const { client } = drivers;
  const fee = value(client.fee);
  const ledger = clientLedger(drivers, facts);
  const margin1 = fee - value(client.directCost);
  const labour = labourCost(drivers, thr);
  const margin2 = labour === null ? null : margin1 - labour;
  const own = facts.costLines.reduce((sum, line) => sum + line.amount * line.avoidableShare, 0);
  const lagMonths = ledger.reduce((longest, line) => Math.max(longest, line.lagMonths), 0);
  return {
    fee,
    margin1,
    margin2,
    margin3: margin2 === null ? null : margin2 - own - facts.openingClient * facts.monthlyRate,
    avoidableMargin: {
      atOnce: avoidableMargin({ revenue: fee, costs: ledger }, 1),
      inTheEnd: avoidableMargin({ revenue: fee, costs: ledger }),
      lagMonths,
    },
    effectiveRate: effectiveRate(
      fee,
      value(client.passThrough),
      value(client.subcontract),
      hoursOf(client) ?? 0,
    ),
    receivable: facts.openingClient,
  };
}
