import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indicatorIds, type IndicatorId } from '@/lib/assessment/ids-catalogue';
import { emptyAssessment, type Assessment } from '@/lib/assessment/schema';
import { indicators } from '@/lib/checklist/indicators-catalogue';
import { scoreChecklist, strainClass } from '@/lib/checklist/strain';
import { arbitraryAssessment } from './arbitrary-assessment';

const anyAssessment = arbitraryAssessment();
const near = (a: number, b: number) => expect(Math.abs(a - b)).toBeLessThan(1e-9 * (1 + Math.abs(b)));

function withAnswer(assessment: Assessment, id: IndicatorId, value: number): Assessment {
  const copy = structuredClone(assessment);
  copy.checklist.answers[id] = { ...copy.checklist.answers[id], value, since: 'over-a-year' };
  return copy;
}

describe('strain', () => {
  test('contributions sum to the band, shares to one', () => {
    fc.assert(
      fc.property(anyAssessment, (assessment) => {
        const { total, contributions } = scoreChecklist(assessment);
        if (!total) return expect(contributions).toEqual([]);
        const sum = (pick: (one: (typeof contributions)[number]) => number) =>
          contributions.reduce((all, one) => all + pick(one), 0);
        near(
          sum((one) => one.share),
          1,
        );
        near(
          sum((one) => one.points.lo),
          total.lo,
        );
        near(
          sum((one) => one.points.hi),
          total.hi,
        );
      }),
      { numRuns: 300 },
    );
  });

  test('lies within 0 and 100, low end below high end', () => {
    fc.assert(
      fc.property(anyAssessment, (assessment) => {
        const { total } = scoreChecklist(assessment);
        if (!total) return;
        expect(total.lo).toBeGreaterThanOrEqual(0);
        expect(total.hi).toBeLessThanOrEqual(100 + 1e-9);
        expect(total.lo).toBeLessThanOrEqual(total.hi + 1e-9);
      }),
      { numRuns: 300 },
    );
  });

  test('answering an open question never widens the band, and stays inside it', () => {
    fc.assert(
      fc.property(
        anyAssessment,
        fc.constantFrom(...indicatorIds),
        fc.integer({ min: 0, max: 100 }),
        (assessment, id, value) => {
          const before = scoreChecklist(assessment);
          if (typeof assessment.checklist.answers[id].value === 'number') return;
          if (assessment.checklist.answers[id].value === 'not-applicable' || !before.total) return;
          const after = scoreChecklist(withAnswer(assessment, id, value));
          expect(after.total?.lo).toBeGreaterThanOrEqual(before.total.lo - 1e-9);
          expect(after.total?.hi).toBeLessThanOrEqual(before.total.hi + 1e-9);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('a worse answer never lowers the strain', () => {
    fc.assert(
      fc.property(
        anyAssessment,
        fc.constantFrom(...indicatorIds),
        fc.integer({ min: 0, max: 99 }),
        (assessment, id, value) => {
          const better = scoreChecklist(withAnswer(assessment, id, value)).total;
          const worse = scoreChecklist(withAnswer(assessment, id, value + 1)).total;
          expect(worse?.lo).toBeGreaterThanOrEqual((better?.lo ?? 0) - 1e-9);
        },
      ),
      { numRuns: 200 },
    );
  });

  test('the next question is an open one with the largest share', () => {
    fc.assert(
      fc.property(anyAssessment, (assessment) => {
        const { nextQuestion, contributions } = scoreChecklist(assessment);
        const open = contributions.filter((one) => !one.answered);
        if (!nextQuestion) return expect(open).toEqual([]);
        near(nextQuestion.narrows, Math.max(...open.map((one) => one.points.hi - one.points.lo)));
      }),
      { numRuns: 200 },
    );
  });
});

describe('the checklist', () => {
  test('nothing answered is the whole band, never zero and never the mean', () => {
    const { total, completeness } = scoreChecklist(emptyAssessment());
    near(total?.lo ?? NaN, 0);
    near(total?.hi ?? NaN, 100);
    expect(completeness).toBe(0);
  });

  test('a problem younger than three months counts half its value', () => {
    const assessment = emptyAssessment();
    for (const { id } of indicators)
      assessment.checklist.answers[id] = { value: 80, second: null, since: '1-3-months', note: '' };
    near(scoreChecklist(assessment).total?.hi ?? NaN, 40);
  });

  test('a group at 75 alone makes it at least strained', () => {
    expect(strainClass(20, [75, 0, 0, 5])).toBe('strained');
    expect(strainClass(29.9, [74, 0, 0, 0])).toBe('healthy');
    expect(strainClass(30, [])).toBe('strained');
    expect(strainClass(70, [])).toBe('severe');
  });

  test('eight questions in the quick mode, at least two in no group less', () => {
    expect(indicators.filter((indicator) => indicator.quick)).toHaveLength(8);
    expect(indicators).toHaveLength(23);
  });
});
