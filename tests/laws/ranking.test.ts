import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { criterionIds, type CriterionId } from '@/lib/assessment/ids-catalogue';
import type { Assessment } from '@/lib/assessment/schema';
import { evaluate } from '@/lib/evaluate';
import type { RankedOption, StrategiesResult } from '@/lib/evaluation';
import { acceptability, drawWeights } from '@/lib/strategies/acceptability';
import { mapCriteria, weightedValue, type Scores } from '@/lib/strategies/criteria';
import type { OptionId } from '@/lib/strategies/options-catalogue';
import { arbitraryPlausibleAssessment } from './arbitrary-assessment';

const today = '2026-11-24';
const plausible = arbitraryPlausibleAssessment();
const weight = fc.integer({ min: 0, max: 50 });
const ownWeights = fc
  .record<Record<CriterionId, number>>(mapCriteria(() => weight))
  .filter((weights) => criterionIds.some((id) => weights[id] > 0));
const flagged = fc.subarray(['client-insolvent', 'locked-in', 'lender-promise', 'abuse-harassment'] as const);

const strategiesOf = (assessment: Assessment): StrategiesResult =>
  evaluate(assessment, { today, futures: 60 }).strategies!;

const weighed = (assessment: Assessment, weights: Assessment['preferences']['weights']): Assessment => ({
  ...assessment,
  preferences: { ...assessment.preferences, weights },
});

/** Options drawn freely: the scores of each in a few futures. */
const futures = 12;
const column = fc
  .array(fc.integer({ min: 0, max: 100 }), { minLength: futures, maxLength: futures })
  .map((scores) => Float64Array.from(scores));
const anyScores = fc.record(mapCriteria(() => column)) as fc.Arbitrary<Scores>;
const ids: OptionId[] = ['keep', 'renegotiate', 'notice', 'phase-down', 'mutual'];
const named = (all: Scores[]) => all.map((scores, index) => ({ id: ids[index]!, scores }));
const weightsOf = (seed: number) => drawWeights({ seed, preferences: preferencesOf() }, futures);
const preferencesOf = (ranks: Assessment['preferences']['ranks'] = null): Assessment['preferences'] => ({
  ranks,
  weights: null,
  premortem: '',
  tripwires: [],
});

/** Share of draws in which an option is among the first so many. */
const cumulative = (ranks: number[]) =>
  ranks.map((_, last) => ranks.slice(0, last + 1).reduce((a, b) => a + b));

