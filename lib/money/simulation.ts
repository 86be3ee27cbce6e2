import type { Option } from '../strategies/options-catalogue';
import { courseOf, type Events } from './course';
import type { Futures } from './draws';
import type { Facts } from './facts';
import { PathMonths, runPath } from './path';

/** What one option came to in every future. */
export type OptionRun = {
  option: Option;
  /** Net present value of all cash, receivables at the horizon released there (ruling R16). */
  npv: Float64Array;
  /** Lowest month-end cash, and its month. */
  lowest: Float64Array;
  lowestMonth: Uint8Array;
  /** Futures whose cash falls below the floor. */
  below: number;
  /** Client hours over months 1–12 as a share of today's (ruling R29). */
  hoursLeft: Float64Array;
  /** 1 where the client gave notice first, within the horizon (ruling R12). */
  leftFirst: Uint8Array;
  /** Cash by month: future j of month t at `t * count + j`. Null unless asked for. */
  cash: Float64Array | null;
};

export type RunChange = {
  /** Month at whose end notice is given; today's choice unless given. */
  noticeMonth?: number;
  extraBilling?: number;
  /** Only the first so many futures. */
  count?: number;
  /** Stops once more futures than this fall below the floor: where only the gate is asked. */
  stopAbove?: number;
  /** Every future as if the offer were accepted and kept (ruling R21). */
  accepted?: boolean;
};

function discountFactors({ horizon, monthlyRate }: Facts): Float64Array {
  const factors = new Float64Array(horizon + 1).fill(1);
  for (let month = 1; month <= horizon; month += 1)
    factors[month] = (factors[month - 1] as number) / (1 + monthlyRate);
  return factors;
}

function presentValue({ net, receivables }: PathMonths, factors: Float64Array): number {
  const horizon = factors.length - 1;
  let sum = receivables * (factors[horizon] as number);
  for (let month = 1; month <= horizon; month += 1)
    sum += (net[month] as number) * (factors[month] as number);
  return sum;
}

function firstYear(hours: Float64Array): number {
  const months = Math.min(12, hours.length - 1);
  let sum = 0;
  for (let month = 1; month <= months; month += 1) sum += hours[month] as number;
  return sum / months;
}

/** Room for the runs of one model: the arrays of a path and, if bands are wanted, cash by month and future. */
export type Workspace = { months: PathMonths; factors: Float64Array; cash: Float64Array | null };

export function workspaceFor(facts: Facts, futures: Futures | null): Workspace {
  return {
    months: new PathMonths(facts.horizon),
    factors: discountFactors(facts),
    cash: futures ? new Float64Array((facts.horizon + 1) * futures.count) : null,
  };
}

/**
 * Runs one option through the futures. Common random numbers: future j meets every option with the same draws, so that
 * differences between options are differences between options (ruling R28).
 *
 * @param workspace its arrays are written over; `cash` holds this option until the next run
 */
export function runOption(
  facts: Facts,
  futures: Futures,
  option: Option,
  workspace: Workspace,
  change: RunChange = {},
): OptionRun {
  const { months, factors, cash } = workspace;
  const count = change.count ?? futures.count;
  const noticeMonth = change.noticeMonth ?? facts.noticeMonth;
  const run: OptionRun = {
    option,
    npv: new Float64Array(count),
    lowest: new Float64Array(count),
    lowestMonth: new Uint8Array(count),
    below: 0,
    hoursLeft: new Float64Array(count),
    leftFirst: new Uint8Array(count),
    cash,
  };
  for (let future = 0; future < count; future += 1) {
    const terms = futures.terms.at(future);
    const drawn = futures.events[future] as Events;
    const events = change.accepted ? { ...drawn, accepted: true, broken: false } : drawn;
    const course = courseOf(option, facts, events, noticeMonth);
    const wins = futures.wins?.[future] ?? null;
    runPath({ facts, terms, course, wins, extraBilling: change.extraBilling ?? 0 }, months);
    run.npv[future] = presentValue(months, factors);
    run.lowest[future] = months.lowest;
    run.lowestMonth[future] = months.lowestMonth;
    if (months.lowest < facts.floor) run.below += 1;
    if (run.below > (change.stopAbove ?? Infinity)) break;
    run.hoursLeft[future] = firstYear(months.hours);
    run.leftFirst[future] = Number(!course.endedByUs && course.sellingFrom <= facts.horizon);
    if (cash) {
      for (let month = 0; month <= facts.horizon; month += 1)
        cash[month * futures.count + future] = months.cash[month] as number;
    }
  }
  return run;
}
