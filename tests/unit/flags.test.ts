import { describe, expect, test } from 'vitest';
import { askedFlagIds } from '@/lib/assessment/ids-catalogue';
import { emptyAssessment, type Assessment } from '@/lib/assessment/schema';
import { findFlags, hasFired } from '@/lib/checklist/flags';
import { legalRoute } from '@/lib/contract/route';

const today = '2026-11-24';
const nothingOverdue = { amount: 0, days: 0, cash: null };

function flagsOf(
  { redFlags = {}, contract = {} }: { redFlags?: object; contract?: Partial<Assessment['contract']> },
  overdue: { amount: number; days: number; cash: number | null } = nothingOverdue,
) {
  const assessment = emptyAssessment();
  Object.assign(assessment.redFlags, redFlags);
  Object.assign(assessment.contract, contract);
  return findFlags(assessment, legalRoute(assessment.contract, today), overdue);
}

describe('what was asked', () => {
  test('fires on yes and is remembered when past; the gravest kind comes first', () => {
    const { vetoes } = flagsOf({
      redFlags: {
        'payment-threat': 'past',
        'locked-in': 'yes',
        'lender-promise': 'yes',
        'client-insolvent': 'yes',
        'unsafe-work': 'yes',
        'illegal-instruction': 'past',
        'abuse-harassment': 'yes',
      },
    });
    expect(vetoes).toEqual([
      { id: 'abuse-harassment', state: 'fired', kind: 'safety' },
      { id: 'illegal-instruction', state: 'past', kind: 'safety' },
      { id: 'unsafe-work', state: 'fired', kind: 'safety' },
      { id: 'client-insolvent', state: 'fired', kind: 'insolvency' },
      { id: 'payment-threat', state: 'past', kind: 'caution' },
      { id: 'locked-in', state: 'fired', kind: 'caution' },
      { id: 'lender-promise', state: 'fired', kind: 'caution' },
    ]);
  });

  test('does not fire on no, on “don’t know” or unanswered; the last two stay open', () => {
    const { vetoes, open } = flagsOf({
      redFlags: { 'abuse-harassment': 'no', 'locked-in': 'unknown', 'fix-tried': 'yes' },
    });
    expect(vetoes).toEqual([]);
    expect(open).toEqual(askedFlagIds.filter((id) => id !== 'abuse-harassment'));
    expect(flagsOf({}).open).toEqual([...askedFlagIds, 'fix-tried']);
  });

  test('past is not fired, and a kind is fired only if one of it is', () => {
    const flags = flagsOf({ redFlags: { 'abuse-harassment': 'past', 'client-insolvent': 'yes' } });
    expect(hasFired(flags, 'safety')).toBe(false);
    expect(hasFired(flags, 'safety', 'insolvency')).toBe(true);
    expect(hasFired(flags)).toBe(false);
  });
});

describe('no right to end', () => {
  test.each([
    ['fixed', 'no', true],
    ['auto-renew', 'no', true],
    ['indefinite', 'no', false],
    ['fixed', 'yes', false],
    ['fixed', 'unclear', false],
  ] as const)('%s, a clause that lets us end it: %s', (term, convenienceClause, fires) => {
    const { vetoes } = flagsOf({ contract: { term, convenienceClause } });
    expect(vetoes).toEqual(fires ? [{ id: 'no-right-to-end', state: 'fired', kind: 'legal' }] : []);
  });
});

describe('a large amount overdue', () => {
  const overdue = (days: number, amount: number, cash: number | null) =>
    flagsOf({}, { days, amount, cash }).vetoes;

  test('is more than sixty days late and more than a quarter of cash', () => {
    expect(overdue(61, 26, 100)).toEqual([
      { id: 'overdue-large', state: 'fired', kind: 'overdue', values: { amount: 26, days: 61, share: 0.26 } },
    ]);
    expect(overdue(60, 26, 100)).toEqual([]);
    expect(overdue(61, 25, 100)).toEqual([]);
    expect(overdue(61, 0, 100)).toEqual([]);
    expect(overdue(61, -1, 0)).toEqual([]);
    expect(overdue(61, 0, 0)).toEqual([]);
    expect(overdue(61, 26, null)).toEqual([]);
  });

  test('is all of the cash where there is none, and never reads as more than about ten times', () => {
    expect(overdue(90, 5, 0)[0]?.values).toEqual({ amount: 5, days: 90, share: 1 });
    expect(overdue(90, 5, -3)[0]?.values?.share).toBe(1);
    expect(overdue(90, 5_000, 1)[0]?.values?.share).toBe(9.99);
  });

  test('stands between the law and the cautions', () => {
    const { vetoes } = flagsOf(
      { redFlags: { 'locked-in': 'yes' }, contract: { term: 'fixed', convenienceClause: 'no' } },
      { days: 61, amount: 50, cash: 100 },
    );
    expect(vetoes.map(({ kind }) => kind)).toEqual(['legal', 'overdue', 'caution']);
  });
});

describe('what is waited for', () => {
  const ending = (endDate: string | null, more: Partial<Assessment['contract']> = {}) =>
    flagsOf({ contract: { term: 'fixed', endDate, ...more } }).holds;

  test('an end within ninety days', () => {
    expect(ending('2027-02-22')).toEqual([
      { id: 'ends-soon', values: { days: 90, renewalDeadline: '2027-02-22' } },
    ]);
    expect(ending('2027-02-23')).toEqual([]);
    expect(ending('2026-11-24')).toHaveLength(1);
    expect(ending(null)).toEqual([]);
  });

  test('not one that has passed, and none where nothing ends by itself', () => {
    expect(ending('2026-11-23')).toEqual([]);
    expect(ending('2026-12-31', { term: 'indefinite' })).toEqual([]);
  });

  test('with the last day to refuse a renewal', () => {
    const renewing = { term: 'auto-renew', renewalNoticeDays: 30 } as const;
    expect(ending('2027-01-31', renewing)).toEqual([
      { id: 'ends-soon', values: { days: 68, renewalDeadline: '2027-01-01' } },
    ]);
    expect(ending('2026-12-10', renewing)).toEqual([]);
  });

  test('a change that nobody has asked for yet', () => {
    expect(flagsOf({ redFlags: { 'fix-tried': 'no' } }).holds).toEqual([{ id: 'no-fix-tried' }]);
    expect(flagsOf({ redFlags: { 'fix-tried': 'yes' } }).holds).toEqual([]);
  });
});
