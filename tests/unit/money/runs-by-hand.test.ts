import { describe, expect, test } from 'vitest';
import type { Events } from '@/lib/money/course';
import type { Futures } from '@/lib/money/draws';
import type { Facts } from '@/lib/money/facts';
import { runOf, simulateMoney, type Simulation } from '@/lib/money/futures';
import { projectMoney } from '@/lib/money/money';
import { sensitivityOf } from '@/lib/money/sensitivity';
import { runOption, workspaceFor, type RunChange } from '@/lib/money/simulation';
import { TermTable, type TermValues } from '@/lib/money/terms';
import { optionOf, type OptionId } from '@/lib/strategies/options-catalogue';
import { certain, modelOf, plainFacts, plainTerms, rounded, runWith, today } from './plain';

const quiet: Events = { accepted: false, broken: false, penaltyEnforced: false, clientLeaves: null };
type Future = { terms?: Partial<TermValues>; events?: Partial<Events>; wins?: Float64Array };

/** Futures made by hand. */
function futuresOf(list: Future[]): Futures {
  const terms = new TermTable(list.length);
  list.forEach((one, index) => terms.put(index, plainTerms(one.terms)));
  const wins = list.flatMap((one) => (one.wins ? [one.wins] : []));
  return {
    count: list.length,
    drawn: [],
    terms,
    events: list.map(({ events }) => ({ ...quiet, ...events })),
    wins: wins.length > 0 ? wins : null,
  };
}

function runIn(list: Future[], id: OptionId, given: Partial<Facts> = {}, change?: RunChange) {
  const facts = plainFacts({ horizon: 2, monthlyRate: 0.1, ...given });
  const futures = futuresOf(list);
  return runOption(facts, futures, optionOf(id), workspaceFor(facts, futures), change);
}

