import { dateAtMonth } from '../calendar/iso-date';
import type { StrategiesResult } from '../evaluation';
import type { Facts } from '../money/facts';
import type { Simulation } from '../money/futures';
import { runOf } from '../money/futures';
import { prepareModel, type Model } from '../money/money';
import { allowedBelow, meanOf } from '../money/outcomes';
import type { Safety } from '../money/result';
import { runOption, workspaceFor } from '../money/simulation';
import { replacementCap } from '../money/terms';
import { smallestReaching } from '../stats/root';
import { optionOf, type Option } from './options-catalogue';

/** The latest month of notice that is tried, the months looked at after it (ruling R20), and the wait that is priced. Own judgement. */
export const noticeSearch = { lastMonth: 18, monthsAfter: 24, waiting: 3 } as const;

const factsFor = ({ assessment, today }: Model, horizon: number): Facts =>
  prepareModel(assessment, today, horizon).facts;

/** In how many of the first so many futures keeping falls below the floor within months 1…m, by m. */
type BelowWithin = (months: number, count: number) => number;

function keepBelowWithin(model: Model, { futures }: Simulation): BelowWithin {
  const horizon = noticeSearch.lastMonth + noticeSearch.monthsAfter;
  const facts = factsFor(model, horizon);
  const cash = runOption(facts, futures, optionOf('keep'), workspaceFor(facts, futures)).cash as Float64Array;
  const firstBelow = new Uint8Array(futures.count);
  for (let future = 0; future < futures.count; future += 1) {
    let month = 1;
    while (month <= horizon && (cash[month * futures.count + future] as number) >= facts.floor) month += 1;
    firstBelow[future] = month;
  }
  return (months, count) => firstBelow.subarray(0, count).reduce((sum, at) => sum + Number(at <= months), 0);
}

/** Futures by which later months are looked at: they are named, nothing is decided by them. */
const glance = 2_000;

/**
 * The first notice month 0…18 that passes the cash gate, each judged on months 1…s+24 as staying is, and later ones that
 * do not (ruling R20).
 */
export function* earliestSafeMonth(
  model: Model,
  simulation: Simulation,
  option: Option,
): Generator<void, StrategiesResult['earliestSafe']> {
  const { assessment, today } = model;
  const { futures } = simulation;
  const keepBelow = keepBelowWithin(model, simulation);
  const passes = (noticeMonth: number, count: number) => {
    const months = noticeMonth + noticeSearch.monthsAfter;
    const facts = factsFor(model, months);
    const limit = Math.max(allowedBelow(assessment.firm.tolerance, count), keepBelow(months, count));
    const change = { noticeMonth, count, stopAbove: limit };
    return runOption(facts, futures, option, workspaceFor(facts, null), change).below <= limit;
  };
  const last = option.strategy === 'lapse' ? 0 : noticeSearch.lastMonth;
  const safe: boolean[] = [];
  for (let month = 0; month <= last; month += 1) {
    const count = safe.includes(true) ? Math.min(glance, futures.count) : futures.count;
    safe.push(passes(month, count));
    yield;
  }
  const month = safe.indexOf(true);
  if (month === -1) return null;
  const laterUnsafe = safe.flatMap((isSafe, later) => (later > month && !isSafe ? [later] : []));
  return { month, date: month === 0 ? today : dateAtMonth(today, month), laterUnsafe };
}

/** Narrow enough for a sum of money a month that is quoted with two digits. */
const workTolerance = 1e-3;

/**
 * What opens the cash gate now (ruling R20): more cash today, or signed new work a month from the month after month E;
 * null if no amount within the freed capacity does.
 */
export function recipeOf(
  model: Model,
  simulation: Simulation,
  option: Option,
  { reserve }: Safety,
): NonNullable<StrategiesResult['recipe']> {
  const { facts, assessment } = model;
  const { futures } = simulation;
  const workspace = workspaceFor(facts, null);
  const keep = runOf(simulation, 'keep').below;
  const limit = Math.max(allowedBelow(assessment.firm.tolerance, futures.count), keep);
  const belowWith = (extraBilling: number) =>
    runOption(facts, futures, option, workspace, { extraBilling, stopAbove: limit }).below;
  return { reserve, newWork: smallestOpening(belowWith, limit, replacementCap(model.drivers.likely, facts)) };
}

/** By bisection: counts jump, so that nothing smoother helps. */
function smallestOpening(below: (work: number) => number, limit: number, most: number): number | null {
  if (below(most) > limit) return null;
  let [low, high] = [0, most];
  while (high - low > workTolerance * most) {
    const middle = (low + high) / 2;
    if (below(middle) <= limit) high = middle;
    else low = middle;
  }
  return high;
}

/**
 * New work a month, from the month after month E, with which the exit costs no more than `limit` against keeping on
 * average; null if no amount within the freed capacity does it.
 */
export function workThatOffsets(
  model: Model,
  simulation: Simulation,
  option: Option,
  limit: number,
): number | null {
  const { facts } = model;
  const workspace = workspaceFor(facts, null);
  const keep = meanOf(runOf(simulation, 'keep').npv);
  const value = (extraBilling: number) =>
    meanOf(runOption(facts, simulation.futures, option, workspace, { extraBilling }).npv) - keep;
  return smallestReaching(value, -limit, replacementCap(model.drivers.likely, facts), workTolerance);
}

/** What waiting three months does to the mean ΔNPV of an exit: below zero it costs. Null for the contract's own end. */
export function waitingOf(model: Model, simulation: Simulation, option: Option): StrategiesResult['waiting'] {
  if (option.strategy === 'lapse') return null;
  const { facts } = model;
  const noticeMonth = facts.noticeMonth + noticeSearch.waiting;
  const later = runOption(facts, simulation.futures, option, workspaceFor(facts, null), { noticeMonth });
  return {
    months: noticeSearch.waiting,
    change: meanOf(later.npv) - meanOf(runOf(simulation, option.id).npv),
  };
}
