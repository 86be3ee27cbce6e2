import { isUnknown, type Quantity } from '../assessment/quantity';
import type { Assessment } from '../assessment/schema';
import type { AftercareResult } from '../evaluation';

/** Rounding up must not be pushed a whole client on by the last bit of a division. */
const tolerance = 1e-9;

/** Above this a number of clients or leads says only that the fee or the rate is next to nothing. */
const mostCounted = 1e6;

function countOrNull(quotient: number): number | null {
  return quotient > mostCounted ? null : Math.max(0, Math.ceil(quotient - tolerance));
}

/** How many clients of equal size it takes at least so that none has more than a share. `clientsAtShare(0.25)` is 4. */
export function clientsAtShare(share: number): number {
  return Math.ceil(1 / share - tolerance);
}

/** Whole clients that bring an amount a month, at an average fee; null while the fee is unknown or nothing. */
export function clientsFor(amount: number | null, averageFee: number | null): number | null {
  if (amount === null || averageFee === null || averageFee <= 0) return null;
  return countOrNull(amount / averageFee);
}

/** Serious leads it takes to win so many clients; null while the win rate is unknown or nothing. `leadsFor(3, 0.2)` is 15. */
export function leadsFor(clients: number | null, winRate: number | null): number | null {
  if (clients === null || winRate === null || winRate <= 0) return null;
  return countOrNull(clients / winRate);
}

function given(quantity: Quantity): number | null {
  if (isUnknown(quantity)) return null;
  return typeof quantity === 'number' ? quantity : quantity.likely;
}

/**
 * What the target share of one client takes, in money a month and in clients. If the client leaves, their fee without
 * pass-through has to be replaced; if they stay, so much new billing is needed that their fee falls to the target
 * share. Only figures the user gave: null for what follows from an unknown.
 *
 * @param leaves whether an ending is planned
 * @example diversificationTarget(assessment, true).clientsNeeded // 4 at a target share of 25 %
 */
export function diversificationTarget(
  assessment: Assessment,
  leaves: boolean,
): AftercareResult['diversification'] {
  const { targetShare } = assessment.aftercare;
  const fee = given(assessment.client.fee);
  const others = given(assessment.firm.otherRevenue);
  const revenue = fee === null || others === null ? null : fee + others;
  const newBilling = leaves ? lostFee(fee, assessment) : dilution(fee, revenue, targetShare);
  const newClients = clientsFor(newBilling, given(assessment.replacement.averageFee));
  return {
    targetShare,
    revenue,
    clientsNeeded: clientsAtShare(targetShare),
    largestFee: revenue === null ? null : targetShare * revenue,
    newBilling,
    newClients,
    leadsNeeded: leadsFor(newClients, given(assessment.replacement.winRate)),
  };
}

/** The fee without pass-through, which nobody has to replace (ruling R11). */
function lostFee(fee: number | null, { client }: Assessment): number | null {
  return fee === null ? null : Math.max(0, fee - (given(client.passThrough) ?? 0));
}

/** New billing at which a fee is the target share of everything. */
function dilution(fee: number | null, revenue: number | null, targetShare: number): number | null {
  return fee === null || revenue === null ? null : Math.max(0, fee / targetShare - revenue);
}
