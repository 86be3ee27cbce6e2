import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indicatorIds, type IndicatorId } from '@/lib/assessment/ids-catalogue';
import { emptyAssessment, type Assessment } from '@/lib/assessment/schema';
import { indicators } from '@/lib/checklist/indicators-catalogue';
import { scoreChecklist, strainClass } from '@/lib/checklist/strain';
import { arbitraryAssessment } from './arbitrary-assessment';

const anyAssessment = arbitraryAssessment();
const near = (a: number, b: number) => expect(Math.abs(a - b)).toBeLessThan(1e-9 * (1 + Math.abs(b)));

type Since = Assessment['checklist']['answers'][IndicatorId]['since'];

function withAnswer(
  assessment: Assessment,
  id: IndicatorId,
  value: Assessment['checklist']['answers'][IndicatorId]['value'],
  since: Since = 'over-a-year',
): Assessment {
  const copy = structuredClone(assessment);
  copy.checklist.answers[id] = { ...copy.checklist.answers[id], value, since };
  return copy;
}

const anySince = fc.constantFrom<Since>(null, 'unknown', 'under-1-month', '1-3-months', 'over-a-year');
const isOpen = ({ checklist }: Assessment, id: IndicatorId) =>
  checklist.answers[id].value === null || checklist.answers[id].value === 'unknown';
const heaviness = { healthy: 0, strained: 1, severe: 2 };

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
        fc.integer({ min: 1, max: 100 }),
        anySince,
        (assessment, id, value, by, since) => {
          const better = scoreChecklist(withAnswer(assessment, id, value, since));
          const worse = scoreChecklist(withAnswer(assessment, id, Math.min(100, value + by), since));
          for (const end of ['lo', 'hi'] as const) {
            expect(worse.total![end]).toBeGreaterThanOrEqual(better.total![end] - 1e-9);
            const [heavier, lighter] = [worse, better].map((one) => heaviness[one.classAt![end]]);
            expect(heavier).toBeGreaterThanOrEqual(lighter!);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  test('“don’t know” holds every possible answer, all open ones answered at once too', () => {
    const answers = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 23, maxLength: 23 });
    fc.assert(
      fc.property(anyAssessment, answers, anySince, (assessment, values, since) => {
        const before = scoreChecklist(assessment).total;
        const full = indicatorIds.reduce(
          (all, id, index) => (isOpen(assessment, id) ? withAnswer(all, id, values[index]!, since) : all),
          assessment,
        );
        const after = scoreChecklist(full).total;
        if (!before || !after) return expect(after).toEqual(before);
        expect(after.lo).toBeGreaterThanOrEqual(before.lo - 1e-9);
        expect(after.hi).toBeLessThanOrEqual(before.hi + 1e-9);
      }),
      { numRuns: 300 },
    );
  });

  test('what is not answered is “don’t know”, and never a zero', () => {
    fc.assert(
      fc.property(anyAssessment, fc.constantFrom(...indicatorIds), (assessment, id) => {
        const untouched = scoreChecklist(withAnswer(assessment, id, null));
        expect(scoreChecklist(withAnswer(assessment, id, 'unknown'))).toEqual(untouched);
        const zero = scoreChecklist(withAnswer(assessment, id, 0));
        const { share } = untouched.contributions.find(({ indicator }) => indicator === id)!;
        near(untouched.total!.lo, zero.total!.lo);
        near(untouched.total!.hi, zero.total!.hi + 100 * share);
        near(untouched.completeness, zero.completeness - share);
      }),
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
