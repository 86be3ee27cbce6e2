import { quantityCatalogue } from '../assessment/quantities-catalogue';
import type { QuantitySpec } from '../assessment/quantity';
import { uniforms } from '../random/streams';
import { exp, ln } from '../stats/elementary';
import { fitLognormal } from '../stats/lognormal';
import { normalQuantile } from '../stats/normal';
import { fitPert, pertFromNormal } from '../stats/pert';
import { poissonQuantile } from '../stats/poisson';
import type { Drivers } from './drivers';
import { chanceOf } from './chances';
import type { Events } from './course';
import type { Estimate } from './inputs';
import type { Model } from './money';
import { Terms, TermTable, writeTerms } from './terms';

/** Quantities that no cash path reads: evidence, facts taken at their likely value, parts of a sum. */
const notInCash = new Set([
  'firm.baselineRate',
  'firm.largestOtherRevenue',
  'client.teamShare',
  'client.subcontract',
  'client.loadedCostPerHour',
  'client.openingReceivable',
  'client.overdueAmount',
]);
const simpleForm = new Set(['delay', 'ramp', 'level']);
const pipelineForm = new Set(['leadsPerMonth', 'winRate', 'averageFee', 'salesCycle', 'onboarding']);

/** Correlation between two figures that a downturn strikes (ruling R27), and their loadings on it and on their own draw. */
export const downturnCorrelation = 0.3;
const loading = Math.sqrt(downturnCorrelation);
const ownLoading = Math.sqrt(1 - downturnCorrelation);
const withDownturn: Record<string, 1 | -1> = {
  'replacement.winRate': 1,
  'replacement.level': 1,
  'firm.otherGrowth': 1,
  'client.collectionDays': -1,
  'firm.otherCollectionDays': -1,
  'replacement.collectionDays': -1,
};

/** One uncertain figure, drawn: `values[j]` is its value in future j. */
export type Drawn = { path: string; estimate: Estimate; spec: QuantitySpec; values: Float64Array };

/** Ten thousand futures of everything uncertain; every option meets the same ones (ruling R28). */
export type Futures = {
  count: number;
  drawn: Drawn[];
  terms: TermTable;
  events: Events[];
  /** Wins by selling month, summed up to each; null in the simple form. */
  wins: Float64Array[] | null;
};

function isUsed(model: Model, section: string, key: string): boolean {
  if (notInCash.has(`${section}.${key}`)) return false;
  return section !== 'replacement' || !(model.facts.pipeline ? simpleForm : pipelineForm).has(key);
}

/** Everything with a range, in the catalogue's order. */
export function uncertainQuantities(model: Model): Omit<Drawn, 'values'>[] {
  return Object.entries(quantityCatalogue).flatMap(([section, specs]) => {
    const estimates = model.inputs[section as keyof typeof quantityCatalogue] as Record<
      string,
      Estimate | null
    >;
    return Object.entries(specs as Record<string, QuantitySpec>).flatMap(([key, spec]) => {
      const estimate = estimates[key];
      const isUncertain = estimate && estimate.low < estimate.high && isUsed(model, section, key);
      return isUncertain ? [{ path: `${section}.${key}`, estimate, spec }] : [];
    });
  });
}

/** The inverse distribution function over normal scores (rulings R25, R26), clipped to the field's valid range. */
function quantileOver({ estimate, spec }: Omit<Drawn, 'values'>): (z: number) => number {
  const clip = (value: number) => Math.min(spec.max, Math.max(spec.min, value));
  if (spec.shape === 'lognormal' && estimate.low > 0) {
    const { mu, sigma } = fitLognormal(estimate.low, estimate.high);
    const most = ln(spec.max);
    return (z) => clip(exp(Math.min(most, mu + sigma * z)));
  }
  const draw = pertFromNormal(fitPert(estimate));
  return (z) => clip(draw(z));
}

function scores(seed: number, name: string, count: number): Float64Array {
  return uniforms(seed, name, count).map(normalQuantile);
}

function drawAll(model: Model, count: number, quantities = uncertainQuantities(model)): Drawn[] {
  const { seed, firm } = model.assessment;
  const downturn = scores(seed, 'downturn', count);
  return quantities.map((quantity) => {
    const values = scores(seed, quantity.path, count);
    const sign = firm.downturn === 'together' ? (withDownturn[quantity.path] ?? 0) : 0;
    const valueAt = quantileOver(quantity);
    for (let future = 0; future < count; future += 1) {
      const own = values[future] as number;
      const common = downturn[future] as number;
      values[future] = valueAt(sign === 0 ? own : sign * loading * common + ownLoading * own);
    }
    return { ...quantity, values };
  });
}

/** Months until the client gives notice first: hazard p a year, the same month in every option (ruling R12). */
function monthsUntilLeaving(uniform: Float64Array, perYear: number): (number | null)[] {
  if (perYear <= 0) return Array.from(uniform, () => null);
  if (perYear >= 1) return Array.from(uniform, () => 1);
  const perMonth = ln(1 - perYear) / 12;
  return Array.from(uniform, (u) => Math.max(1, Math.ceil(ln(u) / perMonth)));
}

