import { samplingError } from '@/lib/stats/proportion';
import type { OptionMoney } from '@/lib/money/result';
import type { FuturesCase, MoneyCase } from '../money-case';
import { inputs, result, value, type Figure, type Trace, type Tracer } from './trace';

type FuturesTracer = (shown: MoneyCase, futures: FuturesCase, figure: Figure) => Trace | null;

/** A figure that there is only once the futures have been drawn. */
const withFutures =
  (trace: FuturesTracer): Tracer =>
  (shown, figure) =>
    shown.futures && trace(shown, shown.futures, figure);

const optionOf = ({ leave, keep }: FuturesCase, { option }: Figure): OptionMoney =>
  option === 'keep' ? keep : leave;

const drawn = ({ money }: FuturesCase) => value('trace.drawn', money.futures, { unit: 'draws' });

/** Where the lowest cash of all futures lies; first the answers that move it most, with their ranges. */
export const rangeTrace = withFutures((shown, futures, figure) => {
  const { lowest } = optionOf(futures, figure);
  const movers = futures.evaluation.sensitivity?.rows.slice(0, 5) ?? [];
  return {
    lines: [
      ...inputs(...movers.map(({ path }) => path)),
      drawn(futures),
      value('table.undisturbed', (figure.option === 'keep' ? shown.keep : shown.leave).likely.lowest.cash, {
        step: { id: 'lowest-cash', option: figure.option },
      }),
      value('table.p5', lowest.p5),
      value('table.p50', lowest.p50),
      value('table.p95', lowest.p95),
      result('trace.width', lowest.p95 - lowest.p5),
    ],
  };
});

export const belowFloorTrace = withFutures((_, futures, figure) => {
  const { belowFloor } = optionOf(futures, figure).safety;
  const { option } = figure;
  return {
    lines: [
      value('findings.floorFact', futures.money.floor, { step: { id: 'floor' } }),
      value('trace.range', optionOf(futures, figure).lowest.p5, { step: { id: 'lowest-range', option } }),
      value('trace.drawnBelow', belowFloor * futures.money.futures, { unit: 'draws' }),
      drawn(futures),
      result('trace.chance', belowFloor, { unit: 'of-hundred' }),
    ],
  };
});

export const belowZeroTrace = withFutures((_, futures, figure) => {
  const { belowZero } = optionOf(futures, figure).safety;
  return {
    lines: [
      ...inputs('firm.creditLine'),
      value('trace.range', optionOf(futures, figure).lowest.p5, { step: { id: 'lowest-range' } }),
      value('trace.drawnOut', belowZero * futures.money.futures, { unit: 'draws' }),
      drawn(futures),
      result('trace.chance', belowZero, { unit: 'of-hundred' }),
    ],
  };
});

export const shortfallTrace = withFutures((_, futures) => ({
  lines: [
    value('findings.floorFact', futures.money.floor, { step: { id: 'floor' } }),
    value('trace.worstTenth', Math.ceil(futures.money.futures / 10), { unit: 'draws' }),
    result('trace.shortfall', futures.leave.safety.shortfall),
  ],
}));

export const lowestMonthTrace = withFutures((_, futures) => ({
  lines: [
    drawn(futures),
    value('trace.range', futures.leave.lowest.p5, { step: { id: 'lowest-range' } }),
    result('trace.month', futures.leave.lowestMonth, { unit: 'month' }),
  ],
}));

export const precisionTrace = withFutures((_, futures) => ({
  lines: [
    drawn(futures),
    value('trace.errorRare', samplingError(0.05, futures.money.futures), { unit: 'share' }),
    result('trace.error', samplingError(0.5, futures.money.futures), { unit: 'share' }),
  ],
}));

export const reserveTrace = withFutures((_, futures) => {
  const { reserve, room, belowFloor } = futures.leave.safety;
  const within = futures.money.floor + room;
  return {
    lines: [
      ...inputs('firm.tolerance'),
      value('findings.chanceNow', belowFloor, { unit: 'of-hundred', step: { id: 'below-floor' } }),
      value('findings.floorFact', futures.money.floor, { step: { id: 'floor' } }),
      value('trace.lowestWithin', within),
      result('trace.reserve', reserve),
    ],
  };
});

export const earliestTrace = withFutures((_, futures) => {
  const earliest = futures.evaluation.strategies?.earliestSafe;
  return {
    lines: [
      ...inputs('firm.tolerance', 'contract.noticeDays', 'firm.cash'),
      value('trace.chanceKeep', futures.keep.safety.belowFloor, {
        unit: 'of-hundred',
        step: { id: 'below-floor', option: 'keep' },
      }),
      value('findings.chanceNow', futures.leave.safety.belowFloor, {
        unit: 'of-hundred',
        step: { id: 'below-floor' },
      }),
      ...(earliest ? [result('trace.month', earliest.month, { unit: 'month' })] : []),
    ],
  };
});

export const recipeTrace = withFutures((_, futures) => {
  const recipe = futures.evaluation.strategies?.recipe;
  if (!recipe) return null;
  const { newWork } = recipe;
  return {
    lines: [
      ...inputs('firm.tolerance', 'firm.cash', 'replacement.margin', 'replacement.collectionDays'),
      result('trace.recipeCash', recipe.reserve),
      ...(newWork === null ? [] : [result('trace.recipeWork', newWork)]),
    ],
  };
});