describe('an option run through futures', () => {
  test('is worth its months discounted, and what is still owed as the last of them (ruling R16)', () => {
    const run = runIn([{ terms: { others: 121 } }, { terms: { others: 121, othersDelay: 1 } }], 'keep');
    // 121 ÷ 1.1 + 121 ÷ 1.21; a month later: nothing in the first, the last owed.
    expect(rounded(run.npv)).toEqual([210, 200]);
  });

  test('has its lowest month, and counts futures strictly below the floor', () => {
    const run = runIn(
      [{ terms: { cash: 100 } }, { terms: { cash: 99 } }, { terms: { cash: 150, debt: 10 } }],
      'keep',
    );
    expect([...run.lowest]).toEqual([100, 99, 130]);
    expect([...run.lowestMonth]).toEqual([1, 1, 2]);
    expect(run.below).toBe(1);
  });

  test('may stop once more futures are below than are allowed', () => {
    const list = [99, 98, 97].map((cash) => ({ terms: { cash } }));
    const stopped = runIn(list, 'keep', {}, { stopAbove: 1 });
    expect([stopped.below, ...stopped.lowest]).toEqual([2, 99, 98, 0]);
    expect(runIn(list, 'keep', {}, { stopAbove: 3 }).below).toBe(3);
    expect(runIn(list, 'keep').below).toBe(3);
  });

  test('knows what is left of the hours of the first year, or of a shorter horizon (ruling R29)', () => {
    expect([...runIn([{}], 'notice', { horizon: 14, noticeMonths: 6 }).hoursLeft]).toEqual([0.5]);
    expect([...runIn([{}], 'notice', { horizon: 6, noticeMonths: 3 }).hoursLeft]).toEqual([0.5]);
    expect([...runIn([{}], 'notice', { horizon: 14, noticeMonths: 13 }).hoursLeft]).toEqual([1]);
  });

  test('knows whether the client left first, within the horizon', () => {
    const leaves = [1, 2, null].map((clientLeaves) => ({ events: { clientLeaves } }));
    expect([...runIn(leaves, 'keep', { horizon: 2 }).leftFirst]).toEqual([1, 0, 0]);
    expect([...runIn(leaves, 'notice').leftFirst]).toEqual([0, 0, 0]);
  });

  test('keeps cash by month, all futures of a month beside each other', () => {
    const run = runIn([{ terms: { cash: 100, debt: 1 } }, { terms: { cash: 50 } }], 'keep');
    expect([...(run.cash ?? [])]).toEqual([100, 50, 99, 50, 98, 50]);
    const facts = plainFacts();
    expect(workspaceFor(facts, null).cash).toBeNull();
    const without = runOption(facts, futuresOf([{}]), optionOf('keep'), workspaceFor(facts, null));
    expect(without.cash).toBeNull();
  });

  test('gives notice when it is said, else when the facts say', () => {
    const left = (change?: RunChange) =>
      runIn([{}], 'notice', { horizon: 12, noticeMonths: 0, noticeMonth: 3 }, change).hoursLeft[0];
    expect([left(), left({ noticeMonth: 6 }), left({ noticeMonth: 0 })]).toEqual([0.25, 0.5, 0]);
  });

  test('may run the first few, with new work besides, or with the offer accepted and kept', () => {
    const list = [1, 2, 3].map((cash) => ({ terms: { cash, cap: 9, net: 100, newPrice: 2 } }));
    expect(runIn(list, 'keep', {}, { count: 2 }).lowest).toHaveLength(2);
    const facts = { noticeMonths: 0 };
    expect(runIn(list, 'notice', facts).lowest[0]).toBe(1);
    expect(runIn(list, 'notice', facts, { extraBilling: 5 }).lowest[0]).toBe(6);
    const broken = list.map((one) => ({ ...one, events: { broken: true } }));
    const long = { horizon: 6, monthlyRate: 0 };
    expect(rounded(runIn(broken, 'renegotiate', long).npv)).toEqual([600, 600, 600]);
    // Accepted in month 1 and never broken: five months at twice the price.
    expect(rounded(runIn(broken, 'renegotiate', long, { accepted: true }).npv)).toEqual([1100, 1100, 1100]);
  });

  test('bills the wins of each future', () => {
    const terms = { cap: 100, averageFee: 10 };
    const list = [1, 2].map((won) => ({ terms, wins: Float64Array.of(0, won, won) }));
    const run = runIn(list, 'notice', { noticeMonths: 0, monthlyRate: 0 });
    expect([...run.npv]).toEqual([20, 40]);
  });
});

/** Cash 200; others bring 100, the client 100; pay is 50, fixed cost 20. Notice takes effect today. */
const firm = {
  cash: 200,
  otherRevenue: 100,
  payroll: 50,
  fixedCost: 20,
  discountRate: 0,
  thr: 'off',
  floor: 0,
};
const given = {
  firm: firm as typeof firm & { thr: 'off' },
  client: { fee: 100, leavesFirst: 0 },
  contract: { term: 'indefinite', noticeDays: 0, noticeFrom: 'sending' },
} as const;

