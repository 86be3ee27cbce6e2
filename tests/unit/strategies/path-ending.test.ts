import { describe, expect, test } from 'vitest';
import type { AssessmentInput } from '@/lib/assessment/schema';
import type { OptionId } from '@/lib/strategies/options-catalogue';
import { cashFor, dated, fired, path, stepOf, type PathGiven } from './path-input';

describe('leave now', () => {
  test('the first meeting after eight working days, thirty days of notice, a look back after thirty more', () => {
    expect(dated()).toEqual([
      '2026-11-24 step prepare-evidence',
      '2026-12-03 key notice-meeting',
      '2026-12-03 key notice-letter',
      '2026-12-04 step own-team',
      '2027-01-02 key last-day',
      '2027-02-01 step review-date',
    ]);
    expect(path()).toMatchObject({
      option: 'notice',
      fallback: null,
      meetingDate: '2026-12-03',
      noticeDate: '2026-12-03',
      endDate: '2027-01-02',
      reviewDate: '2027-02-01',
    });
  });

  test('as soon as one is prepared, though the month has weeks to go', () => {
    expect(path({ today: '2026-11-02' }).meetingDate).toBe('2026-11-12');
  });

  test('a look back waits for a working day', () => {
    // 29 days: the last day is 1 January, 30 days later is Sunday, 31 January.
    expect(path({ fields: { contract: { noticeDays: 29 } } }).reviewDate).toBe('2027-02-01');
  });

  test('in the month that was asked for, told on a day that suits before its end', () => {
    // Month 3 ends on Sunday, 28 February; a Friday does not suit.
    const given: PathGiven = { fields: { exit: { noticeMonth: 3 } } };
    expect(path(given)).toMatchObject({ meetingDate: '2027-02-25', endDate: '2027-03-27' });
    expect(path(given).cash).toEqual(cashFor('notice', 3, given));
  });

  test('tells the month in which cash is lowest, and how much is left', () => {
    const { cash } = path();
    expect(cash).toEqual(cashFor('notice', 0, {}));
    const { month, cash: amount } = cash!.likely.lowest;
    // Without the client cash falls for two years: lowest at the end of the last month.
    expect(month).toBe(24);
    expect(stepOf('lowest-month', {})).toEqual({
      code: 'lowest-month',
      kind: 'avoid',
      date: '2028-11-30',
      values: { amount },
    });
  });

  test('with assistance: agreed after ten working days, over after its months', () => {
    const given: PathGiven = {
      strategies: { exit: 'notice+transition' },
      fields: { exit: { transitionMonths: 2 } },
    };
    expect(dated(given)).toEqual([
      '2026-11-24 step prepare-evidence',
      '2026-12-03 key notice-meeting',
      '2026-12-03 key notice-letter',
      '2026-12-04 step own-team',
      '2026-12-17 step transition-plan',
      '2027-01-02 key last-day',
      '2027-02-03 step transition-ends',
      '2027-02-01 step review-date',
    ]);
  });

  test('on the day the owner chose', () => {
    expect(path({ fields: { communication: { meetingDate: '2026-12-09' } } })).toMatchObject({
      meetingDate: '2026-12-09',
      endDate: '2027-01-08',
    });
  });

  test('not on a day that the client should be spared', () => {
    expect(path({ fields: { communication: { avoidDates: ['2026-12-03'] } } }).meetingDate).toBe(
      '2026-12-07',
    );
  });

  test('not before there was time to prepare, though no later day of the month suits', () => {
    // Every Monday to Thursday from the first day on which one is prepared.
    const days = [3, 7, 8, 9, 10, 14, 15, 16, 17, 21, 22, 23, 24, 28, 29, 30, 31];
    const avoidDates = days.map((day) => `2026-12-${String(day).padStart(2, '0')}`);
    const given: PathGiven = { fields: { exit: { noticeMonth: 1 }, communication: { avoidDates } } };
    expect(path(given).meetingDate).toBe('2027-01-04');
  });
});

