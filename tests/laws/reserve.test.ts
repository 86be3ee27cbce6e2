import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Assessment } from '@/lib/assessment/schema';
import { hasFired } from '@/lib/checklist/flags';
import { evaluate } from '@/lib/evaluate';
import type { Evaluation } from '@/lib/evaluation';
import { arbitraryPlausibleAssessment } from './arbitrary-assessment';

const today = '2026-11-24';
const futures = 100;

/** Cash as known to the last rupiah, and a client who owes a part of it for three months. */
const owed = (assessment: Assessment, cash: number, overdue: number): Assessment => ({
  ...assessment,
  firm: { ...assessment.firm, cash: { likely: cash, sure: 'exact' } },
  client: {
    ...assessment.client,
    overdueDays: 90,
    overdueAmount: { likely: overdue, sure: 'exact' },
  },
  exit: {
    ...assessment.exit,
    transitionCost: { likely: 20_000_000, sure: 'exact' },
    transitionClientShare: { likely: 0, sure: 'exact' },
  },
});

const assisted = (evaluation: Evaluation) =>
  evaluation.money.status === 'complete'
    ? evaluation.money.options.find(({ id }) => id === 'notice+transition')
    : undefined;

test('whoever has found the reserve asked for is at the risk limit, though it lifts the veto on late payers', () => {
  let lifted = 0;
  fc.assert(
    fc.property(
      arbitraryPlausibleAssessment(),
      fc.integer({ min: 0, max: 400_000_000 }),
      fc.double({ min: 0.1, max: 2, noNaN: true }),
      (assessment, cash, part) => {
        const overdue = part * cash;
        const before = evaluate(owed(assessment, cash, overdue), { today, futures });
        const reserve = assisted(before)?.safety.reserve;
        if (reserve === undefined) return;
        const after = evaluate(owed(assessment, cash + reserve, overdue), { today, futures });
        expect(assisted(after)?.safety.reserve).toBeLessThanOrEqual(1e-6 * (1 + cash + reserve));
        if (hasFired(before.flags, 'overdue') && !hasFired(after.flags, 'overdue')) lifted += 1;
      },
    ),
    { numRuns: 30 },
  );
  expect(lifted).toBeGreaterThan(0);
});
