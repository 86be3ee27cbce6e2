import type { WalkAway } from '../evaluation';
import type { Futures } from '../money/draws';
import type { Model } from '../money/money';
import { meanOf } from '../money/outcomes';
import { runOption, workspaceFor } from '../money/simulation';
import { termsOf, type Terms } from '../money/terms';
import { smallestReaching } from '../stats/root';
import { optionOf, type Option } from './options-catalogue';

/** Prices above this rise are no prices (ruling R21). */
export const largestUplift = 5;

/** The exits open on refusal: notice and phase-down a month after the answer, or the contract's own end. */
function bestOnRefusal(model: Model, futures: Futures, available: Option[]) {
  const workspace = workspaceFor(model.facts, null);
  const noticeMonth = model.facts.decideMonth + 1;
  const values = available
    .filter(({ strategy }) => strategy === 'notice' || strategy === 'phase-down' || strategy === 'lapse')
    .map((option) => ({
      option,
      value: meanOf(runOption(model.facts, futures, option, workspace, { noticeMonth }).npv),
    }));
  return values.reduce<(typeof values)[number] | null>(
    (best, one) => (!best || one.value > best.value ? one : best),
    null,
  );
}

/** Mean value of the accepted contract, kept and not broken, under changed terms. */
function acceptedValue(model: Model, futures: Futures): (terms: Partial<Terms>) => number {
  const workspace = workspaceFor(model.facts, null);
  const option = optionOf('renegotiate');
  return (change) => {
    const terms = futures.terms.with(change);
    return meanOf(runOption(model.facts, { ...futures, terms }, option, workspace, { accepted: true }).npv);
  };
}

/**
 * Walk-away price (ruling R21): the smallest uplift of the fee without pass-through, or else the smallest cut in hours,
 * at which the accepted contract has the same mean value as the best exit open on refusal.
 */
export function walkAwayOf(
  model: Model,
  futures: Futures,
  available: Option[],
): { walkAway: WalkAway; hoursCutPrice: number | null } {
  const refusal = bestOnRefusal(model, futures, available);
  const value = acceptedValue(model, futures);
  const unchanged = value({ newPrice: 1, newLoad: 1 });
  if (!refusal || unchanged >= refusal.value)
    return { walkAway: { kind: 'staying-pays' }, hoursCutPrice: null };
  const solve = (termsAt: (x: number) => Partial<Terms>, limit: number) =>
    smallestReaching((x) => (x === 0 ? unchanged : value(termsAt(x))), refusal.value, limit);
  const uplift = solve((u) => ({ newPrice: 1 + u, newLoad: 1 }), largestUplift);
  const hoursCutPrice = solve((cut) => ({ newPrice: 1, newLoad: 1 - cut }), 1);
  if (uplift === null) return { walkAway: { kind: 'no-price' }, hoursCutPrice };
  const { fee, net } = termsOf(model.drivers.likely, model.facts);
  return {
    walkAway: { kind: 'price', uplift, fee: fee + net * uplift, against: refusal.option.id },
    hoursCutPrice,
  };
}