describe('an option that is at least as good on everything', () => {
  test('never ranks below, whatever the weights', () => {
    fc.assert(
      fc.property(plausible, ownWeights, (assessment, weights) => {
        const { ranked } = strategiesOf(weighed(assessment, weights));
        const open = ranked.filter(({ blocked }) => !blocked);
        const dominates = (a: RankedOption, b: RankedOption) =>
          criterionIds.every((id) => a.scores[id] >= b.scores[id]);
        for (const one of open)
          for (const other of open.filter((lesser) => dominates(one, lesser))) {
            expect(one.value.mean).toBeGreaterThanOrEqual(other.value.mean - 1e-9);
            expect(one.rank).toBeLessThanOrEqual(other.rank!);
            if (one.rank !== other.rank) expect(open.indexOf(one)).toBeLessThan(open.indexOf(other));
          }
      }),
      { numRuns: 25 },
    );
  }, 120_000);

  test('is among the first k at least as often, over ways of weighing and futures', () => {
    fc.assert(
      fc.property(
        fc.array(anyScores, { minLength: 1, maxLength: 4 }),
        fc.nat(),
        fc.integer({ min: 0, max: 60 }),
        (others, seed, worse) => {
          const [best] = others as [Scores];
          const poorer = mapCriteria((id) => best[id].map((score) => Math.max(0, score - worse)));
          const found = acceptability(named([...others, poorer]), weightsOf(seed));
          const [of, under] = [found[0]!, found.at(-1)!].map(({ ranks }) => cumulative(ranks));
          of!.forEach((share, place) => expect(share).toBeGreaterThanOrEqual(under![place]! - 1e-12));
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('an option more', () => {
  test('reverses no two others: opening or closing some leaves scores, values and order as they were', () => {
    fc.assert(
      fc.property(plausible, ownWeights, flagged, (base, weights, flags) => {
        const assessment = weighed(base, weights);
        const closed = structuredClone(assessment);
        for (const id of flags) closed.redFlags[id] = 'yes';
        const [all, some] = [strategiesOf(assessment), strategiesOf(closed)];
        const openIn = ({ ranked }: StrategiesResult) => ranked.filter(({ blocked }) => !blocked);
        const kept = openIn(some);
        expect(kept.length).toBeLessThanOrEqual(openIn(all).length);
        const before = openIn(all).filter(({ id }) => kept.some((one) => one.id === id));
        expect(kept.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
        kept.forEach(({ scores, value }, index) => {
          expect(scores).toEqual(before[index]!.scores);
          expect(value).toEqual(before[index]!.value);
        });
      }),
      { numRuns: 25 },
    );
  }, 120_000);

  test('never moves another up, and pushes it down by one place at most', () => {
    fc.assert(
      fc.property(fc.array(anyScores, { minLength: 2, maxLength: 5 }), fc.nat(), (all, seed) => {
        const many = acceptability(named(all), weightsOf(seed));
        const few = acceptability(named(all.slice(0, -1)), weightsOf(seed));
        for (const { id, ranks } of few) {
          const after = cumulative(many.find((one) => one.id === id)!.ranks);
          cumulative(ranks).forEach((share, place) => {
            expect(after[place]).toBeLessThanOrEqual(share + 1e-12);
            expect(after[place + 1]).toBeGreaterThanOrEqual(share - 1e-12);
          });
        }
      }),
      { numRuns: 300 },
    );
  });
});

test('weights count by their ratios: twice all of them changes nothing', () => {
  fc.assert(
    fc.property(plausible, ownWeights, (assessment, weights) => {
      const doubled = mapCriteria((id) => 2 * weights[id]);
      const options = { today, futures: 60 };
      const once = evaluate(weighed(assessment, weights), options);
      expect(evaluate(weighed(assessment, doubled), options)).toEqual(once);
    }),
    { numRuns: 12 },
  );
}, 120_000);

test('beyond a turning point another option leads, before it the first stays', () => {
  fc.assert(
    fc.property(plausible, ownWeights, (assessment, weights) => {
      const { ranked, leader, weights: own, robust } = strategiesOf(weighed(assessment, weights));
      const open = ranked.filter(({ blocked }) => !blocked);
      const valueAt = (option: RankedOption, criterion: CriterionId, changed: number) =>
        weightedValue(
          option.scores,
          mapCriteria((id) =>
            id === criterion ? changed : (own[id] * (1 - changed)) / (1 - own[criterion]),
          ),
        );
      const leadAt = (criterion: CriterionId, changed: number) => {
        const values = open.map((option) => ({ id: option.id, value: valueAt(option, criterion, changed) }));
        const own = values.find(({ id }) => id === leader)!.value;
        return own - Math.max(...values.filter(({ id }) => id !== leader).map(({ value }) => value));
      };
      for (const { criterion, weight } of robust.turningPoints) {
        const step = (weight - own[criterion]) * 0.01;
        expect(leadAt(criterion, weight - step)).toBeGreaterThanOrEqual(-1e-9);
        if (weight + step >= 0 && weight + step <= 1)
          expect(leadAt(criterion, weight + step)).toBeLessThanOrEqual(1e-9);
      }
      for (const criterion of criterionIds.filter((id) => own[id] < 1)) {
        const turns = robust.turningPoints.filter((one) => one.criterion === criterion);
        for (const end of [0, 1])
          if (!turns.some(({ weight }) => weight > own[criterion] === end > own[criterion]))
            expect(leadAt(criterion, end)).toBeGreaterThanOrEqual(-1e-9);
      }
    }),
    { numRuns: 40 },
  );
}, 120_000);

test('ties share the place (ruling R29)', () => {
  fc.assert(
    fc.property(anyScores, anyScores, fc.nat(), (scores, other, seed) => {
      const [first, , third] = acceptability(named([scores, other, scores]), weightsOf(seed));
      expect(third!.ranks).toEqual(first!.ranks);
      expect(third!.centralWeights).toEqual(first!.centralWeights);
      expect(third!.confidence).toBe(first!.confidence);
    }),
    { numRuns: 100 },
  );
});
