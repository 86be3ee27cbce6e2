import type { Option } from '../../strategies/options-catalogue';
import { putBilling } from './billing-lines';
import { putCosts, putOneOffs, putTax } from './cost-lines';
import { putCourse, putWork } from './course-figures';
import { inflows, outflows, type LineKey } from './layout';
import {
  cell,
  cellAhead,
  figure,
  lineOf,
  placedAt,
  putFigure,
  putLine,
  quantity,
  rangeOfLine,
  startBench,
  type Bench,
  type OptionNaming,
  type Sources,
} from './option-bench';
import { putReceipts } from './receipt-lines';
import { slidingRangeOf } from './sheet';
import {
  amount,
  lowest,
  minus,
  nth,
  over,
  plus,
  positionOf,
  presentValue,
  raised,
  toHundredths,
  total,
  type Term,
} from './term';

export type OptionInput = {
  option: Option;
  naming: OptionNaming;
  /** Month at whose end notice is given, if not that of the settings; options with a rule of their own ignore it. */
  ownNoticeMonth: number | null;
  /** The sheet of staying, to compare with; null on that sheet itself. */
  keep: Bench | null;
};

/**
 * The whole projection of one option in formulas: course, work, bills, money in and out, result. It reckons what
 * `lib/money/projection.ts` does, from the inputs of the workbook, and comes to the same figures.
 */
export function putOption(sources: Sources, { option, naming, ownNoticeMonth, keep }: OptionInput): Bench {
  const bench = startBench(sources, option, naming);
  putCourse(bench, ownNoticeMonth);
  putWork(bench);
  putBilling(bench);
  putReceipts(bench);
  putCosts(bench);
  putOneOffs(bench);
  putTax(bench);
  putCash(bench);
  putResult(bench, keep);
  return bench;
}

/** From the opening to the closing cash of every month; what goes out stands below nought, so that all of it adds up. */
function putCash(bench: Bench): void {
  const sums = { style: 'total', label: 'total-label' } as const;
  const flows = [...inflows, ...outflows];
  putLine(
    bench,
    'net',
    ({ index }) => total(slidingRangeOf(flows.map((key) => placedAt(bench, key, index)))),
    sums,
  );
  const start = quantity(bench, 'firm.cash');
  let cash = start.value;
  const closing = lineOf(bench, 'net').map(({ sliding }) => (cash += sliding.value));
  putLine(bench, 'opening', ({ index }) =>
    index === 0 ? start : cellAhead(bench, 'closing', index - 1, closing[index - 1] ?? NaN),
  );
  putLine(
    bench,
    'closing',
    ({ index }) => plus(cell(bench, 'opening', index), cell(bench, 'net', index)),
    sums,
  );
  putFigure(bench, 'floor', bench.derived.floor.outside, { style: 'currency' });
  putLine(bench, 'room', ({ index }) => minus(cell(bench, 'closing', index), figure(bench, 'floor')));
}

/** What it comes to: lowest cash and its month, the end, and the difference in value to staying (ruling R16). */
function putResult(bench: Bench, keep: Bench | null): void {
  const strong = { style: 'result', label: 'strong-label' } as const;
  const closing = rangeOfLine(bench, 'closing');
  const low = putFigure(bench, 'lowest', lowest(closing), strong).fixed;
  putFigure(bench, 'lowestMonth', nth(bench.monthHeads, positionOf(low, closing)), {
    style: 'result-month',
    label: 'strong-label',
  });
  const last = bench.numbers.length - 1;
  putFigure(bench, 'closingEnd', cell(bench, 'closing', last), strong);
  putFigure(bench, 'lowestRoom', minus(low, figure(bench, 'floor')), { style: 'currency' });
  const receivables = putFigure(bench, 'receivables', owedAtEnd(bench), { style: 'currency' }).fixed;
  putLine(bench, 'difference', ({ index }) => {
    const staying = keep ? placedAt(keep, 'net', index).slidingOutside : cell(bench, 'net', index);
    return minus(cell(bench, 'net', index), staying);
  });
  const rate = bench.derived.monthlyRate.outside;
  const released = minus(receivables, keep?.figures.receivables?.outside ?? receivables);
  const discount = raised(plus(amount(1), rate), amount(bench.numbers.length));
  const value = plus(presentValue(rate, rangeOfLine(bench, 'difference')), over(released, discount));
  putFigure(bench, 'npv', value, strong);
  const flows = plus(cell(bench, 'opening', 0), total(rangeOfLine(bench, 'net')));
  putFigure(bench, 'check', toHundredths(minus(flows, cell(bench, 'closing', last))));
}

/** Bills not yet paid at the end: all that was owed or billed, less what came in and what was lost. */
function owedAtEnd(bench: Bench): Term {
  const { openingClient, openingOthers } = bench.derived;
  const sum = (key: LineKey) => total(rangeOfLine(bench, key));
  return minus(
    plus(
      openingClient.outside,
      openingOthers.outside,
      sum('billedClient'),
      sum('billedOthers'),
      sum('billedReplacement'),
    ),
    figure(bench, 'writtenOff'),
    ...inflows.map(sum),
  );
}