describe('the ways to leave', () => {
  const by = (exit: OptionId, fields?: AssessmentInput, route?: PathGiven['route']) =>
    ({ strategies: { exit }, ...(fields && { fields }), ...(route && { route }) }) satisfies PathGiven;

  test('by agreement: a proposal, no letter of notice, and the end that notice would give', () => {
    expect(dated(by('mutual'))).toEqual([
      '2026-11-24 step prepare-evidence',
      '2026-12-03 key mutual-proposal',
      '2026-12-04 step own-team',
      '2027-01-02 key last-day',
      '2027-02-01 step review-date',
    ]);
  });

  test('by agreement, in steps: the last day is that of the last month', () => {
    expect(dated(by('phase-down', { exit: { phaseDownMonths: 3 } }))).toEqual([
      '2026-11-24 step prepare-evidence',
      '2026-12-03 key mutual-proposal',
      '2026-12-04 step own-team',
      '2027-03-02 key last-day',
      '2027-04-01 step review-date',
    ]);
  });

  test('at the contract’s own end: told as long before as notice takes, refused before the deadline', () => {
    const contract = { term: 'fixed', endDate: '2027-03-31' } as const;
    const given = by('lapse', { contract }, { nonRenewalDeadline: '2027-03-15' });
    expect(dated(given)).toEqual([
      '2026-11-24 step prepare-evidence',
      '2027-03-01 key notice-meeting',
      '2027-03-01 key notice-letter',
      '2027-03-02 step own-team',
      '2027-03-15 gate non-renewal-deadline',
      '2027-03-31 key last-day',
      '2027-04-30 step review-date',
    ]);
    expect(stepOf('non-renewal-deadline', by('lapse', { contract }))).toBeUndefined();
  });

  test('notice needs no refusal of a renewal', () => {
    const given = by('notice', {}, { nonRenewalDeadline: '2027-03-15' });
    expect(stepOf('non-renewal-deadline', given)).toBeUndefined();
  });

  test('without assistance nothing of it is planned, nor with assistance of no months', () => {
    const months = (transitionMonths: number) => ({ exit: { transitionMonths } });
    expect(stepOf('transition-ends', by('mutual', months(2)))).toBeUndefined();
    expect(stepOf('transition-plan', by('mutual', months(2)))).toBeUndefined();
    expect(stepOf('transition-ends', by('mutual+transition', months(0)))).toBeUndefined();
  });
});

describe('who is asked or told before', () => {
  const code = (id: string, given: PathGiven) => {
    const found = stepOf(id, given);
    return found && `${found.date} ${found.kind}`;
  };
  const consulted = { redFlags: { 'lawyer-consulted': 'yes' } } as const;
  const informed = { redFlags: { 'lender-informed': 'yes' } } as const;
  const noClause = { route: { clauseFound: false } };
  const caution = { vetoes: [fired('payment-threat', 'caution')] };

  test('a lawyer in three working days, where a veto fired or no clause was found, until one has advised', () => {
    expect(code('talk-to-lawyer', {})).toBeUndefined();
    for (const given of [noClause, caution]) {
      expect(code('talk-to-lawyer', given)).toBe('2026-11-26 gate');
      expect(code('talk-to-lawyer', { ...given, fields: consulted })).toBeUndefined();
    }
  });

  test('the lender in three working days, where something was promised to one, until told', () => {
    const lender = { vetoes: [fired('payment-threat', 'caution'), fired('lender-promise', 'caution')] };
    expect(code('tell-lender', lender)).toBe('2026-11-26 gate');
    expect(code('tell-lender', { ...lender, fields: informed })).toBeUndefined();
    expect(code('tell-lender', caution)).toBeUndefined();
    const past = [{ ...fired('lender-promise', 'caution'), state: 'past' as const }];
    expect(code('tell-lender', { vetoes: past })).toBeUndefined();
  });

  test('what is overdue is demanded in five working days', () => {
    const overdue = { vetoes: [fired('payment-threat', 'caution'), fired('overdue-large', 'overdue')] };
    expect(code('formal-demand', overdue)).toBe('2026-11-30 key');
    expect(code('formal-demand', caution)).toBeUndefined();
  });

  test('before every way to go on: asking, preparing, leaving', () => {
    const given = { ...noClause, vetoes: [fired('overdue-large', 'overdue')] };
    for (const verdict of ['repair', 'prepare', 'exit'] as const) {
      expect(code('talk-to-lawyer', { ...given, verdict })).toBe('2026-11-26 gate');
      expect(code('formal-demand', { ...given, verdict })).toBe('2026-11-30 key');
    }
  });
});
