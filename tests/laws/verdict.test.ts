import fc from 'fast-check';
import { expect, test } from 'vitest';
import { criterionIds, indicatorIds, type CriterionId } from '@/lib/assessment/ids-catalogue';
import type { Assessment } from '@/lib/assessment/schema';
import { evaluate } from '@/lib/evaluate';
import type { Evaluation } from '@/lib/evaluation';
import { mapCriteria } from '@/lib/strategies/criteria';
import { isExit } from '@/lib/strategies/options-catalogue';
import { arbitraryPlausibleAssessment } from './arbitrary-assessment';

const plausible = arbitraryPlausibleAssessment();
const judge = (assessment: Assessment): Evaluation =>
  evaluate(assessment, { today: '2026-11-24', futures: 40 });

const weight = fc.integer({ min: 0, max: 50 });
const ownWeights = fc
  .record<Record<CriterionId, number>>(mapCriteria(() => weight))
  .filter((weights) => criterionIds.some((id) => weights[id] > 0));

const withFlags = (assessment: Assessment, flags: Partial<Assessment['redFlags']>): Assessment => ({
  ...assessment,
  redFlags: { ...assessment.redFlags, 'fix-tried': 'yes', ...flags },
});

test('a conclusion that stands while answers are missing holds whatever they turn out to be', () => {
  const answers = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 23, maxLength: 23 });
  fc.assert(
    fc.property(plausible, answers, (base, values) => {
      const assessment = withFlags(base, {});
      const before = judge(assessment).verdict;
      if (before.code === 'undecided') return;
      const full = structuredClone(assessment);
      indicatorIds.forEach((id, index) => {
        const answer = full.checklist.answers[id];
        if (typeof answer.value !== 'number')
          Object.assign(answer, { value: values[index], since: 'over-a-year' });
      });
      expect(judge(full).verdict.code).toBe(before.code);
    }),
    { numRuns: 25 },
  );
}, 120_000);

test('people in danger outweigh every score: protect, and no way of staying is open', () => {
  const flag = fc.constantFrom('abuse-harassment', 'illegal-instruction', 'unsafe-work');
  fc.assert(
    fc.property(plausible, ownWeights, flag, (base, weights, id) => {
      const assessment = withFlags(base, { [id]: 'yes' });
      assessment.preferences = { ...assessment.preferences, weights };
      const { verdict, strategies, path } = judge(assessment);
      expect(verdict.code).toBe('protect');
      expect(verdict.confidence).toBe(1);
      expect(path.option).toBeNull();
      for (const option of strategies!.ranked)
        if (!isExit(option.strategy)) expect(option.blocked).toBe(true);
    }),
    { numRuns: 20 },
  );
}, 120_000);

test('an insolvent client, or no right to end it, closes its ways whatever they score', () => {
  fc.assert(
    fc.property(plausible, ownWeights, (base, weights) => {
      const assessment = withFlags(base, { 'client-insolvent': 'yes' });
      assessment.preferences = { ...assessment.preferences, weights };
      const insolvent = judge(assessment);
      expect(insolvent.verdict.code).not.toBe('exit');
      for (const option of insolvent.strategies!.ranked)
        if (isExit(option.strategy)) expect(option.blocked).toBe(true);
      const bound = withFlags(base, {});
      bound.contract = {
        ...bound.contract,
        term: 'fixed',
        endDate: '2029-12-31',
        convenienceClause: 'no',
        causeClause: 'no',
      };
      bound.preferences = { ...bound.preferences, weights };
      for (const option of judge(bound).strategies!.ranked)
        if (option.strategy === 'notice') expect(option.blocked).toBe(true);
    }),
    { numRuns: 15 },
  );
}, 120_000);

test('while nothing is concluded no ending is planned, and what hurts is asked about by a date', () => {
  let asked = 0;
  const noEnding = ['notice-meeting', 'notice-letter', 'mutual-proposal', 'last-day'];
  fc.assert(
    fc.property(plausible, (base) => {
      const { verdict, path, communication } = judge(withFlags(base, {}));
      if (verdict.code !== 'undecided' || !['keep', undefined].includes(verdict.between[0])) return;
      const codes = path.steps.map(({ code }) => code);
      expect(codes.filter((code) => noEnding.includes(code))).toEqual([]);
      expect([path.noticeDate, path.endDate]).toEqual([null, null]);
      if (verdict.leaning?.code !== 'repair') return;
      asked += 1;
      expect(codes).toContain('renegotiation-meeting');
      expect(communication.mode).toBe('renegotiate');
      expect(communication.meetingDate).toBe(path.meetingDate);
    }),
    { numRuns: 60 },
  );
  expect(asked).toBeGreaterThan(0);
}, 120_000);
