import { describe, expect, test } from 'vitest';
import { criterionIds } from '@/lib/assessment/ids-catalogue';
import { emptyAssessment } from '@/lib/assessment/schema';
import type { Futures } from '@/lib/money/draws';
import type { OptionRun } from '@/lib/money/simulation';
import {
  criterionWeights,
  mapCriteria,
  meanScores,
  scoresOf,
  valuesOf,
  weightedValue,
  type ScoreContext,
} from '@/lib/strategies/criteria';
import { optionOf, options, type OptionId } from '@/lib/strategies/options-catalogue';
import { byCriterion, type ByCriterion } from './judged';

type Given = { npv?: number[]; lowest?: number[]; hours?: number[]; left?: number[] };

/** One option as it came out in each future; one future of nothing unless given. */
function run(id: OptionId, { npv = [0], lowest = [0], hours = [0], left = [0] }: Given = {}): OptionRun {
  return {
    option: optionOf(id),
    npv: Float64Array.from(npv),
    lowest: Float64Array.from(lowest),
    lowestMonth: new Uint8Array(npv.length),
    below: 0,
    hoursLeft: Float64Array.from(hours),
    leftFirst: Uint8Array.from(left),
    cash: null,
  };
}

type Event = { accepted: boolean; broken: boolean };
const refused: Event = { accepted: false, broken: false };

type Context = Partial<Omit<ScoreContext, 'futures' | 'contract'>> & { events?: Event[]; contract?: object };

function scores(one: OptionRun, { events, contract, ...rest }: Context = {}) {
  const drawn = events ?? Array.from(one.npv, () => refused);
  return scoresOf(one, {
    futures: {
      events: drawn.map((event) => ({ ...event, penaltyEnforced: false, clientLeaves: null })),
    } as Futures,
    keep: run('keep', { npv: Array.from(one.npv, () => 0) }),
    feeNet: 10,
    floor: 100,
    contract: { ...emptyAssessment().contract, ...contract },
    ...rest,
  });
}

describe('money', () => {
  test('is 50 at what keeping is worth, 0 and 100 a year of the net fee below and above it', () => {
    const npv = [-200, -120, -60, 0, 60, 120, 200];
    expect([...scores(run('notice', { npv })).money]).toEqual([0, 0, 25, 50, 75, 100, 100]);
  });

  test('is measured against keeping in the same future', () => {
    const keep = run('keep', { npv: [1000, 60] });
    expect([...scores(run('notice', { npv: [1060, 0] }), { keep }).money]).toEqual([75, 25]);
  });

  test('is in the middle where there is no fee to measure by', () => {
    expect([...scores(run('notice', { npv: [-5, 5] }), { feeNet: 0 }).money]).toEqual([50, 50]);
  });
});

test('cash safety is 100 in a future that stays on the floor, 0 in one that falls below it', () => {
  expect([...scores(run('notice', { npv: [0, 0, 0], lowest: [99.99, 100, 250] }))['cash-safety']]).toEqual([
    0, 100, 100,
  ]);
});

test('relief is the share of today’s hours that is gone, and nought where hours grow', () => {
  const hours = [0, 0.25, 1, 1.2];
  expect([...scores(run('notice', { npv: [0, 0, 0, 0], hours })).relief]).toEqual([100, 75, 0, 0]);
});

describe('the relationship', () => {
  test.each([
    ['keep', 60],
    ['renegotiate', 50],
    ['renegotiate-then-notice', 40],
    ['notice', 40],
    ['phase-down', 60],
    ['lapse', 70],
    ['mutual', 60],
    ['notice+transition', 60],
    ['lapse+transition', 90],
  ] as const)('after %s stands at %s', (id, expected) => {
    expect([...scores(run(id)).relationship]).toEqual([expected]);
  });

  test('stands at 70 after an offer that was accepted and kept, as after none where it was broken', () => {
    const events = [
      { accepted: true, broken: false },
      { accepted: true, broken: true },
      { accepted: false, broken: false },
    ];
    const npv = [0, 0, 0];
    const relation = (id: OptionId) => [...scores(run(id, { npv }), { events }).relationship];
    expect(relation('renegotiate')).toEqual([70, 50, 50]);
    expect(relation('renegotiate-then-notice')).toEqual([70, 40, 40]);
    expect(relation('renegotiate-then-notice+transition')).toEqual([70, 60, 60]);
    expect(relation('notice')).toEqual([40, 40, 40]);
  });

  test('stands at 40 where the client left first, whatever else', () => {
    const left = [0, 1];
    const events = [refused, { accepted: true, broken: false }];
    const relation = (id: OptionId) => [...scores(run(id, { npv: [0, 0], left }), { events }).relationship];
    expect(relation('keep')).toEqual([60, 40]);
    expect(relation('renegotiate')).toEqual([50, 40]);
    expect(relation('lapse+transition')).toEqual([90, 40]);
  });
});

