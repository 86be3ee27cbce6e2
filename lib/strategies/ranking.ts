import type { CriterionId } from '../assessment/ids-catalogue';
import type { RankedOption, StrategiesResult, Veto } from '../evaluation';
import { runOf, type Simulation } from '../money/futures';
import { availableOptions, type Model } from '../money/money';
import { bandsOf } from '../money/outcomes';
import type { MoneyResult, OptionMoney } from '../money/result';
import { termsOf } from '../money/terms';
import { acceptability, drawWeights } from './acceptability';
import { criterionWeights, meanScores, scoresOf, valuesOf, weightedValue, type Scores } from './criteria';
import { gatesOf, type GateContext } from './gates';
import { isExit, optionOf, type Option, type OptionId } from './options-catalogue';
import { robustnessOf } from './robustness';
import { earliestSafeMonth, recipeOf, waitingOf, workThatOffsets } from './solve';
import { tippingValues } from './tipping';
import { walkAwayOf } from './walk-away';

type Weights = Record<CriterionId, number>;

/** What options are judged by: their cash, the futures behind it, and the scores in each of them. */
export type Judged = { strategies: StrategiesResult; scores: Map<OptionId, Scores> };

function moneyById({ options }: MoneyResult, id: OptionId): OptionMoney {
  const found = options.find((option) => option.id === id);
  if (!found) throw new Error(`moneyById requires a projected option, got "${id}"`);
  return found;
}

const netFee = ({ drivers, facts }: Model) => termsOf(drivers.likely, facts).net;

const anchoring = (model: Model) => ({
  feeNet: netFee(model),
  floor: model.facts.floor,
  contract: model.assessment.contract,
});

function allScores(model: Model, simulation: Simulation): Map<OptionId, Scores> {
  const context = {
    ...anchoring(model),
    futures: simulation.futures,
    keep: runOf(simulation, 'keep'),
  };
  return new Map([...simulation.runs].map(([id, run]) => [id, scoresOf(run, context)]));
}

function judge(option: Option, money: OptionMoney, scores: Scores, weights: Weights, context: GateContext) {
  const gates = gatesOf(option, money, context);
  const means = meanScores(scores);
  const { p5, p95 } = bandsOf(valuesOf(scores, weights));
  return {
    ...option,
    gates,
    blocked: gates.some((gate) => gate.blocks),
    scores: means,
    value: { mean: weightedValue(means, weights), p5, p95 },
    rank: null,
  };
}

/** Open options by value, then the blocked ones by value; ties share the rank and keep the catalogue's order. */
function ranked(list: RankedOption[]): RankedOption[] {
  const byValue = [...list].sort((a, b) => b.value.mean - a.value.mean);
  const open = byValue.filter((option) => !option.blocked);
  const numbered = open.map((option) => ({
    ...option,
    rank: 1 + open.filter((other) => other.value.mean > option.value.mean + 1e-9).length,
  }));
  return [...numbered, ...byValue.filter((option) => option.blocked)];
}

function best(list: RankedOption[], wanted: (option: RankedOption) => boolean): RankedOption {
  const candidates = list.filter(wanted);
  return candidates.reduce(
    (top, one) => (one.value.mean > top.value.mean ? one : top),
    candidates[0] as RankedOption,
  );
}

/**
 * Whether the exit leads (ruling R30), with a limit that no other criterion can outweigh: an ending that costs more than
 * three months of the fee over the horizon does not lead, and with a healthy client one that costs anything does not.
 * See docs/decisions/0008-money-limit.md.
 */
export const dearestExit = 3;

function leadOf(model: Model, simulation: Simulation, stay: RankedOption, exit: RankedOption, npv: number) {
  const limit = dearestExit * netFee(model);
  const ahead = exit.value.mean > stay.value.mean + 1e-9;
  const tooDear = npv < -limit;
  return {
    exitLeads: ahead && !tooDear,
    exitTooDear: ahead && tooDear,
    exitPays: npv >= 0,
    workThatOffsets: tooDear ? workThatOffsets(model, simulation, optionOf(exit.id), limit) : null,
  };
}

function legallyOpen(model: Model, all: RankedOption[]): Option[] {
  const closed = all.filter(({ gates }) =>
    gates.some((gate) => gate.id === 'no-right-to-end' && gate.blocks),
  );
  return availableOptions(model.facts).filter(({ id }) => !closed.some((option) => option.id === id));
}

/** What is solved for the best exit: walk-away price, safe month, what opens the gate, what waiting costs. */
function* solved(
  model: Model,
  simulation: Simulation,
  money: MoneyResult,
  all: RankedOption[],
  exit: RankedOption,
) {
  const option = optionOf(exit.id);
  const cashBlocked = exit.gates.some((gate) => gate.id === 'cash-below-floor');
  return {
    ...walkAwayOf(model, simulation.futures, legallyOpen(model, all)),
    earliestSafe: yield* earliestSafeMonth(model, simulation, option),
    recipe: cashBlocked ? recipeOf(model, simulation, option, moneyById(money, exit.id).safety) : null,
    waiting: waitingOf(model, simulation, option),
  };
}

/**
 * Ranks the options of this case (model section 8): gates, anchored scores in every future, weighted value, the best way
 * to stay and to leave, how firm that is over ways of weighing, and what is solved for.
 */
export function* evaluateStrategies(
  model: Model,
  money: MoneyResult,
  simulation: Simulation,
  context: Omit<GateContext, 'keep' | 'floor'>,
): Generator<void, Judged> {
  const weights = criterionWeights(model.assessment.preferences);
  const scores = allScores(model, simulation);
  const gateContext = { ...context, floor: money.floor, keep: moneyById(money, 'keep') };
  const scoresById = (id: OptionId) => scores.get(id) as Scores;
  const all = ranked(
    availableOptions(model.facts).map((option) =>
      judge(option, moneyById(money, option.id), scoresById(option.id), weights, gateContext),
    ),
  );
  yield;
  const stay = best(all, ({ strategy }) => strategy === 'keep' || strategy === 'renegotiate');
  const exit = best(all, ({ strategy }) => isExit(strategy));
  const open = all.filter((option) => !option.blocked);
  const leader = open[0]?.id ?? null;
  const scored = open.map(({ id }) => ({ id, scores: scoresById(id) }));
  const accepted = acceptability(scored, drawWeights(model.assessment, simulation.futures.count));
  yield;
  const strategies: StrategiesResult = {
    weights,
    ranked: all,
    leader,
    stay: stay.id,
    exit: exit.id,
    ...leadOf(model, simulation, stay, exit, moneyById(money, exit.id).npv.mean),
    ...(yield* solved(model, simulation, money, all, exit)),
    acceptability: accepted,
    tipping: yield* tippingValues(model, simulation, open, weights, anchoring(model)),
    robust: robustnessOf(all, weights, leader, accepted),
  };
  return { strategies, scores };
}

/** The cash veto, if the best exit would take cash below the floor while staying would not. */
export function cashVeto(strategies: StrategiesResult): Veto[] {
  const exit = strategies.ranked.find((option) => option.id === strategies.exit);
  const gate = exit?.gates.find((one) => one.id === 'cash-below-floor');
  return gate
    ? [{ id: 'cash-not-safe', state: 'fired', kind: 'cash', ...(gate.values && { values: gate.values }) }]
    : [];
}
