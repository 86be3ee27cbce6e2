import { criterionIds } from '../assessment/ids-catalogue';
import type { CriterionId } from '../assessment/ids-catalogue';
import type { RankedOption, StrategiesResult, Veto } from '../evaluation';
import type { MoneyResult } from '../money/result';
import type { Model } from '../money/money';
import { availableOptions } from '../money/money';
import { criterionWeights, figuresAt, mapCriteria, scoreOption, weightedValue } from './criteria';
import { gatesOf, type GateContext } from './gates';
import { isExit, optionOf, type OptionId } from './options-catalogue';
import { earliestSafeMonth, recipeOf, walkAwayOf, workThatOffsets } from './solve';

type Weights = Record<CriterionId, number>;

function moneyById(money: MoneyResult, id: OptionId) {
  const found = money.options.find((option) => option.id === id);
  if (!found) throw new Error(`moneyById requires a projected option, got "${id}"`);
  return found;
}

function unranked(model: Model, money: MoneyResult, weights: Weights, context: GateContext): RankedOption[] {
  const { client } = model.drivers.likely;
  const feeNet = Math.max(0, (client.fee ?? 0) - (client.passThrough ?? 0));
  const scoring = {
    feeNet,
    floor: money.floor,
    accepted: model.events.accepted,
    contract: model.assessment.contract,
  };
  return availableOptions(model.facts).map((option): RankedOption => {
    const own = moneyById(money, option.id);
    const scoresAt = (level: 'low' | 'likely' | 'high') =>
      scoreOption(option, figuresAt(own, level), scoring);
    const values = (['low', 'likely', 'high'] as const).map((level) =>
      weightedValue(scoresAt(level), weights),
    );
    const gates = gatesOf(option, own, context);
    return {
      ...option,
      gates,
      blocked: gates.some((gate) => gate.blocks),
      scores: scoresAt('likely'),
      value: { low: Math.min(...values), likely: values[1] ?? 0, high: Math.max(...values) },
      rank: null,
    };
  });
}

/** Open options by value, then the blocked ones by value; ties share the rank and keep the catalogue's order. */
function ranked(list: RankedOption[]): RankedOption[] {
  const byValue = [...list].sort((a, b) => b.value.likely - a.value.likely);
  const open = byValue.filter((option) => !option.blocked);
  const numbered = open.map((option) => ({
    ...option,
    rank: 1 + open.filter((other) => other.value.likely > option.value.likely + 1e-9).length,
  }));
  return [...numbered, ...byValue.filter((option) => option.blocked)];
}

function best(list: RankedOption[], wanted: (option: RankedOption) => boolean): RankedOption {
  const candidates = list.filter(wanted);
  return candidates.reduce(
    (top, one) => (one.value.likely > top.value.likely ? one : top),
    candidates[0] as RankedOption,
  );
}

function changedWeights(weights: Weights, criterion: CriterionId, factor: number): Weights {
  const changed = weights[criterion] * factor;
  const rest = 1 - weights[criterion];
  const scale = rest > 0 ? (1 - Math.min(1, changed)) / rest : 0;
  return mapCriteria((id) => (id === criterion ? Math.min(1, changed) : weights[id] * scale));
}

/** Whether the leader stays first when any one weight moves by half, the others rescaled (ruling R29). */
function robustness(
  list: RankedOption[],
  weights: Weights,
  leader: OptionId | null,
): StrategiesResult['robust'] {
  const open = list.filter((option) => !option.blocked);
  const flips = criterionIds.flatMap((criterion) =>
    [0.5, 1.5].flatMap((factor) => {
      const moved = changedWeights(weights, criterion, factor);
      const top = open.reduce<{ id: OptionId; value: number } | null>((first, option) => {
        const value = weightedValue(option.scores, moved);
        return !first || value > first.value + 1e-9 ? { id: option.id, value } : first;
      }, null);
      return top && leader && top.id !== leader ? [{ criterion, factor, to: top.id }] : [];
    }),
  );
  return { sameUnderHalfWeights: flips.length === 0, flips };
}

/**
 * Whether the exit leads (ruling R30), with a limit that no other criterion can outweigh: an ending that costs more than
 * three months of the fee over the horizon does not lead, and with a healthy client one that costs anything does not.
 * See docs/decisions/0008-money-limit.md.
 */
const dearestExit = 3;

function leadOf(model: Model, stay: RankedOption, exit: RankedOption, npv: number) {
  const { fee, passThrough } = model.drivers.likely.client;
  const limit = dearestExit * Math.max(0, (fee ?? 0) - (passThrough ?? 0));
  const ahead = exit.value.likely > stay.value.likely + 1e-9;
  const tooDear = npv < -limit;
  return {
    exitLeads: ahead && !tooDear,
    exitTooDear: ahead && tooDear,
    exitPays: npv >= 0,
    workThatOffsets: tooDear ? workThatOffsets(model, optionOf(exit.id), limit) : null,
  };
}

/**
 * Ranks the options of this case (model section 8): gates, anchored scores, weighted value, the best way to stay and to
 * leave, walk-away price, earliest safe month and what opens the cash gate.
 */
export function evaluateStrategies(
  model: Model,
  money: MoneyResult,
  context: Omit<GateContext, 'keep' | 'floor'>,
): StrategiesResult {
  const weights = criterionWeights(model.assessment.preferences);
  const all = ranked(
    unranked(model, money, weights, { ...context, floor: money.floor, keep: moneyById(money, 'keep') }),
  );
  const stay = best(all, (option) => option.strategy === 'keep' || option.strategy === 'renegotiate');
  const exit = best(all, (option) => isExit(option.strategy));
  const leader = all.find((option) => !option.blocked)?.id ?? null;
  const cashBlocked = exit.gates.some((gate) => gate.id === 'cash-below-floor');
  const legallyOpen = availableOptions(model.facts).filter(
    (option) =>
      !all.some(
        (one) =>
          one.id === option.id && one.gates.some((gate) => gate.id === 'no-right-to-end' && gate.blocks),
      ),
  );
  return {
    weights,
    ranked: all,
    leader,
    stay: stay.id,
    exit: exit.id,
    ...leadOf(model, stay, exit, moneyById(money, exit.id).npvDifference.likely),
    ...walkAwayOf(model, legallyOpen),
    earliestSafe: earliestSafeMonth(model, optionOf(exit.id)),
    recipe: cashBlocked ? recipeOf(model, optionOf(exit.id), moneyById(money, exit.id)) : null,
    robust: robustness(all, weights, leader),
  };
}

/** The cash veto, if the best exit would take cash below the floor while staying would not. */
export function cashVeto(strategies: StrategiesResult): Veto[] {
  const exit = strategies.ranked.find((option) => option.id === strategies.exit);
  const gate = exit?.gates.find((one) => one.id === 'cash-below-floor');
  return gate
    ? [{ id: 'cash-not-safe', state: 'fired', kind: 'cash', ...(gate.values && { values: gate.values }) }]
    : [];
}
