import type { OptionId } from '../strategies/options-catalogue';
import { drawFutures, type Futures } from './draws';
import { availableOptions, type Model } from './money';
import { bandsOf, beats, meanOf, monthlyBands, safetyOf, usualLowestMonth } from './outcomes';
import type { MoneyProjection, MoneyResult, OptionFutures } from './result';
import { runOption, workspaceFor, type OptionRun } from './simulation';

/** Everything that was drawn and run, for what is solved and judged over the same futures. */
export type Simulation = { futures: Futures; runs: Map<OptionId, OptionRun> };

export function runOf({ runs }: Simulation, id: OptionId): OptionRun {
  const run = runs.get(id);
  if (!run) throw new Error(`runOf requires an option that was run, got "${id}"`);
  return run;
}

/** ΔNPV of one run against another, future by future. */
function differences(run: OptionRun, against: OptionRun): Float64Array {
  return run.npv.map((value, future) => value - (against.npv[future] as number));
}

function summaryOf(model: Model, run: OptionRun, keep: OptionRun, count: number): OptionFutures {
  const { floor, horizon } = model.facts;
  const { creditLine, tolerance } = model.assessment.firm;
  const difference = differences(run, keep);
  const cash = run.cash as Float64Array;
  return {
    safety: safetyOf(run.lowest, { floor, tolerance, creditLine }),
    npv: bandsOf(difference),
    beatsKeep: beats(run, keep),
    lowest: bandsOf(run.lowest),
    lowestMonth: usualLowestMonth(run.lowestMonth, horizon),
    closing: bandsOf(cash.slice(horizon * count, (horizon + 1) * count)),
    cash: monthlyBands(cash, horizon, count),
    hoursLeft: meanOf(run.hoursLeft),
  };
}

function pairwise(runs: OptionRun[]): MoneyResult['beats'] {
  return runs.flatMap((first) =>
    runs
      .filter((second) => second !== first)
      .map((second) => ({ first: first.option.id, second: second.option.id, share: beats(first, second) })),
  );
}

/**
 * Runs every option through the futures and adds what they come to. Yields between options, so that a run that is no
 * longer wanted can be given up.
 *
 * @param count futures; 10,000 give chances to ±1 percentage point at worst
 */
export function* simulateMoney(
  model: Model,
  projection: MoneyProjection,
  count: number,
): Generator<void, { money: MoneyResult; simulation: Simulation }> {
  const futures = drawFutures(model, count);
  yield;
  const workspace = workspaceFor(model.facts, futures);
  const runs = new Map<OptionId, OptionRun>();
  const summaries = new Map<OptionId, OptionFutures>();
  for (const option of availableOptions(model.facts)) {
    const run = runOption(model.facts, futures, option, workspace);
    summaries.set(option.id, summaryOf(model, run, runs.get('keep') ?? run, count));
    runs.set(option.id, { ...run, cash: null });
    yield;
  }
  const options = projection.options.map((option) => ({
    ...option,
    ...(summaries.get(option.id) as OptionFutures),
  }));
  const money = { ...projection, futures: count, options, beats: pairwise([...runs.values()]) };
  return { money, simulation: { futures, runs } };
}
