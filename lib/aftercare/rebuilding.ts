import type { Assessment } from '../assessment/schema';
import type { AftercareResult, RecommendedPath } from '../evaluation';
import type { Model } from '../money/money';
import { isExit, optionOf, type OptionId } from '../strategies/options-catalogue';
import { pipelinePlan } from './pipeline-plan';
import { forecastAgainstActual } from './reforecast';
import { spreadPlan } from './spread-plan';

/** The part of aftercare that looks ahead in figures. */
export type Rebuilding = Pick<AftercareResult, 'pipeline' | 'spread' | 'forecast'>;

type RebuildingInput = {
  assessment: Assessment;
  /** Null while the money figures are incomplete. */
  model: Model | null;
  path: Pick<RecommendedPath, 'option' | 'cash'>;
  futures: number;
};

/** The way that pipeline and spread are worked out for: the recommended ending, else staying. */
function wayTaken({ option, cash }: RebuildingInput['path']): { option: OptionId; noticeMonth?: number } {
  if (option === null || !isExit(optionOf(option).strategy)) return { option: 'keep' };
  return { option, ...(cash && { noticeMonth: cash.noticeMonth }) };
}

/**
 * What it takes to rebuild: the pipeline, the mix of clients, and the kept forecast against what came. Yields now and
 * then, as the evaluation does.
 */
export function* rebuildingPlan(input: RebuildingInput): Generator<void, Rebuilding> {
  const { assessment, model, path, futures } = input;
  const { option, noticeMonth } = wayTaken(path);
  const forecast = yield* forecastAgainstActual(assessment, futures);
  yield;
  return {
    pipeline: model && pipelinePlan(model, option, noticeMonth),
    spread: model && spreadPlan(model, option, noticeMonth),
    forecast,
  };
}
