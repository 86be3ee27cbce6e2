import { describe, expect, test } from 'vitest';
import { criterionIds, type CriterionId } from '@/lib/assessment/ids-catalogue';
import type { Assessment } from '@/lib/assessment/schema';
import { rankOrderCentroid } from '@/lib/checklist/weights';
import { acceptability, drawWeights } from '@/lib/strategies/acceptability';
import { mapCriteria, type Scores } from '@/lib/strategies/criteria';

/*
 * Solved by hand. Six weights uniform on the simplex: P(w > x) = (1 - x)^5 for any one of them, and above x it is x plus
 * (1 - x) times a Beta(1, 5) variate, whose mean is 1/6. Source of the method: Lahdelma & Salminen, Operations Research
 * 49(3), 2001.
 */

const count = 400_000;
const order: CriterionId[] = ['money', 'cash-safety', 'relief', 'relationship', 'legal', 'effort'];
const ranks = Object.fromEntries(order.map((id, index) => [id, index + 1])) as Record<CriterionId, number>;
const preferences = (given: Assessment['preferences']['ranks']): Assessment['preferences'] => ({
  ranks: given,
  weights: null,
  premortem: '',
  tripwires: [],
});
const weights = drawWeights({ seed: 7, preferences: preferences(null) }, count);
const sorted = drawWeights({ seed: 7, preferences: preferences(ranks) }, count);

/** The same scores in every future. */
const always = (scores: Partial<Record<CriterionId, number>>, otherwise = 0): Scores =>
  mapCriteria((id) => new Float64Array(count).fill(scores[id] ?? otherwise));
const half = always({}, 50);
const onlyMoney = always({ money: 100 });
const mean = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('one good at money alone against one that is middling at everything', () => {
  const [specialist, allRounder] = acceptability(
    [
      { id: 'notice', scores: onlyMoney },
      { id: 'keep', scores: half },
    ],
    weights,
  );

  test('is first when money weighs more than half: 1 in 32', () => {
    expect(specialist!.ranks[0]).toBeCloseTo(1 / 32, 3);
    expect(allRounder!.ranks[0]).toBeCloseTo(31 / 32, 3);
    expect(specialist!.ranks[1]).toBeCloseTo(31 / 32, 3);
  });

  test('has central weights 7/12 and five times 1/12', () => {
    expect(specialist!.centralWeights!.money).toBeCloseTo(7 / 12, 2);
    for (const id of order.slice(1)) expect(specialist!.centralWeights![id]).toBeCloseTo(1 / 12, 2);
    const rest = (1 / 6 - 7 / 12 / 32) / (31 / 32);
    expect(allRounder!.centralWeights!.money).toBeCloseTo(rest, 2);
  });

  test('is surely first under its central weights, as nothing else is uncertain', () => {
    expect(specialist!.confidence).toBe(1);
    expect(allRounder!.confidence).toBe(1);
  });
});

test('where money is ranked first it is above half in 6 of 32: one of six weights at most can be', () => {
  const [specialist] = acceptability(
    [
      { id: 'notice', scores: onlyMoney },
      { id: 'keep', scores: half },
    ],
    sorted,
  );
  expect(specialist!.ranks[0]).toBeCloseTo(6 / 32, 2);
});

test('three equals by symmetry: a third each of every place', () => {
  const three = acceptability(
    [
      { id: 'notice', scores: always({ money: 100 }) },
      { id: 'keep', scores: always({ relief: 100 }) },
      { id: 'mutual', scores: always({ effort: 100 }) },
    ],
    weights,
  );
  for (const { ranks: shares } of three) for (const share of shares) expect(share).toBeCloseTo(1 / 3, 2);
});

test('good in every other future: first in half of them, and half as sure', () => {
  const everyOther = always({ money: 100 }, 60);
  everyOther.money.forEach((_, future) => (everyOther.money[future] = future % 2 ? 100 : 0));
  const [changing, steady] = acceptability(
    [
      { id: 'notice', scores: everyOther },
      { id: 'keep', scores: always({}, 60) },
    ],
    weights,
  );
  expect(changing!.ranks[0]).toBe(0.5);
  expect(steady!.ranks[0]).toBe(0.5);
  expect(changing!.confidence).toBe(0.5);
});

describe('the mean of weights drawn in an order is the rank-order centroid', () => {
  const centroidOf = (given: Record<CriterionId, number>) =>
    rankOrderCentroid(criterionIds.map((id) => given[id]));
  const many = 500_000;

  test.each([
    ['strict', ranks],
    ['with ties', { ...ranks, relief: 2, relationship: 2, effort: 5 }],
  ])('to three decimals, %s', (_, given) => {
    const drawn = drawWeights({ seed: 11, preferences: preferences(given) }, many);
    const centroid = centroidOf(given);
    criterionIds.forEach((id, index) =>
      expect(Math.abs(mean(drawn[id]) - centroid[index]!)).toBeLessThan(0.0005),
    );
  });

  test('and without an order each is a sixth', () => {
    for (const id of criterionIds) expect(Math.abs(mean(weights[id]) - 1 / 6)).toBeLessThan(0.0005);
  });
});