describe('all options simulated', () => {
  const count = 3;
  function simulated() {
    const { outcome, model } = projectMoney(certain(given), today);
    if (outcome.status !== 'complete' || !model) throw new Error('incomplete');
    const steps = simulateMoney(model, outcome, count);
    let [yields, step] = [0, steps.next()];
    for (; !step.done; step = steps.next()) yields += 1;
    return { yields, ...step.value };
  }

  test('pause after the draws and after every option', () => {
    const { money, yields } = simulated();
    expect(yields).toBe(1 + money.options.length);
    expect(money.futures).toBe(count);
  });

  test('come to the projection where all is certain', () => {
    const { money } = simulated();
    const notice = money.options.find(({ id }) => id === 'notice');
    // 30 a month instead of 130.
    expect(notice).toMatchObject({
      npv: { mean: -1200, p5: -1200, p95: -1200 },
      npvDifference: { likely: -1200 },
      beatsKeep: 0,
      lowest: { mean: 230 },
      lowestMonth: 1,
      closing: { mean: 560, p5: 560 },
      hoursLeft: 0,
      safety: { room: 230, belowFloor: 0 },
    });
    expect(notice?.cash.p50).toEqual(Array.from({ length: 13 }, (_, month) => 200 + 30 * month));
    expect(money.options.find(({ id }) => id === 'keep')).toMatchObject({ npv: { mean: 0 }, hoursLeft: 1 });
  });

  test('are compared each with each other', () => {
    const { money } = simulated();
    const { length } = money.options;
    expect(money.beats).toHaveLength(length * (length - 1));
    expect(money.beats.find(({ first, second }) => first === 'keep' && second === 'notice')?.share).toBe(1);
    expect(money.beats.find(({ first, second }) => first === 'notice' && second === 'keep')?.share).toBe(0);
    expect(money.beats.some(({ first, second }) => first === second)).toBe(false);
  });

  test('are kept for what is solved over them, without their cash', () => {
    const { simulation } = simulated();
    expect(runOf(simulation, 'notice').cash).toBeNull();
    expect([...runOf(simulation, 'notice').npv]).toEqual([360, 360, 360]);
    expect(() => runOf(simulation, 'lapse')).toThrow('"lapse"');
  });
});

describe('what matters (ruling R22)', () => {
  const model = modelOf({
    ...given,
    firm: {
      ...given.firm,
      fixedCost: { low: 10, likely: 20, high: 40 },
      cash: { low: 100, likely: 200, high: 300 },
    },
    client: { ...given.client, fee: { low: 80, likely: 100, high: 120 } },
    // Without a chance of resigning it does nothing.
    staff: { peopleAtRisk: { low: 0, likely: 1, high: 3 } },
  });
  const drawnAs = (path: string, values: number[]) => ({
    path,
    values: Float64Array.from(values),
    estimate: { low: 0, likely: 1, high: 2, origin: 'assumed' as const },
  });
  const simulation = {
    runs: new Map(
      [runWith('keep', [10, 0, 10, 0]), runWith('notice', [0, 6, 0, 6])].map((run) => [run.option.id, run]),
    ),
    futures: { drawn: [drawnAs('a', [7, 7, 7, 7]), drawnAs('b', [1, 2, 2, 2]), drawnAs('c', [1, 2, 1, 2])] },
  } as unknown as Simulation;

  test('is each figure at its ends with all else likely, the widest on the lowest month first', () => {
    const { rows, option } = sensitivityOf(model, simulation, 'notice', ['keep']);
    expect(option).toBe('notice');
    const still = { atLow: -1200, atHigh: -1200 };
    expect(rows).toEqual([
      {
        path: 'firm.cash',
        low: 100,
        high: 300,
        origin: 'entered',
        npv: still,
        lowest: { atLow: 130, atHigh: 330 },
      },
      {
        path: 'firm.fixedCost',
        low: 10,
        high: 40,
        origin: 'entered',
        npv: still,
        lowest: { atLow: 240, atHigh: 210 },
      },
      {
        path: 'client.fee',
        low: 80,
        high: 120,
        origin: 'entered',
        npv: { atLow: -960, atHigh: -1440 },
        lowest: { atLow: 230, atHigh: 230 },
      },
    ]);
  });

  test('is what finding out would be worth over the options that are open, the most first', () => {
    expect(sensitivityOf(model, simulation, 'keep', ['keep', 'notice'])).toMatchObject({
      perfect: 3,
      information: [
        { path: 'c', origin: 'assumed', value: 3 },
        { path: 'b', origin: 'assumed', value: 0.5 },
      ],
    });
    expect(sensitivityOf(model, simulation, 'keep', ['keep'])).toMatchObject({ perfect: 0, information: [] });
  });
});
