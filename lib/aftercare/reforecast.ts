import type { Assessment } from '../assessment/schema';
import { monthAfter } from '../calendar/iso-date';
import { drawFutures } from '../money/draws';
import type { Model } from '../money/money';
import { courseOf } from '../money/course';
import { PathMonths, runPath } from '../money/path';
import { termsOf } from '../money/terms';
import { quantilesOf } from '../stats/quantile';
import { bandsOfForecast, calibrationOf, checkInMonths, receiptsMissing } from './check-ins';
import { bandOf, modelOn, runMonths, wayOf, type ManyMonths, type Way } from './forecast';
import type { CheckInMonth, ForecastResult, Reforecast } from './result';

/** What is known at the last month for which cash was entered. */
export type Anchor = {
  month: number;
  cash: number;
  /** Billing of new work in the last month, up to that one, for which it was entered. */
  won: { month: number; billing: number } | null;
};

/** The last check-in with cash, and the last word on new work by then; null without cash. */
export function anchorOf(months: readonly CheckInMonth[]): Anchor | null {
  const entered = (figure: 'cash' | 'won', until = Infinity) =>
    months.flatMap(({ index, values }) =>
      values.flatMap((value) =>
        value.figure === figure && index <= until ? [{ month: index, amount: value.actual }] : [],
      ),
    );
  const cash = entered('cash').at(-1);
  if (!cash) return null;
  const won = entered('won', cash.month).at(-1);
  return {
    month: cash.month,
    cash: cash.amount,
    won: won ? { month: won.month, billing: won.amount } : null,
  };
}

/** Cash of the deterministic line with so much more or less new work from a month on. */
function likelyCash(model: Model, way: Way, differs: { month: number; by: number } | null): Float64Array {
  const { facts, drivers, events } = model;
  const months = new PathMonths(facts.horizon);
  const scenario = {
    facts,
    terms: termsOf(drivers.likely, facts),
    course: courseOf(way.option, facts, events, way.noticeMonth),
  };
  runPath(scenario, months);
  if (differs) {
    const billing = (months.replacement[differs.month] ?? 0) + differs.by;
    runPath({ ...scenario, signed: { month: differs.month, billing } }, months);
  }
  return months.cash;
}

/** The middle of the months ahead: the forecast's own steps from the actual cash on, and what the work won adds. */
function middleFrom(model: Model, way: Way, anchor: Anchor, before: ManyMonths) {
  const cash = bandOf(before.cash, before).p50;
  const { won } = anchor;
  const by = won ? won.billing - (bandOf(before.won, before).p50[won.month] ?? 0) : 0;
  const plain = likelyCash(model, way, null);
  const changed = won ? likelyCash(model, way, { month: won.month, by }) : plain;
  const start = anchor.month;
  const added = cash.map((_, month) => {
    const at = (line: Float64Array) => (line[month] ?? 0) - (line[start] ?? 0);
    return month < start ? 0 : at(changed) - at(plain);
  });
  const moved = anchor.cash - (cash[start] ?? 0);
  return { forecast: cash, added, middle: cash.map((amount, month) => amount + moved + (added[month] ?? 0)) };
}

/**
 * The projection from the last actual cash on. Every future goes on from there with the figures drawn for it, work won
 * counts as signed, and only what is still open spreads. The middle takes the forecast's own steps, so that actual figures
 * equal to the forecast change nothing but the width.
 *
 * @param before the futures as the answers now have them, from the forecast's day on
 * @param after the same with the work won
 */
export function goOnFrom(
  model: Model,
  way: Way,
  anchor: Anchor,
  before: ManyMonths,
  after: ManyMonths,
): Omit<Reforecast, 'moved'> & { added: number } {
  const { count, horizon } = before;
  const start = anchor.month;
  const { middle, added } = middleFrom(model, way, anchor, before);
  const cash: Reforecast['cash'] = { p5: [], p50: [], p95: [] };
  const lowest = new Float64Array(count).fill(Infinity);
  const lowestMiddle = { index: start, cash: Infinity };
  for (let month = start; month <= horizon; month += 1) {
    const steps = Float64Array.from(
      { length: count },
      (_, future) =>
        (after.cash[month * count + future] as number) - (after.cash[start * count + future] as number),
    );
    const [p5 = 0, p50 = 0, p95 = 0] = quantilesOf(Float64Array.from(steps), [0.05, 0.5, 0.95]);
    const centre = middle[month] ?? 0;
    cash.p5.push(centre + p5 - p50);
    cash.p50.push(centre);
    cash.p95.push(centre + p95 - p50);
    if (month === start) continue;
    steps.forEach((step, future) => {
      lowest[future] = Math.min(lowest[future] as number, centre + step - p50);
    });
    if (centre < lowestMiddle.cash) Object.assign(lowestMiddle, { index: month, cash: centre });
  }
  const below = lowest.reduce((sum, value) => sum + Number(value < model.facts.floor), 0);
  return {
    from: start,
    cash,
    belowFloor: below / count,
    lowest: lowestMiddle.cash === Infinity ? { index: start, cash: anchor.cash } : lowestMiddle,
    added: added.at(-1) ?? 0,
  };
}

function* goOn(
  assessment: Assessment,
  kept: NonNullable<Assessment['aftercare']['forecast']>,
  months: CheckInMonth[],
  futures: number,
): Generator<void, Reforecast | null> {
  const anchor = anchorOf(months);
  const model = anchor && modelOn(assessment, kept.madeOn);
  const way = model && wayOf(model, kept.option, kept.noticeMonth);
  if (!model || !way || anchor.month > model.facts.horizon) return null;
  const drawn = drawFutures(model, futures);
  yield;
  const before = runMonths(model, drawn, way);
  yield;
  const after = anchor.won ? runMonths(model, drawn, way, anchor.won) : before;
  yield;
  const { added, ...again } = goOnFrom(model, way, anchor, before, after);
  const forecast = bandsOfForecast(kept).cash.p50;
  const now = bandOf(before.cash, before).p50;
  const end = Math.min(forecast.length, now.length) - 1;
  const ahead = (line: number[]) => (line[end] ?? 0) - (line[anchor.month] ?? 0);
  const answers = ahead(now) - ahead(forecast);
  return {
    ...again,
    moved: {
      cash: anchor.cash - (forecast[anchor.month] ?? 0),
      won: added,
      // Less than the rounding of what was kept is no change.
      answers: Math.abs(answers) <= 2 * kept.unit ? 0 : answers,
    },
  };
}

/**
 * The kept forecast against what really came: check-ins, calibration, and the re-forecast from the last actual cash on.
 * Yields now and then, as the evaluation does.
 *
 * @returns null while no forecast is kept
 */
export function* forecastAgainstActual(
  assessment: Assessment,
  futures: number,
): Generator<void, ForecastResult | null> {
  const kept = assessment.aftercare.forecast;
  if (!kept) return null;
  const checkIns = checkInMonths(assessment, kept);
  const bands = bandsOfForecast(kept);
  return {
    madeOn: kept.madeOn,
    isHindsight: kept.keptOn.slice(0, 7) > kept.madeOn.slice(0, 7),
    option: kept.option,
    months: bands.cash.p50.map((_, index) => monthAfter(kept.madeOn, index)),
    bands,
    checkIns,
    calibration: calibrationOf(checkIns),
    receiptsMissing: receiptsMissing(checkIns),
    again: yield* goOn(assessment, kept, checkIns, futures),
  };
}