describe('legal exposure', () => {
  const legal = (id: OptionId, contract: object) => scores(run(id), { contract }).legal[0];
  const nothingFound = { convenienceClause: 'no', causeClause: 'no', waiver1266: 'no' };

  test('is best where nothing is ended, 80 where it is agreed, worst without a ground', () => {
    expect(
      options.filter(({ transition }) => !transition).map(({ id }) => [id, legal(id, nothingFound)]),
    ).toEqual([
      ['keep', 100],
      ['renegotiate', 100],
      ['renegotiate-then-notice', 20],
      ['notice', 20],
      ['phase-down', 80],
      ['lapse', 100],
      ['mutual', 80],
    ]);
  });

  test.each([
    ['yes', 'no', 'no', 80],
    ['no', 'yes', 'yes', 50],
    ['no', 'yes', 'no', 20],
    ['no', 'no', 'yes', 20],
    ['unknown', 'unknown', 'unknown', 20],
  ])(
    'of a notice with convenience %s, cause %s, waiver %s is %s',
    (convenienceClause, causeClause, waiver1266, points) => {
      expect(legal('notice', { convenienceClause, causeClause, waiver1266 })).toBe(points);
    },
  );

  test('is none where the client left first, or an offer is kept so that nothing ends', () => {
    const contract = nothingFound;
    expect([...scores(run('notice', { npv: [0, 0], left: [1, 0] }), { contract }).legal]).toEqual([100, 20]);
    const events = [
      { accepted: true, broken: false },
      { accepted: true, broken: true },
    ];
    const then = run('renegotiate-then-notice', { npv: [0, 0] });
    expect([...scores(then, { contract, events }).legal]).toEqual([100, 20]);
  });
});

test.each([
  ['keep', 70],
  ['renegotiate', 50],
  ['renegotiate-then-notice', 40],
  ['notice', 50],
  ['phase-down', 40],
  ['lapse', 60],
  ['mutual', 50],
  ['phase-down+transition', 30],
  ['mutual+transition', 40],
] as const)('the owner’s effort for %s has %s points in every future', (id, expected) => {
  expect([...scores(run(id, { npv: [0, 0], left: [0, 1] })).effort]).toEqual([expected, expected]);
});

describe('weights', () => {
  const preferences = { ...emptyAssessment().preferences, weights: null, ranks: null };
  const order = byCriterion({ money: 6, 'cash-safety': 5, relief: 4, relationship: 3, legal: 2, effort: 1 });
  const own = byCriterion({ money: 30, relief: 10 });

  test('are the reader’s own, brought to a sum of one', () => {
    const weights = criterionWeights({ ...preferences, weights: own, ranks: order });
    expect(weights).toEqual(byCriterion({ money: 0.75, relief: 0.25 }));
  });

  test('follow from an order by its centroid: the first of six weighs (1 + 1/2 + … + 1/6) / 6', () => {
    const weights = criterionWeights({ ...preferences, ranks: order });
    expect(weights.effort).toBeCloseTo(2.45 / 6, 12);
    expect(weights.legal).toBeCloseTo(1.45 / 6, 12);
    expect(weights.money).toBeCloseTo(1 / 36, 12);
  });

  test('are equal where nothing was said, and where every own weight is nought', () => {
    const equal = mapCriteria(() => 1 / 6);
    expect(criterionWeights(preferences)).toEqual(equal);
    expect(criterionWeights({ ...preferences, weights: byCriterion({}) })).toEqual(equal);
    expect(criterionWeights({ ...preferences, weights: byCriterion({}), ranks: order }).money).toBeCloseTo(
      1 / 36,
      12,
    );
  });
});

describe('the value', () => {
  const weights: ByCriterion = byCriterion({ money: 0.5, relief: 0.3, effort: 0.2 });

  test('is the weighted sum', () => {
    expect(weightedValue(byCriterion({ money: 80, relief: 50, legal: 100, effort: 10 }), weights)).toBe(57);
  });

  test('is the same sum in each future, and the mean of each criterion is over all of them', () => {
    const inFutures = mapCriteria((id) => Float64Array.from(id === 'money' ? [80, 40] : [50, 10]));
    expect([...valuesOf(inFutures, weights)]).toEqual([65, 25]);
    expect(meanScores(inFutures)).toEqual(mapCriteria((id) => (id === 'money' ? 60 : 30)));
    expect(Object.keys(meanScores(inFutures))).toEqual([...criterionIds]);
  });
});
