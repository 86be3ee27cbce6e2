import { assessmentSchema, type AssessmentInput } from '@/lib/assessment/schema';
import { drawFutures, type Futures } from '@/lib/money/draws';
import type { Simulation } from '@/lib/money/futures';
import { availableOptions, prepareModel, type Model } from '@/lib/money/money';
import { runOption, workspaceFor } from '@/lib/money/simulation';
import { optionOf, type OptionId } from '@/lib/strategies/options-catalogue';

export const today = '2026-11-24';

/**
 * A firm in which nothing happens that is not said: the client brings 100 a month, the others 50, pay takes 100; all is
 * paid at once, nothing is discounted, nobody leaves. A notice ends the work on the day; what may replace it is up to 50
 * a month, but not within the horizon. Staying adds 50 a month, leaving takes 50.
 */
export function bareFirm(change: AssessmentInput = {}) {
  return assessmentSchema.parse({
    firm: {
      otherRevenue: 50,
      otherGrowth: 0,
      otherVariableShare: 0,
      otherCollectionDays: 0,
      payroll: 100,
      ownerPay: 0,
      fixedCost: 0,
      cash: 1000,
      floor: 0,
      thr: 'off',
      discountRate: 0,
      ...change.firm,
    },
    client: {
      fee: 100,
      directCost: 0,
      collectionDays: 0,
      openingReceivable: 0,
      drift: 0,
      leavesFirst: 0,
      ...change.client,
    },
    staff: { route: 'redeploy', peopleAtRisk: 0, ...change.staff },
    exit: {
      haircut: 0,
      receiptDelay: 0,
      reputationLoss: 0,
      transitionMonths: 0,
      transitionCost: 0,
      phaseDownMonths: 1,
      ...change.exit,
    },
    renegotiation: {
      decideMonth: 1,
      acceptChance: 0,
      brokenChance: 1,
      uplift: 0.2,
      hoursCut: 0.1,
      ...change.renegotiation,
    },
    replacement: { delay: 60, ramp: 1, level: 0.5, margin: 1, acquisitionSpend: 0, ...change.replacement },
    contract: {
      term: 'indefinite',
      noticeDays: 0,
      noticeFrom: 'sending',
      penaltyChance: 1,
      ...change.contract,
    },
    ...(change.preferences && { preferences: change.preferences }),
  });
}

export const modelOf = (change: AssessmentInput = {}): Model => prepareModel(bareFirm(change), today);

/** Every option run through the futures, or only some. */
export function simulated(
  { facts }: Model,
  futures: Futures,
  ids: OptionId[] = availableOptions(facts).map(({ id }) => id),
): Simulation {
  const workspace = workspaceFor(facts, null);
  return {
    futures,
    runs: new Map(ids.map((id) => [id, runOption(facts, futures, optionOf(id), workspace)])),
  };
}

/** A few futures, all the same but for what happens in those that are named by their number. */
export function fewFutures(
  model: Model,
  count: number,
  events: Record<number, Partial<Futures['events'][number]>> = {},
): Futures {
  const drawn = drawFutures(model, count);
  return { ...drawn, events: drawn.events.map((event, future) => ({ ...event, ...events[future] })) };
}
