import { describe, expect, test } from 'vitest';
import { communicationPlan, plannedEndDate, transitionEndOf } from '../../lib/communication/plan';
import { assessmentSchema } from '../../lib/assessment/schema';
import { dateOf, ids, planFor, planInput, today } from './conversation';

const sixty = { contract: { noticeDays: 60, noticeFrom: 'sending', convenienceClause: 'yes' } } as const;

describe('the plan of a notice', () => {
  const plan = planFor(
    'notice+transition',
    { ...sixty, exit: { transitionMonths: 3 } },
    { meetingDate: '2027-01-12' },
  );

  test('meets on the day of the path, sends the letter the same day, and counts the notice from it', () => {
    expect(plan).toMatchObject({
      mode: 'notice',
      meetingDate: '2027-01-12',
      letterDate: '2027-01-12',
      endDate: '2027-03-13',
      transitionEnd: '2027-04-12',
      notice: { length: 60, unit: 'calendar' },
      noticeAssumed: false,
      conflicts: [],
    });
  });

  test('prepares for four weeks and tells people in the right order', () => {
    expect(plan.items.map(({ id, date }) => `${date} ${id}`)).toEqual([
      '2026-12-09 read-contract',
      '2026-12-11 export-evidence',
      '2026-12-16 reminder',
      '2026-12-21 reserve-gate',
      '2026-12-21 pipeline-gate',
      '2026-12-23 brief-adviser',
      '2027-01-04 align-internally',
      '2027-01-06 list-stakeholders',
      '2027-01-08 invite',
      '2027-01-12 meeting',
      '2027-01-12 letter',
      '2027-01-13 tell-team',
      '2027-01-14 tell-partners',
      '2027-01-15 letter-received',
      '2027-01-19 weekly-status',
      '2027-01-26 transition-plan-agreed',
      '2027-02-19 scope-freeze',
      '2027-03-03 avoid-thr',
      '2027-03-05 handover',
      '2027-03-13 last-day',
      '2027-03-16 final-invoice',
      '2027-04-12 transition-ends',
      '2027-04-12 revoke-access',
      '2027-04-12 return-data',
      '2027-07-01 review',
    ]);
  });

  test('marks the days that everything hangs on', () => {
    expect(plan.items.filter(({ key }) => key).map(({ id }) => id)).toEqual(['meeting', 'last-day']);
  });

  test('runs the weekly report and the avoided weeks over a span', () => {
    expect(plan.items.find(({ id }) => id === 'weekly-status')?.until).toBe('2027-03-05');
    expect(plan.items.find(({ id }) => id === 'avoid-thr')).toMatchObject({
      until: '2027-03-11',
      values: { estimate: 0 },
    });
  });
});

describe('a plan for which time is short', () => {
  test('keeps five working days of preparation and moves the meeting', () => {
    const plan = planFor('notice', sixty, { meetingDate: '2026-11-24' });
    expect(plan.meetingDate).toBe('2026-11-30');
    expect(dateOf(plan, 'read-contract')).toBe(today);
    expect(dateOf(plan, 'invite')).toBe('2026-11-27');
  });

  test('leaves out the reminder only if nothing is overdue', () => {
    expect(ids(planFor('notice', sixty))).toContain('reminder');
    expect(ids(planFor('notice', { ...sixty, client: { overdueAmount: 0 } }))).not.toContain('reminder');
    expect(
      ids(planFor('notice', { ...sixty, client: { overdueAmount: { likely: 5e6, sure: 'recorded' } } })),
    ).toContain('reminder');
  });
});

describe('a date of the user’s own', () => {
  const chosen = (meetingDate: string, more: object = {}) =>
    planFor('notice', { ...sixty, communication: { meetingDate, ...more } });

  test('stands, with what speaks against it and a better day', () => {
    const plan = chosen('2027-03-05');
    expect(plan.meetingDate).toBe('2027-03-05');
    expect(plan.conflicts).toEqual([
      { code: 'meeting-friday-evening', date: '2027-03-05', suggestion: '2027-03-16' },
      {
        code: 'meeting-thr-week',
        date: '2027-03-05',
        values: { from: '2027-03-03', to: '2027-03-11' },
        suggestion: '2027-03-16',
      },
    ]);
  });

  test('may be sooner than preparation allows, and is said to be', () => {
    const plan = chosen('2026-11-24');
    expect(plan.conflicts).toEqual([
      { code: 'meeting-too-soon', date: '2026-11-24', values: { days: 5 }, suggestion: '2026-11-30' },
    ]);
    expect(dateOf(plan, 'invite')).toBe(today);
  });

  test('on a Friday morning is no conflict, on a Friday at an unknown time is', () => {
    expect(chosen('2026-12-11', { meetingTime: '10.00' }).conflicts).toEqual([]);
    expect(chosen('2026-12-11', { meetingTime: '9:30' }).conflicts).toEqual([]);
    for (const meetingTime of ['', '16.00', '18:00', 'sore'])
      expect(chosen('2026-12-11', { meetingTime }).conflicts.map(({ code }) => code)).toEqual([
        'meeting-friday-evening',
      ]);
  });

  test('that has passed keeps its letter and its last day: nothing moves behind the user’s back', () => {
    const plan = chosen('2026-11-10');
    expect(plan).toMatchObject({
      meetingDate: '2026-11-10',
      letterDate: '2026-11-10',
      endDate: '2027-01-09',
    });
    expect(plan.conflicts).toEqual([{ code: 'meeting-past', date: '2026-11-10', suggestion: '2026-12-10' }]);
    expect(ids(plan)).not.toContain('meeting');
    expect(dateOf(plan, 'transition-plan-agreed')).toBe('2026-11-24');
    expect(dateOf(plan, 'weekly-status')).toBe(today);
  });

  test('on one of the client’s own dates is a conflict', () => {
    expect(chosen('2026-12-10', { avoidDates: ['2026-12-10'] }).conflicts.map(({ code }) => code)).toEqual([
      'meeting-avoid-date',
    ]);
  });
});

