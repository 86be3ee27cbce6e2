import { shareOf } from '../findings/compared-options';
import type { FuturesCase } from '../money-case';
import { inputs, result, value, type Figure, type Tracer } from './trace';

const optionOf = ({ money, leave }: FuturesCase, { option }: Figure) =>
  money.options.find(({ id }) => id === option) ?? leave;

/** The mean over all futures; the path on which nothing unexpected happens stands first, with what it is made of. */
export const npvTrace: Tracer = ({ futures }, figure) => {
  if (!futures) return null;
  const { npv, npvDifference, likely, id } = optionOf(futures, figure);
  const keep = futures.keep.likely;
  const month = futures.money.horizon;
  const end = ({ cash }: { cash: readonly number[] }) => cash.at(-1) ?? 0;
  const isLeaving = id === futures.leave.id;
  return {
    lines: [
      ...inputs('firm.discountRate'),
      value('trace.closingOption', end(likely), {
        option: id,
        ...(isLeaving && { step: { id: 'opening-cash', month } }),
      }),
      value('trace.staying', end(keep), { month, step: { id: 'opening-cash', month, option: 'keep' } }),
      value('findings.receivables', likely.receivablesAtEnd - keep.receivablesAtEnd),
      value('findings.npvSum', npvDifference.likely),
      value('table.p5', npv.p5),
      value('table.p50', npv.p50),
      value('table.p95', npv.p95),
      value('trace.drawn', futures.money.futures, { unit: 'draws' }),
      result('trace.mean', npv.mean),
    ],
  };
};

/** In how many futures one option is worth more than another: than staying, if none is named. */
export const beatsTrace: Tracer = ({ futures }, figure) => {
  if (!futures) return null;
  const option = optionOf(futures, figure).id;
  const share = shareOf(futures.money, option, figure.against ?? 'keep');
  return {
    lines: [
      value('trace.drawn', futures.money.futures, { unit: 'draws' }),
      value('trace.drawnBetter', share * futures.money.futures, { unit: 'draws', option }),
      result('trace.chance', share, { unit: 'of-hundred' }),
    ],
  };
};

/** What one figure alone does to the result of the option looked at. */
export const influenceTrace: Tracer = ({ futures }, { path = '' }) => {
  const sensitivity = futures?.evaluation.sensitivity;
  const row = sensitivity?.rows.find((one) => one.path === path);
  const option = futures?.money.options.find(({ id }) => id === sensitivity?.option);
  if (!row || !option) return null;
  return {
    lines: [
      ...inputs(path),
      value('trace.lowestAtLow', row.lowest.atLow),
      value('trace.lowestAtLikely', option.likely.lowest.cash),
      value('trace.lowestAtHigh', row.lowest.atHigh),
      value('trace.npvAtLow', row.npv.atLow),
      value('trace.npvAtLikely', option.npvDifference.likely),
      result('trace.npvAtHigh', row.npv.atHigh),
    ],
  };
};

/** What finding out is worth: everything at once, then the figure most worth it. */
export const informationTrace: Tracer = ({ futures }) => {
  const sensitivity = futures?.evaluation.sensitivity;
  if (!futures || !sensitivity) return null;
  const [first] = sensitivity.information;
  return {
    lines: [
      value('trace.drawn', futures.money.futures, { unit: 'draws' }),
      value('trace.perfect', sensitivity.perfect),
      ...(first ? [...inputs(first.path), result('trace.partial', first.value)] : []),
    ],
  };
};