function drawEvents({ assessment }: Model, count: number): Events[] {
  const chances = chanceOf(assessment);
  const draw = (name: string) => uniforms(assessment.seed, name, count);
  const [accepted, broken, enforced] = [draw('accepted'), draw('broken'), draw('penalty-enforced')];
  const leaves = monthsUntilLeaving(draw('client-leaves'), chances.leavesFirst);
  return leaves.map((clientLeaves, future) => ({
    accepted: (accepted[future] as number) < chances.accepted,
    broken: (broken[future] as number) < chances.broken,
    penaltyEnforced: (enforced[future] as number) < chances.penaltyEnforced,
    clientLeaves,
  }));
}

/** Wins of each selling month, Poisson around leads × win rate, summed up (ruling R11). */
function drawWins(model: Model, rates: Float64Array, months: number): Float64Array[] | null {
  if (!model.facts.pipeline) return null;
  const sums = Array.from(rates, () => new Float64Array(months + 1));
  for (let month = 1; month <= months; month += 1) {
    const uniform = uniforms(model.assessment.seed, `wins.${month}`, rates.length);
    sums.forEach((sum, future) => {
      const wins = poissonQuantile(uniform[future] as number, rates[future] as number);
      sum[month] = (sum[month - 1] as number) + wins;
    });
  }
  return sums;
}

/** Selling months drawn: no path is longer. */
const longestPath = 60;

type Columns = { section: string; key: string; values: Float64Array }[];

/** The drivers of one future, in one object that is used again. */
function driverSetter(model: Model, columns: Columns): (future: number) => Drivers {
  const drivers = Object.fromEntries(
    Object.entries(model.drivers.likely).map(([section, values]) => [section, { ...values }]),
  ) as Record<string, Record<string, number | null>>;
  return (future) => {
    for (const { section, key, values } of columns) {
      (drivers[section] as Record<string, number | null>)[key] = values[future] as number;
    }
    return drivers as unknown as Drivers;
  };
}

/**
 * Draws the futures of a case: every figure with a range by inverse transform, one stream of its own per name, single
 * events, and wins as counts. The same seed gives the same futures; figures without a range stay as they are.
 *
 * @param count how many; 10,000 give chances to ±1 percentage point at worst
 * @throws if `count` is below 1
 */
export function drawFutures(model: Model, count: number): Futures {
  if (!(count >= 1)) throw new Error(`drawFutures requires at least one future, got ${count}`);
  const drawn = drawAll(model, count);
  const { terms, rates } = termsOf(model, drawn, count);
  return { count, drawn, terms, events: drawEvents(model, count), wins: drawWins(model, rates, longestPath) };
}

/** What each future's path reads, and its rate of wins a month. */
function termsOf(model: Model, drawn: Pick<Drawn, 'path' | 'values'>[], count: number) {
  const columns = drawn.map(({ path, values }) => {
    const [section = '', key = ''] = path.split('.');
    return { section, key, values };
  });
  const driversOf = driverSetter(model, columns);
  const rates = new Float64Array(count);
  const terms = new TermTable(count);
  const row = new Terms();
  for (let future = 0; future < count; future += 1) {
    const drivers = driversOf(future);
    const { leadsPerMonth, winRate } = drivers.replacement;
    rates[future] = (leadsPerMonth ?? 0) * (winRate ?? 0);
    writeTerms(drivers, model.facts, row);
    terms.put(future, row);
  }
  return { terms, rates };
}

/**
 * Some figures of the futures alone, as `drawFutures` draws them: a figure without a range is the same in all.
 *
 * @param paths such as `replacement.winRate`; one that the model leaves out comes as zeros
 * @example drawFigures(model, ['replacement.winRate'], 1000)[0] // a rate for every future
 */
export function drawFigures(model: Model, paths: readonly string[], count: number): Float64Array[] {
  const wanted = uncertainQuantities(model).filter(({ path }) => paths.includes(path));
  const drawn = new Map(drawAll(model, count, wanted).map(({ path, values }) => [path, values]));
  return paths.map((path) => {
    const [section = '', key = ''] = path.split('.');
    const likely = (model.drivers.likely as Record<string, Record<string, number | null>>)[section]?.[key];
    return drawn.get(path) ?? new Float64Array(count).fill(likely ?? 0);
  });
}

const ofWins = new Set(['replacement.leadsPerMonth', 'replacement.winRate']);

/**
 * The first futures with one figure the same in all of them, everything else as drawn.
 *
 * @param count how many of the futures; no more than were drawn
 */
export function futuresAt(
  model: Model,
  futures: Futures,
  at: { path: string; value: number },
  count: number,
): Futures {
  const drawn = futures.drawn.map((one) => ({
    ...one,
    values: one.path === at.path ? new Float64Array(count).fill(at.value) : one.values.subarray(0, count),
  }));
  const { terms, rates } = termsOf(model, drawn, count);
  const wins = ofWins.has(at.path) ? drawWins(model, rates, longestPath) : futures.wins;
  return { count, drawn, terms, events: futures.events, wins };
}
