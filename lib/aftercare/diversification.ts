import { isUnknown, type Quantity } from '../assessment/quantity';
import type { Assessment } from '../assessment/schema';
import type { AftercareResult } from '../evaluation';
import type { Model } from '../money/money';

/** Rounding up must not be pushed a whole client on by the last bit of a division. */
const tolerance = 1e-9;

/** How many clients of equal size it takes at least so that none has more than a share. `clientsAtShare(0.25)` is 4. */
export function clientsAtShare(share: number): number {
  return Math.ceil(1 / share - tolerance);
}

function given(quantity: Quantity): number | null {
  if (isUnknown(quantity)) return null;
  return typeof quantity === 'number' ? quantity : quantity.likely;
}

/**
 * What the target share of one client takes. If the client leaves, their fee without pass-through has to be replaced; if
 * they stay, so much new billing is needed that their fee falls to the target share. Only figures the user gave: null for
 * what follows from an unknown.
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
  return {
    targetShare,
    revenue,
    clientsNeeded: clientsAtShare(targetShare),
    largestFee: revenue === null ? null : targetShare * revenue,
    newBilling: leaves ? lostFee(fee, assessment) : dilution(fee, revenue, targetShare),
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

/** New billing a month at which the client, who stays, is no more than the target share of everything. */
export function dilutingBilling({ drivers }: Model, targetShare: number): number {
  const fee = drivers.likely.client.fee ?? 0;
  return Math.max(0, fee / targetShare - fee - (drivers.likely.firm.otherRevenue ?? 0));
}
