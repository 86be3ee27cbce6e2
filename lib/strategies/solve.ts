import { dateAtMonth } from '../calendar/iso-date';
import type { StrategiesResult, WalkAway } from '../evaluation';
import type { OptionMoney } from '../money/result';
import { npvDifference } from '../money/metrics';
import { cashPathsOf, chanceBelow, spreadOf, spreadWithin, type CashPaths } from '../money/spread';
import { prepareModel, projectAt, type Model } from '../money/money';
import { replacementCap } from '../money/terms';
import type { Drivers } from '../money/drivers';
import { optionOf, type Option } from './options-catalogue';

/** Prices above this rise are no prices (ruling R21). */
const largestUplift = 5;
const lastNoticeMonth = 18;
const monthsAfterNotice = 24;

/** Value of the accepted contract (kept, not broken) against keeping on today's terms. */
function acceptedValue(model: Model, terms: { uplift: number; hoursCut: number }): number {
  const { likely } = model.drivers;
  const drivers: Drivers = { ...likely, renegotiation: { ...likely.renegotiation, ...terms } };
  const events = { accepted: true, broken: false };
  const accepted = projectAt(model, optionOf('renegotiate'), 'likely', { drivers, events });
  return npvDifference(accepted, projectAt(model, optionOf('keep'), 'likely'), model.facts.monthlyRate);
}

/** The smallest x in [0, limit] with f(x) ≥ target for a rising f, or null; f is linear unless profit is taxed. */
function smallestReaching(f: (x: number) => number, target: number, limit: number): number | null {
  if (f(limit) < target) return null;
  let low = 0;
  let high = limit;
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (f(middle) >= target) high = middle;
    else low = middle;
  }
  return high;
}

/** The exits open on refusal: notice, phase-down and lapse, with and without transition assistance (ruling R21). */
function bestOnRefusal(model: Model, available: Option[]): { option: Option; value: number } | null {
  const keep = projectAt(model, optionOf('keep'), 'likely');
  const noticeMonth = model.facts.decideMonth + 1;
  return available
    .filter(({ strategy }) => strategy === 'notice' || strategy === 'phase-down' || strategy === 'lapse')
    .map((option) => ({
      option,
      value: npvDifference(
        projectAt(model, option, 'likely', { noticeMonth }),
        keep,
        model.facts.monthlyRate,
      ),
    }))
    .reduce<{ option: Option; value: number } | null>(
      (best, one) => (!best || one.value > best.value ? one : best),
      null,
    );
}

/**
 * Walk-away price (ruling R21): the smallest uplift of the fee (without pass-through), or else the smallest cut in
 * hours, at which the accepted contract is worth as much as the best exit open on refusal.
 */
export function walkAwayOf(
  model: Model,
  available: Option[],
): { walkAway: WalkAway; hoursCutPrice: number | null } {
  const refusal = bestOnRefusal(model, available);
  const today = acceptedValue(model, { uplift: 0, hoursCut: 0 });
  if (!refusal || today >= refusal.value) return { walkAway: { kind: 'staying-pays' }, hoursCutPrice: null };
  const uplift = smallestReaching(
    (u) => acceptedValue(model, { uplift: u, hoursCut: 0 }),
    refusal.value,
    largestUplift,
  );
  const hoursCutPrice = smallestReaching(
    (h) => acceptedValue(model, { uplift: 0, hoursCut: h }),
    refusal.value,
    1,
  );
  if (uplift === null) return { walkAway: { kind: 'no-price' }, hoursCutPrice };
  const { fee, passThrough } = model.drivers.likely.client;
  const through = Math.min(fee ?? 0, passThrough ?? 0);
  const price = through + ((fee ?? 0) - through) * (1 + uplift);
  return { walkAway: { kind: 'price', uplift, fee: price, against: refusal.option.id }, hoursCutPrice };
}

/**
 * The first notice month 0…18 that passes the cash gate, each judged on months 1…s+24, and later ones that do not
 * (ruling R20). Staying runs the same path whatever s is, so it is projected once, as far as the longest search goes.
 */
export function earliestSafeMonth(model: Model, option: Option): StrategiesResult['earliestSafe'] {
  const { assessment, today, facts } = model;
  const modelFor = (horizon: number) => prepareModel(assessment, today, facts.transitionPrepaid, horizon);
  const { tolerance } = assessment.firm;
  let keep: CashPaths | null = null;
  const keepChance = (months: number) => {
    keep ??= cashPathsOf(modelFor(lastNoticeMonth + monthsAfterNotice), optionOf('keep'));
    return chanceBelow(spreadWithin(keep, months), facts.floor);
  };
  const passes = (noticeMonth: number) => {
    const months = noticeMonth + monthsAfterNotice;
    const chance = chanceBelow(spreadOf(modelFor(months), option, noticeMonth), facts.floor);
    return chance <= tolerance || chance <= keepChance(months);
  };
  const last = option.strategy === 'lapse' ? 0 : lastNoticeMonth;
  const safe = Array.from({ length: last + 1 }, (_, month) => passes(month));
  const month = safe.indexOf(true);
  if (month === -1) return null;
  const laterUnsafe = safe.flatMap((isSafe, later) => (later > month && !isSafe ? [later] : []));
  return { month, date: month === 0 ? today : dateAtMonth(today, month), laterUnsafe };
}

/**
 * What opens the cash gate now: more cash today, or signed new work a month from the month after the last day (R20).
 * New work moves the likely line; the spread around it is taken to stay.
 */
export function recipeOf(
  model: Model,
  option: Option,
  money: OptionMoney,
): NonNullable<StrategiesResult['recipe']> {
  const { noticeMonth } = model.facts;
  const lowest = (extraBilling: number) =>
    projectAt(model, option, 'likely', { noticeMonth, extraBilling }).lowest.cash;
  const most = replacementCap(model.drivers.likely, model.facts);
  const newWork = smallestReaching(lowest, money.likely.lowest.cash + money.safety.reserve, most);
  return { reserve: money.safety.reserve, newWork };
}

/**
 * New work a month, from the month after the last day, with which the exit costs no more than `limit` against keeping;
 * null if no amount within the freed capacity does it.
 */
export function workThatOffsets(model: Model, option: Option, limit: number): number | null {
  const { noticeMonth, monthlyRate } = model.facts;
  const keep = projectAt(model, optionOf('keep'), 'likely');
  const value = (extraBilling: number) =>
    npvDifference(projectAt(model, option, 'likely', { noticeMonth, extraBilling }), keep, monthlyRate);
  return smallestReaching(value, -limit, replacementCap(model.drivers.likely, model.facts));
}
