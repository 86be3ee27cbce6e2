import type { Assessment } from '../assessment/schema';
import type { KeptForecast } from '../assessment/rebuild-fields';
import type { IsoDate } from '../calendar/iso-date';
import { groundworkOf } from '../groundwork';
import { courseOf, type Events } from '../money/course';
import { drawFutures, type Futures } from '../money/draws';
import type { Model } from '../money/money';
import { PathMonths, runPath } from '../money/path';
import { quantilesOf } from '../stats/quantile';
import { availableOptions } from '../money/money';
import type { Option, OptionId } from '../strategies/options-catalogue';
import type { CheckedFigure, ForecastBand } from './result';

/** The way taken: an option, and the month at whose end notice is given. */
export type Way = { option: Option; noticeMonth: number };

/** Months of one future: what a check-in can be held against. */
export type FutureMonths = Record<CheckedFigure, Float64Array>;

/** Futures by month: future j of month t at `t * count + j`. */
export type ManyMonths = FutureMonths & { count: number; horizon: number };

const room = (horizon: number, count: number): ManyMonths => {
  const column = () => new Float64Array((horizon + 1) * count);
  return { cash: column(), received: column(), won: column(), count, horizon };
};

/**
 * Runs one way through the futures and keeps cash at month ends, money received and billing of new work by month.
 *
 * @param signed new work that really bills in a month (see `Scenario`)
 */
export function runMonths(
  model: Model,
  futures: Futures,
  way: Way,
  signed: { month: number; billing: number } | null = null,
): ManyMonths {
  const { facts } = model;
  const { count } = futures;
  const many = room(facts.horizon, count);
  const months = new PathMonths(facts.horizon);
  for (let future = 0; future < count; future += 1) {
    const course = courseOf(way.option, facts, futures.events[future] as Events, way.noticeMonth);
    const wins = futures.wins?.[future] ?? null;
    runPath({ facts, terms: futures.terms.at(future), course, wins, signed }, months);
    for (let month = 0; month <= facts.horizon; month += 1) {
      const place = month * count + future;
      many.cash[place] = months.cash[month] as number;
      many.received[place] = receivedIn(months, month);
      many.won[place] = months.replacement[month] as number;
    }
  }
  return many;
}

/** All money that came in from clients during a month. */
function receivedIn(months: PathMonths, month: number): number {
  const { collectedClient, collectedOthers, collectedReplacement } = months;
  return (
    (collectedClient[month] as number) +
    (collectedOthers[month] as number) +
    (collectedReplacement[month] as number)
  );
}

/** The 5th, 50th and 95th percentile of each month: nine in ten futures lie between the outer ones. */
export function bandOf(column: Float64Array, { horizon, count }: ManyMonths): ForecastBand {
  const band: ForecastBand = { p5: [], p50: [], p95: [] };
  for (let month = 0; month <= horizon; month += 1) {
    const [p5 = 0, p50 = 0, p95 = 0] = quantilesOf(
      column.slice(month * count, (month + 1) * count),
      [0.05, 0.5, 0.95],
    );
    band.p5.push(p5);
    band.p50.push(p50);
    band.p95.push(p95);
  }
  return band;
}

/** The power of ten in which the largest amount has four digits. */
function unitFor(most: number): number {
  let unit = 1;
  while (most / unit >= 9999.5) unit *= 10;
  while (most / unit < 999.95 && unit > 1e-6) unit /= 10;
  return unit;
}

function inUnits({ p5, p50, p95 }: ForecastBand, unit: number): ForecastBand {
  const rounded = (amounts: number[]) => amounts.map((amount) => Math.round(amount / unit) + 0);
  return { p5: rounded(p5), p50: rounded(p50), p95: rounded(p95) };
}

/** What is asked for a forecast that is to be kept. */
export type ForecastQuestion = {
  /** The day it is for, and the day on which it is worked out. */
  madeOn: IsoDate;
  keptOn: IsoDate;
  option: OptionId;
  noticeMonth: number;
  futures: number;
};

/** The model of a day, as the evaluation has it; null while figures are missing. */
export function modelOn(assessment: Assessment, day: IsoDate): Model | null {
  return groundworkOf(assessment, day).model;
}

/** The way of a kept forecast; null where the contract knows it no longer. */
export function wayOf(model: Model, option: string, noticeMonth: number): Way | null {
  const found = availableOptions(model.facts).find(({ id }) => id === option);
  return found ? { option: found, noticeMonth } : null;
}

/**
 * A forecast to keep: bands of cash, money received and new work for the way taken, each amount in four digits, so that
 * link and file carry it. What comes later is held against this, not against one worked out anew.
 *
 * @returns null while the money figures are incomplete, or where the way is not open
 * @example keepForecast(assessment, { madeOn: today, keptOn: today, option: 'notice', noticeMonth: 0, futures: 10_000 })
 */
export function keepForecast(assessment: Assessment, question: ForecastQuestion): KeptForecast | null {
  const { madeOn, keptOn, option, noticeMonth, futures } = question;
  const model = modelOn(assessment, madeOn);
  const way = model && wayOf(model, option, noticeMonth);
  if (!model || !way) return null;
  const many = runMonths(model, drawFutures(model, futures), way);
  const [cash, received, won] = [many.cash, many.received, many.won].map((column) =>
    bandOf(column, many),
  ) as [ForecastBand, ForecastBand, ForecastBand];
  const all = [cash, received, won].flatMap(({ p5, p95 }) => [...p5, ...p95]);
  const unit = unitFor(all.reduce((most, amount) => Math.max(most, Math.abs(amount)), 0));
  return {
    madeOn,
    keptOn,
    option,
    noticeMonth,
    unit,
    cash: inUnits(cash, unit),
    received: inUnits(received, unit),
    won: inUnits(won, unit),
  };
}
