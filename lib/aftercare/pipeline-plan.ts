import { monthAfter } from '../calendar/iso-date';
import { courseOf, type Course } from '../money/course';
import { drawFigures } from '../money/draws';
import { avoidableMargin, clientLedger } from '../money/economics';
import { prepareModel, type Model } from '../money/money';
import { replacementCap } from '../money/terms';
import { optionOf, type OptionId } from '../strategies/options-catalogue';
import {
  chanceBy,
  clientsFor,
  expectedBilling,
  leadsForChance,
  leadsOnAverage,
  type DrawnTerms,
  type SellingTerms,
} from './pipeline';
import { dilutingBilling } from './diversification';
import type { PipelineGoal, PipelineResult } from './result';

/** Futures over which chances of the pipeline are averaged; the counts in each are exact. */
export const futuresAsked = 1000;
/** The chance for which leads are worked out besides the average. Own judgement. */
export const surerLevel = 0.8;
/** Months shown after the deadline, and at most. */
const monthsBeyond = 6;
const mostMonths = 60;

const value = (driver: number | null) => driver ?? 0;

/** The course of the way the firm takes: notice in the month planned, single events as likely. */
export function courseTaken(model: Model, option: OptionId, noticeMonth = model.facts.noticeMonth): Course {
  return courseOf(optionOf(option), model.facts, { ...model.events, accepted: false }, noticeMonth);
}

/** Start of selling on the model's clock; now, where nothing is left. */
export function sellingStart({ sellingFrom }: Course): number {
  return sellingFrom === Infinity ? 0 : sellingFrom;
}

/**
 * New billing a month with which the firm nets a month what it netted with the client: what stops with the client is
 * saved, pay that left is bought back in step with new work (ruling R6), at the margin of replacement work. Without THR.
 *
 * @returns null where no amount of work does
 */
export function billingForMargin({ drivers, facts }: Model): number | null {
  const { client, staff, replacement } = drivers.likely;
  const fee = value(client.fee);
  const net = fee - Math.min(fee, value(client.passThrough));
  const lost = avoidableMargin({ revenue: fee, costs: clientLedger(drivers.likely, facts) });
  if (lost <= 0) return 0;
  const margin = value(replacement.margin);
  const left = value(staff.payLeaving);
  const payBack = staff.payBackPerBilling ?? (net > 0 ? left / net : 0);
  const inStep = margin > payBack ? lost / (margin - payBack) : Infinity;
  if (payBack * inStep <= left) return inStep;
  return margin > 0 ? (lost + left) / margin : null;
}

/** The level the projection itself counts on, and when; in the pipeline form, the lost fee by the target month. */
function goalOf(model: Model, goal: PipelineGoal, deadline: number): { amount: number | null; by: number } {
  const { client, replacement } = model.drivers.likely;
  const net = value(client.fee) - Math.min(value(client.fee), value(client.passThrough));
  if (goal === 'revenue') return { amount: net, by: deadline };
  if (goal === 'margin') return { amount: billingForMargin(model), by: deadline };
  const cap = replacementCap(model.drivers.likely, model.facts);
  if (model.facts.pipeline) return { amount: Math.min(net, cap), by: deadline };
  return {
    amount: Math.min(value(replacement.level) * net, cap),
    by: value(replacement.delay) + Math.max(1, value(replacement.ramp)),
  };
}

/** What the hours freed by the client can bill, once all are free (ruling R11). */
export function freedCapacity({ drivers, facts }: Model): { hours: number; billing: number } | null {
  const { client, replacement } = drivers.likely;
  const { paidHours, unpaidHours } = client;
  if (paidHours === null || unpaidHours === null) return null;
  if (replacement.saleableShare === null || replacement.rate === null) return null;
  return {
    hours: (paidHours + unpaidHours) * replacement.saleableShare,
    billing: replacementCap(drivers.likely, facts),
  };
}

