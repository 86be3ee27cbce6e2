import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyAssessment } from '@/lib/assessment/schema';
import { offeredTripwires, todayOf, tripwires } from '@/lib/strategies/tripwires';
import { arbitraryAssessment } from './arbitrary-assessment';

test('a sign that is offered lies beyond what is so today, and one of each kind at most', () => {
  fc.assert(
    fc.property(arbitraryAssessment(), (assessment) => {
      const offered = offeredTripwires(assessment);
      for (const { kind, over } of offered) {
        const today = over === undefined ? null : todayOf(assessment, kind);
        if (today !== null) expect(over).toBeGreaterThan(today);
      }
      const kinds = offered.map(({ kind }) => kind);
      expect(new Set(kinds).size).toBe(kinds.length);
    }),
  );
});

test('a kind is left out only where even its highest sign has been reached', () => {
  fc.assert(
    fc.property(arbitraryAssessment(), (assessment) => {
      const kinds = new Set(offeredTripwires(assessment).map(({ kind }) => kind));
      for (const { kind, over } of tripwires) {
        if (kinds.has(kind)) continue;
        // Less than half a unit of what is read away counts as reached.
        expect(todayOf(assessment, kind)).toBeGreaterThanOrEqual(
          (over ?? 0) - (kind === 'late' ? 0.5 : 0.005),
        );
      }
    }),
  );
});

const withShare = (fee: number, otherRevenue: number) => {
  const assessment = emptyAssessment();
  Object.assign(assessment.client, { fee });
  Object.assign(assessment.firm, { otherRevenue });
  return offeredTripwires(assessment).find(({ kind }) => kind === 'share')?.id;
};

test('the share: the next step of ten per cent, none beyond ninety, forty while nothing is known', () => {
  expect(withShare(39, 61)).toBe('share-over-40');
  expect(withShare(40, 60)).toBe('share-over-50');
  expect(withShare(39.6, 60.4)).toBe('share-over-50');
  expect(withShare(60, 40)).toBe('share-over-70');
  expect(withShare(90, 10)).toBeUndefined();
  expect(offeredTripwires(emptyAssessment()).map(({ id }) => id)).toEqual([
    'two-late-invoices',
    'someone-resigns',
    'unpaid-over-tenth',
    'rise-refused',
    'share-over-40',
    'disrespect',
  ]);
});

test('days late and unpaid hours are read from the answers where they were not entered', () => {
  const assessment = emptyAssessment();
  assessment.checklist.answers['payment-lateness'].value = 75;
  assessment.checklist.answers['unpaid-work'].value = 50;
  // About 30 days late; two unpaid hours for every twenty paid, which is a tenth.
  const offered = offeredTripwires(assessment).map(({ id }) => id);
  expect(offered).toContain('late-over-60');
  expect(offered).toContain('unpaid-over-20');
});
