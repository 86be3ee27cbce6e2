import type { Assessment } from '../assessment/schema';
import { monthAfter, type IsoDate } from '../calendar/iso-date';
import type { MoneyOutcome, OptionMoney } from './result';
import { options, optionOf, type Option } from '../strategies/options-catalogue';
import { concentrationOf } from './concentration';
import { courseOf, type Events } from './course';
import { driversAt, type Drivers, type Level } from './drivers';
import { clientEconomics } from './economics';
import { gatherFacts, thrApplies, type Facts } from './facts';
import { listInputs, missingRequired, resolveInputs, type Inputs } from './inputs';
import { breakEven, hoursLeft, npvDifference, runwayOf } from './metrics';
import { project } from './projection';
import { termsOf } from './terms';
import { chanceBelow, reserveAt, roomAt, spreadOf } from './spread';

/** Everything a projection needs, prepared once per assessment and horizon. */
export type Model = {
  assessment: Assessment;
  today: IsoDate;
  inputs: Inputs;
  facts: Facts;
  drivers: Record<Level, Drivers>;
  events: Events;
};

const chance = (value: number | 'unknown' | null, fallback: number) =>
  typeof value === 'number' ? value : fallback;

/** Single events of the deterministic line: they happen if their probability is at least one half (ruling R24). */
function likelyEvents({ renegotiation, contract }: Assessment): Events {
  return {
    accepted: chance(renegotiation.acceptChance, 0.4) >= 0.5,
    broken: chance(renegotiation.brokenChance, 0.15) >= 0.5,
    penaltyEnforced: chance(contract.penaltyChance, 0.5) >= 0.5,
    clientLeaves: null,
  };
}

/** Prepares the model. `horizon` overrides the assessment's own, for the search of a safe month (ruling R20). */
export function prepareModel(
  assessment: Assessment,
  today: IsoDate,
  transitionPrepaid: boolean,
  horizon = assessment.horizon,
): Model {
  const inputs = resolveInputs(assessment);
  return {
    assessment,
    today,
    inputs,
    facts: gatherFacts(assessment, inputs, today, horizon, transitionPrepaid),
    drivers: {
      low: driversAt(inputs, 'low'),
      likely: driversAt(inputs, 'likely'),
      high: driversAt(inputs, 'high'),
    },
    events: likelyEvents(assessment),
  };
}

/** One projection of the deterministic line or of a stress line. */
export function projectAt(model: Model, option: Option, level: Level, change: ProjectionChange = {}) {
  const events = { ...model.events, ...change.events };
  const course = courseOf(option, model.facts, events, change.noticeMonth ?? model.facts.noticeMonth);
  return project({
    facts: model.facts,
    terms: termsOf(change.drivers ?? model.drivers[level], model.facts),
    course,
    withoutReplacement: change.withoutReplacement ?? false,
    extraBilling: change.extraBilling ?? 0,
  });
}

export type ProjectionChange = {
  events?: Partial<Events>;
  drivers?: Drivers;
  noticeMonth?: number;
  withoutReplacement?: boolean;
  extraBilling?: number;
};

/** The options that exist for this contract: a lapse needs an end date that is ahead. */
export function availableOptions(facts: Facts): Option[] {
  const lapses = facts.contractEnd !== null && facts.contractEnd > 0;
  return options.filter((option) => option.strategy !== 'lapse' || lapses);
}

function safetyOf(model: Model, option: Option): OptionMoney['safety'] {
  const { creditLine, tolerance } = model.assessment.firm;
  const spread = spreadOf(model, option);
  return {
    belowFloor: chanceBelow(spread, model.facts.floor),
    belowZero: chanceBelow(spread, -creditLine),
    reserve: reserveAt(spread, model.facts.floor, tolerance),
    room: roomAt(spread, model.facts.floor, tolerance),
  };
}

function moneyOf(model: Model, option: Option): OptionMoney {
  const { facts } = model;
  const at = (level: Level) => ({
    path: projectAt(model, option, level),
    keep: projectAt(model, optionOf('keep'), level),
  });
  const [low, likely, high] = [at('low'), at('likely'), at('high')];
  const difference = ({ path, keep }: typeof likely) => npvDifference(path, keep, facts.monthlyRate);
  const alone = projectAt(model, option, 'likely', { withoutReplacement: true });
  return {
    id: option.id,
    likely: likely.path,
    low: low.path,
    high: high.path,
    npvDifference: { low: difference(low), likely: difference(likely), high: difference(high) },
    breakEven: breakEven(likely.path, likely.keep),
    runway: runwayOf(alone.cash, facts.floor),
    safety: safetyOf(model, option),
    hoursLeft: hoursLeft(likely.path.hours),
  };
}

/**
 * The money part of the evaluation: relevant cost, concentration, and month-by-month cash of every option in a low,
 * likely and high case. Incomplete while one of the four required figures is unknown.
 */
export function evaluateMoney(
  assessment: Assessment,
  today: IsoDate,
  transitionPrepaid: boolean,
): { outcome: MoneyOutcome; model: Model | null } {
  const missing = missingRequired(assessment);
  if (missing.length > 0) return { outcome: { status: 'incomplete', missing }, model: null };
  const model = prepareModel(assessment, today, transitionPrepaid);
  const { facts, inputs, drivers } = model;
  return {
    model,
    outcome: {
      status: 'complete',
      horizon: facts.horizon,
      months: Array.from({ length: facts.horizon + 1 }, (_, offset) => monthAfter(today, offset)),
      floor: facts.floor,
      inputs: listInputs(inputs),
      economics: clientEconomics(drivers.likely, facts, thrApplies(assessment)),
      concentration: concentrationOf(assessment, inputs),
      options: availableOptions(facts).map((option) => moneyOf(model, option)),
    },
  };
}
