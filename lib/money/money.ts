import type { Assessment } from '../assessment/schema';
import { monthAfter, type IsoDate } from '../calendar/iso-date';
import type { OptionProjection, ProjectionOutcome } from './result';
import { options, optionOf, type Option } from '../strategies/options-catalogue';
import { chanceOf } from './chances';
import { concentrationOf } from './concentration';
import { courseOf, type Events } from './course';
import { driversAt, type Drivers, type Level } from './drivers';
import { clientEconomics } from './economics';
import { gatherFacts, thrApplies, type Facts } from './facts';
import { countedInputs, missingRequired, resolveInputs, type Inputs } from './inputs';
import { breakEven, npvDifference, runwayOf } from './metrics';
import { project, type Projection } from './projection';
import { termsOf } from './terms';

/** Everything a projection needs, prepared once per assessment and horizon. */
export type Model = {
  assessment: Assessment;
  today: IsoDate;
  inputs: Inputs;
  facts: Facts;
  drivers: Record<Level, Drivers>;
  events: Events;
};

/** Single events of the deterministic line: they happen if their probability is at least one half (ruling R24). */
function likelyEvents(assessment: Assessment): Events {
  const { accepted, broken, penaltyEnforced } = chanceOf(assessment);
  return {
    accepted: accepted >= 0.5,
    broken: broken >= 0.5,
    penaltyEnforced: penaltyEnforced >= 0.5,
    clientLeaves: null,
  };
}

/** Prepares the model. `horizon` overrides the assessment's own, for the search of a safe month (ruling R20). */
export function prepareModel(assessment: Assessment, today: IsoDate, horizon = assessment.horizon): Model {
  const inputs = resolveInputs(assessment);
  return {
    assessment,
    today,
    inputs,
    facts: gatherFacts(assessment, inputs, today, horizon),
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

function projectionOf(model: Model, option: Option, keep: Record<Level, Projection>): OptionProjection {
  const { facts } = model;
  const at = (level: Level) => projectAt(model, option, level);
  const [low, likely, high] = [at('low'), at('likely'), at('high')];
  const alone = projectAt(model, option, 'likely', { withoutReplacement: true });
  return {
    id: option.id,
    likely,
    low,
    high,
    npvDifference: {
      low: npvDifference(low, keep.low, facts.monthlyRate),
      likely: npvDifference(likely, keep.likely, facts.monthlyRate),
      high: npvDifference(high, keep.high, facts.monthlyRate),
    },
    breakEven: breakEven(likely, keep.likely),
    runway: runwayOf(alone.cash, facts.floor),
  };
}

/**
 * The money part that needs no futures: relevant cost, concentration, and month-by-month cash of every option in a low,
 * likely and high case. Incomplete while one of the four required figures is unknown.
 */
export function projectMoney(
  assessment: Assessment,
  today: IsoDate,
): { outcome: ProjectionOutcome; model: Model | null } {
  const missing = missingRequired(assessment);
  if (missing.length > 0) return { outcome: { status: 'incomplete', missing }, model: null };
  const model = prepareModel(assessment, today);
  const { facts, inputs, drivers } = model;
  const keepAt = (level: Level) => projectAt(model, optionOf('keep'), level);
  const keep = { low: keepAt('low'), likely: keepAt('likely'), high: keepAt('high') };
  return {
    model,
    outcome: {
      status: 'complete',
      horizon: facts.horizon,
      months: Array.from({ length: facts.horizon + 1 }, (_, offset) => monthAfter(today, offset)),
      floor: facts.floor,
      inputs: countedInputs(inputs, assessment),
      economics: clientEconomics(drivers.likely, facts, thrApplies(assessment)),
      concentration: concentrationOf(assessment, inputs),
      options: availableOptions(facts).map((option) => projectionOf(model, option, keep)),
    },
  };
}