describe('a contract that lapses', () => {
  const renewing = {
    contract: { term: 'auto-renew', endDate: '2027-06-30', renewalNoticeDays: 60, noticeFrom: 'sending' },
  } as const;

  test('ends on its own day, and is refused in time', () => {
    const plan = planFor('lapse', renewing);
    expect(plan).toMatchObject({ mode: 'lapse', endDate: '2027-06-30', conflicts: [] });
    expect(dateOf(plan, 'refuse-renewal-by')).toBe('2027-05-01');
  });

  test('is talked about a week before the renewal must be refused, whatever the path would wait for', () => {
    const wait = { contract: { ...renewing.contract, endDate: '2027-03-01' } };
    expect(planFor('lapse', wait, { meetingDate: '2026-12-30' }).meetingDate).toBe('2026-12-22');
  });

  test('is talked about before the renewal must be refused, even with little preparation', () => {
    const soon = { contract: { ...renewing.contract, endDate: '2027-01-25' } };
    expect(planFor('lapse', soon).meetingDate).toBe('2026-11-26');
  });

  test('says so if the day has gone by', () => {
    const late = { contract: { ...renewing.contract, endDate: '2027-01-20' } };
    expect(planFor('lapse', late).conflicts).toEqual([
      {
        code: 'after-renewal-deadline',
        date: '2026-12-10',
        values: { deadline: '2026-11-21' },
        suggestion: null,
      },
    ]);
  });

  test('offers the last suitable day if the user chose one too late', () => {
    const plan = planFor('lapse', { ...renewing, communication: { meetingDate: '2027-05-18' } });
    expect(plan.conflicts).toContainEqual({
      code: 'after-renewal-deadline',
      date: '2027-05-18',
      values: { deadline: '2027-05-01' },
      suggestion: '2027-04-29',
    });
  });
});

describe('endings that need the other side', () => {
  test.each(['mutual', 'phase-down'] as const)(
    '%s: partners hear it only once an agreement is signed',
    (option) => {
      const plan = planFor(option, { ...sixty, exit: { phaseDownMonths: 3 } });
      expect(dateOf(plan, 'reply-deadline')).toBe('2026-12-28');
      expect(dateOf(plan, 'agreement-signed')).toBe('2027-01-13');
      expect(dateOf(plan, 'tell-partners')).toBe('2027-01-14');
      expect(ids(plan)).not.toContain('letter-received');
    },
  );

  test('a phase-down ends after its months', () => {
    expect(planFor('phase-down', { exit: { phaseDownMonths: 3 } }).endDate).toBe('2027-03-09');
  });
});

describe('no conversation', () => {
  test('where people are in danger: safety, evidence, a lawyer', () => {
    const flags = {
      vetoes: [{ id: 'abuse-harassment', state: 'fired', kind: 'safety' } as const],
      holds: [],
      open: [],
    };
    const plan = communicationPlan(planInput(sixty, { flags }));
    expect(plan).toMatchObject({
      mode: 'safety',
      meetingDate: null,
      letterDate: null,
      endDate: null,
      reasons: [],
      reason: null,
    });
    expect(ids(plan)).toEqual(['secure-evidence', 'work-in-pairs', 'brief-lawyer', 'review']);
  });

  test.each([
    ['keep', '2026-12-10'],
    [null, '2026-12-10'],
    ['notice', null],
  ] as const)('for option %s on %s: only a date to look again', (option, meetingDate) => {
    const plan = planFor(option, sixty, { meetingDate, noticeDate: null });
    expect(plan.mode).toBe('none');
    expect(plan.items).toEqual([{ id: 'review', date: '2027-07-01' }]);
  });

  test('looks again today rather than in the past', () => {
    expect(planFor('keep', {}, { reviewDate: '2026-01-01' }).items).toEqual([{ id: 'review', date: today }]);
  });
});

describe('what else is worth saying', () => {
  test('a contract that has ended', () => {
    const plan = planFor('notice', { contract: { ...sixty.contract, term: 'fixed', endDate: '2026-10-31' } });
    expect(plan.conflicts).toContainEqual({ code: 'contract-ended', date: '2026-10-31', suggestion: null });
  });

  test('a contract that ends before its notice would', () => {
    const plan = planFor('notice', { contract: { ...sixty.contract, term: 'fixed', endDate: '2027-01-31' } });
    expect(plan.endDate).toBe('2027-01-31');
    expect(plan.conflicts).toContainEqual({
      code: 'end-before-notice',
      date: '2027-01-31',
      suggestion: null,
    });
  });

  test('an unknown notice is 30 days, and says that it is assumed', () => {
    expect(planFor('notice')).toMatchObject({
      notice: { length: 30, unit: 'calendar' },
      noticeAssumed: true,
      endDate: '2027-01-09',
    });
  });
});

describe('the dates that others share', () => {
  test('assistance ends so many months after the letter, not before the last day', () => {
    expect(transitionEndOf(1.5, '2027-04-06', '2027-05-06')).toBe('2027-05-21');
    expect(transitionEndOf(1, '2027-01-31', '2027-02-10')).toBe('2027-02-28');
    expect(transitionEndOf(1, '2027-04-06', '2027-06-06')).toBe('2027-06-06');
    expect(transitionEndOf(0, '2027-04-06', '2027-06-06')).toBeNull();
  });

  test('a lapse without a known end is given as notice', () => {
    expect(plannedEndDate(assessmentSchema.parse(sixty), 'lapse', '2027-04-08', 'ID')).toBe('2027-06-07');
  });
});