function capacityFor(model: Model, amount: number | null, averageFee: number): PipelineResult['capacity'] {
  const freed = freedCapacity(model);
  if (!freed) return null;
  const clients = averageFee > 0 ? Math.floor(freed.billing / averageFee + 1e-9) : null;
  return {
    ...freed,
    clients: clients !== null && clients > 1e6 ? null : clients,
    missing: Math.max(0, (amount ?? 0) - freed.billing),
  };
}

const figures = ['leadsPerMonth', 'winRate', 'averageFee', 'salesCycle', 'onboarding'] as const;

/** Leads, win rate, fee and lag of every future, the same draws that the projection meets in the pipeline form. */
function drawTerms(model: Model): { drawn: DrawnTerms; leads: Float64Array } {
  const { assessment, today } = model;
  const asPipeline = {
    ...assessment,
    replacement: { ...assessment.replacement, form: 'pipeline' as const },
  };
  const paths = figures.map((key) => `replacement.${key}`);
  const selling = prepareModel(asPipeline, today);
  const [leads, winRate, averageFee, cycle, onboarding] = drawFigures(selling, paths, futuresAsked) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  return {
    leads,
    drawn: { winRate, averageFee, lag: cycle.map((months, future) => months + (onboarding[future] ?? 0)) },
  };
}

/**
 * From what has to be replaced to leads a month, with the chance of getting there by month. It shares its figures with
 * the projection: leads enough on average, entered in the pipeline form, bring the amount by the deadline there too.
 *
 * @param option the way taken; `keep` where the client stays and their share is to be diluted
 * @param noticeMonth month at whose end notice is given
 */
export function pipelinePlan(model: Model, option: OptionId, noticeMonth?: number): PipelineResult {
  const { assessment, drivers, today, inputs } = model;
  const { pipelineGoal: goal, targetMonths, targetShare } = assessment.aftercare;
  const replaces = option !== 'keep';
  const { amount, by } = replaces
    ? goalOf(model, goal, targetMonths)
    : { amount: dilutingBilling(model, targetShare), by: targetMonths };
  const { winRate, averageFee, salesCycle, onboarding } = drivers.likely.replacement;
  const terms: SellingTerms = {
    winRate: value(winRate),
    averageFee: value(averageFee),
    lag: value(salesCycle) + value(onboarding),
  };
  const { drawn, leads } = drawTerms(model);
  const start = sellingStart(courseTaken(model, option, noticeMonth));
  const onAverage = amount === null ? null : leadsOnAverage(amount, terms, by);
  const surer = amount === null ? null : leadsForChance(surerLevel, amount, drawn, by);
  const chance = (perMonth: number | Float64Array | null, month: number) =>
    perMonth === null || amount === null ? null : chanceBy(amount, perMonth, drawn, month);
  const last = Math.min(mostMonths, Math.ceil(by) + monthsBeyond);
  return {
    purpose: replaces ? 'replace' : 'dilute',
    goal,
    amount,
    clients: clientsFor(amount, terms.averageFee),
    ...terms,
    deadline: by,
    deadlineMonth: monthAfter(today, Math.ceil(start + by)),
    assumed: figures.filter((key) => inputs.replacement[key]?.origin === 'assumed'),
    leads: { now: value(drivers.likely.replacement.leadsPerMonth), onAverage, surer, level: surerLevel },
    capacity: replaces ? capacityFor(model, amount, terms.averageFee) : null,
    months: Array.from({ length: last }, (_, index) => {
      const after = index + 1;
      return {
        month: monthAfter(today, Math.ceil(start + after)),
        after,
        clients:
          terms.averageFee > 0 && onAverage !== null
            ? expectedBilling(onAverage, { ...terms, averageFee: 1 }, after)
            : 0,
        chance: {
          now: chance(leads, after) ?? 0,
          onAverage: chance(onAverage, after),
          surer: chance(surer, after),
        },
      };
    }),
  };
}
