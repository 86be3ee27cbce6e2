import { describe, expect, test } from 'vitest';
import { criterionIds } from '@/lib/assessment/ids-catalogue';
import { emptyAssessment } from '@/lib/assessment/schema';
import { uniforms } from '@/lib/random/streams';
import { ln } from '@/lib/stats/elementary';
import { acceptability, drawnValues, drawWeights } from '@/lib/strategies/acceptability';
import { mapCriteria, type Scores } from '@/lib/strategies/criteria';
import { byCriterion, type ByCriterion } from './judged';

const draws = 5;

describe('weights drawn', () => {
  const drawn = (ranks: ByCriterion | null) =>
    drawWeights({ seed: 3, preferences: { ...emptyAssessment().preferences, ranks } }, draws);
  const parts = criterionIds.map((id) => uniforms(3, `weight.${id}`, draws).map((u) => -ln(u)));
  const totals = Array.from({ length: draws }, (_, draw) =>
    parts.reduce((sum, part) => sum + part[draw]!, 0),
  );
  /** The weights of one draw, largest first. */
  const sorted = (draw: number) => parts.map((part) => part[draw]! / totals[draw]!).sort((a, b) => b - a);

  test('are exponentials brought to a sum of one, each by a stream of its own', () => {
    const weights = drawn(null);
    criterionIds.forEach((id, index) =>
      weights[id].forEach((weight, draw) =>
        expect(weight).toBeCloseTo(parts[index]![draw]! / totals[draw]!, 12),
      ),
    );
  });

  test('fall in the reader’s order', () => {
    const ranks = byCriterion({
      money: 6,
      'cash-safety': 5,
      relief: 4,
      relationship: 3,
      legal: 2,
      effort: 1,
    });
    const weights = drawn(ranks);
    for (let draw = 0; draw < draws; draw += 1)
      criterionIds.forEach((id) => expect(weights[id][draw]).toBeCloseTo(sorted(draw)[ranks[id] - 1]!, 12));
  });

  test('are the mean of the places that are shared', () => {
    const weights = drawn(
      byCriterion({ money: 1, 'cash-safety': 3, relief: 3, relationship: 3, legal: 2, effort: 4 }),
    );
    for (let draw = 0; draw < draws; draw += 1) {
      const [first, second, third, fourth, fifth, sixth] = sorted(draw) as [
        number,
        number,
        number,
        number,
        number,
        number,
      ];
      expect(weights.money[draw]).toBeCloseTo(first, 12);
      expect(weights.legal[draw]).toBeCloseTo(second, 12);
      for (const id of ['cash-safety', 'relief', 'relationship'] as const)
        expect(weights[id][draw]).toBeCloseTo((third + fourth + fifth) / 3, 12);
      expect(weights.effort[draw]).toBeCloseTo(sixth, 12);
    }
  });
});

/** Nought in every draw but for what is given. */
const inDraws = (given: Partial<Record<keyof ByCriterion, number[]>>): Scores =>
  mapCriteria((id) => Float64Array.from(given[id] ?? [0, 0, 0, 0]));

describe('how often each option is where', () => {
  // Money is all that counts in the first two draws, relief in the others.
  const weights = inDraws({ money: [1, 1, 0, 0], relief: [0, 0, 1, 1] });
  // In the last draw the first two are level.
  const rich = inDraws({ money: [100, 100, 100, 100], relief: [100, 10, 10, 10] });
  const calm = inDraws({ money: [10, 10, 10, 10], relief: [90, 100, 100, 10] });
  const found = () =>
    acceptability(
      [
        { id: 'keep', scores: rich },
        { id: 'notice', scores: calm },
        { id: 'mutual', scores: inDraws({}) },
      ],
      weights,
    );

  test('values each draw by its own weights', () => {
    expect([...drawnValues(rich, weights)]).toEqual([100, 100, 10, 10]);
    expect([...drawnValues(calm, inDraws({ money: [0.5, 0, 0, 0], relief: [0.5, 1, 1, 1] }))]).toEqual([
      50, 100, 100, 10,
    ]);
  });

  test('shares a place on ties', () => {
    expect(found().map(({ id, ranks }) => [id, ranks])).toEqual([
      ['keep', [0.75, 0.25, 0]],
      ['notice', [0.5, 0.5, 0]],
      ['mutual', [0, 0, 1]],
    ]);
  });

  test('gives the mean of the weights that put it first, none where it never is', () => {
    expect(found().map(({ centralWeights }) => centralWeights)).toEqual([
      byCriterion({ money: 2 / 3, relief: 1 / 3 }),
      byCriterion({ relief: 1 }),
      null,
    ]);
  });

  test('counts the futures in which it is first under those weights', () => {
    // By relief alone the second is behind in the first future, and level in the last.
    expect(found().map(({ confidence }) => confidence)).toEqual([1, 0.75, 0]);
  });

  test('an option alone is always first', () => {
    expect(acceptability([{ id: 'keep', scores: rich }], weights)).toEqual([
      { id: 'keep', ranks: [1], centralWeights: byCriterion({ money: 0.5, relief: 0.5 }), confidence: 1 },
    ]);
    expect(acceptability([], weights)).toEqual([]);
  });
});
