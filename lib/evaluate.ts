import { countryOf } from './assessment/country';
import type { Assessment } from './assessment/schema';
import type { IsoDate } from './calendar/iso-date';
import { aftercarePlan } from './aftercare/plan';
import { rebuildingPlan } from './aftercare/rebuilding';
import { communicationPlan } from './communication/plan';
import type { Evaluation, StrategiesResult } from './evaluation';
import { groundworkOf, type Groundwork } from './groundwork';
import { simulateMoney } from './money/futures';
import type { Model } from './money/money';
import type { MoneyOutcome, Sensitivity } from './money/result';
import { usualFutures } from './money/usual-futures';
import { sensitivityOf } from './money/sensitivity';
import type { Scores } from './strategies/criteria';
import type { OptionId } from './strategies/options-catalogue';
import { recommendPath } from './strategies/path';
import { cashVeto, evaluateStrategies } from './strategies/ranking';
import { decideVerdict } from './strategies/verdict';

export type EvaluateOptions = {
  /** The decision date; month 1 is the calendar month after it. */
  today: IsoDate;
  /** How many futures to draw. */
  futures?: number;
};

type Judgement = {
  money: MoneyOutcome;
  strategies: StrategiesResult | null;
  sensitivity: Sensitivity | null;
  scores: Map<OptionId, Scores>;
};

function* judge(
  assessment: Assessment,
  futures: number,
  { flags, route, money: outcome }: Groundwork,
  model: Model | null,
): Generator<void, Judgement> {
  if (!model || outcome.status === 'incomplete') {
    return { money: outcome as MoneyOutcome, strategies: null, sensitivity: null, scores: new Map() };
  }
  const { money, simulation } = yield* simulateMoney(model, outcome, futures);
  const { strategies, scores } = yield* evaluateStrategies(model, money, simulation, {
    assessment,
    flags,
    route,
  });
  yield;
  const open = strategies.ranked.filter(({ blocked }) => !blocked).map(({ id }) => id);
  const sensitivity = sensitivityOf(model, simulation, strategies.exit, open);
  return { money: { status: 'complete', ...money }, strategies, sensitivity, scores };
}

/**
 * As `evaluate`, in steps: yields now and then, so that a page stays alive and a run that is no longer wanted can be
 * given up.
 */
export function* evaluateInSteps(
  assessment: Assessment,
  options: EvaluateOptions,
): Generator<void, Evaluation> {
  const { today, futures = usualFutures } = options;
  const country = countryOf(assessment);
  const { groundwork, model } = groundworkOf(assessment, today);
  const { checklist, route } = groundwork;
  const judged = yield* judge(assessment, futures, groundwork, model);
  const { money, strategies, sensitivity, scores } = judged;
  const vetoes = [...groundwork.flags.vetoes, ...(strategies ? cashVeto(strategies) : [])];
  const flags = { ...groundwork.flags, vetoes };
  const verdict = decideVerdict({ assessment, checklist, flags, money, strategies, scores });
  const path = recommendPath({ assessment, today, country, verdict, flags, route, money, model, strategies });
  const communication = communicationPlan({ assessment, today, country, path, flags, checklist, money });
  const rebuilding = yield* rebuildingPlan({ assessment, model, path, futures });
  return {
    asOf: today,
    currency: assessment.currency,
    checklist,
    flags,
    money,
    route,
    strategies,
    sensitivity,
    verdict,
    path,
    communication,
    aftercare: { ...aftercarePlan({ assessment, country, communication, checklist }), ...rebuilding },
  };
}

/**
 * The whole pipeline: indicators → cash → strategies → verdict → dated path → conversation → aftercare. Pure and
 * deterministic: the same assessment and day give the same evaluation, to the last digit.
 *
 * @param assessment as parsed by `assessmentSchema`
 * @throws if `today` is no date `YYYY-MM-DD`, or if no future is to be drawn
 * @example evaluate(workedExample("agency-45", "2026-11-24"), { today: "2026-11-24" }).verdict.code // "prepare"
 */
export function evaluate(assessment: Assessment, options: EvaluateOptions): Evaluation {
  const steps = evaluateInSteps(assessment, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
