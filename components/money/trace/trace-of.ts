import type { MoneyCase } from '../money-case';
import {
  breakEvenTrace,
  floorTrace,
  flowTraces,
  lowestTrace,
  monthTrace,
  runwayTrace,
  stressTrace,
} from './cash-traces';
import * as chances from './chance-traces';
import * as margins from './margin-traces';
import type { Figure, FigureId, Trace, Tracer } from './trace';
import { beatsTrace, influenceTrace, informationTrace, npvTrace } from './value-traces';

const tracers: Record<FigureId, Tracer> = {
  ...flowTraces,
  share: margins.shareTrace,
  'next-largest': margins.nextLargestTrace,
  'margin-share': margins.marginShareTrace,
  hhi: margins.hhiTrace,
  margin1: margins.margin1Trace,
  margin2: margins.margin2Trace,
  margin3: margins.margin3Trace,
  'avoidable-margin': margins.avoidableTrace,
  'margin-at-once': margins.atOnceTrace,
  'effective-rate': margins.rateTrace,
  'opening-cash': monthTrace,
  'lowest-cash': lowestTrace,
  floor: floorTrace,
  runway: runwayTrace,
  'break-even': breakEvenTrace,
  stress: stressTrace,
  'lowest-range': chances.rangeTrace,
  'below-floor': chances.belowFloorTrace,
  'below-zero': chances.belowZeroTrace,
  shortfall: chances.shortfallTrace,
  'lowest-month': chances.lowestMonthTrace,
  precision: chances.precisionTrace,
  reserve: chances.reserveTrace,
  'earliest-safe': chances.earliestTrace,
  recipe: chances.recipeTrace,
  'npv-difference': npvTrace,
  beats: beatsTrace,
  influence: influenceTrace,
  information: informationTrace,
};

/** Every figure of the page that has a formula: a new one in the messages must be traced here, or the types complain. */
export const tracedFigures = Object.keys(tracers) as FigureId[];

/** Where a figure comes from: the answers that went in, the steps before it, the result. */
export const traceOf = (shown: MoneyCase, figure: Figure): Trace | null => tracers[figure.id](shown, figure);
