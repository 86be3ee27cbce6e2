import { describe, expect, test } from 'vitest';
import { cashFor, dated, path, stepOf, type PathGiven } from './path-input';

const safeIn = (month: number) => ({ month, date: '2027-02-28', laterUnsafe: [] });

describe('leave once the gates are open', () => {
  const recipe = { reserve: 500, newWork: 20 };

  test('without a safe month: no date, but what opens the gate', () => {
    const given: PathGiven = { verdict: 'prepare', strategies: { recipe } };
    expect(dated(given)).toEqual([
      '2026-11-24 step prepare-evidence',
      '2026-11-24 step start-selling',
      '2026-11-24 step build-reserve',
      'open gate gate-cash',
      '2027-05-24 step review-date',
    ]);
    expect(stepOf('start-selling', given)?.values).toEqual({ amount: 20 });
    expect(stepOf('build-reserve', given)?.values).toEqual({ amount: 500 });
    expect(stepOf('gate-cash', given)?.values).toEqual(recipe);
    const { option, fallback, meetingDate, noticeDate, endDate, cash } = path(given);
    expect({ option, fallback, meetingDate, noticeDate, endDate }).toEqual({
      option: 'notice',
      fallback: null,
      meetingDate: null,
      noticeDate: null,
      endDate: null,
    });
    expect(cash).toEqual(cashFor('notice', 0, given));
  });

  test('without a safe month cash is that of the month that was asked for', () => {
    const given: PathGiven = { verdict: 'prepare', fields: { exit: { noticeMonth: 4 } } };
    expect(path(given).cash).toEqual(cashFor('notice', 4, given));
  });

  test('no figure is told where none was found', () => {
    const noWork: PathGiven = { verdict: 'prepare', strategies: { recipe: { reserve: 500, newWork: null } } };
    expect(stepOf('start-selling', noWork)).not.toHaveProperty('values');
    expect(stepOf('gate-cash', noWork)?.values).toEqual({ reserve: 500 });
    const nothing: PathGiven = { verdict: 'prepare' };
    expect(stepOf('start-selling', nothing)).not.toHaveProperty('values');
    expect(stepOf('build-reserve', nothing)).toBeUndefined();
    expect(stepOf('gate-cash', nothing)?.values).toEqual({});
  });

  test('while leaving is too dear: no date either, but how much new work makes up for it', () => {
    const strategies = { exitTooDear: true, workThatOffsets: 70, earliestSafe: safeIn(3), recipe };
    const given: PathGiven = { verdict: 'prepare', strategies };
    expect(dated(given)).toEqual([
      '2026-11-24 step prepare-evidence',
      '2026-11-24 step start-selling',
      '2026-11-24 step build-reserve',
      'open gate gate-replacement',
      '2027-05-24 step review-date',
    ]);
    expect(stepOf('start-selling', given)?.values).toEqual({ amount: 70 });
    expect(stepOf('gate-replacement', given)?.values).toEqual({ newWork: 70 });
    const never: PathGiven = { verdict: 'prepare', strategies: { ...strategies, workThatOffsets: null } };
    expect(stepOf('gate-replacement', never)).not.toHaveProperty('values');
    expect(stepOf('start-selling', never)).not.toHaveProperty('values');
  });

  test('with a safe month: cash is checked twelve working days before the meeting', () => {
    const given: PathGiven = { verdict: 'prepare', strategies: { earliestSafe: safeIn(3), recipe } };
    expect(dated(given)).toEqual([
      '2026-11-24 step prepare-evidence',
      '2026-11-24 step start-selling',
      '2026-11-24 step build-reserve',
      '2027-02-09 gate gate-cash',
      '2027-02-25 key notice-meeting',
      '2027-02-25 key notice-letter',
      '2027-02-26 step own-team',
      '2027-03-27 key last-day',
      '2027-04-26 step review-date',
    ]);
    expect(stepOf('gate-cash', given)?.values).toEqual(recipe);
    expect(path(given)).toMatchObject({
      option: 'notice',
      fallback: null,
      meetingDate: '2027-02-25',
      noticeDate: '2027-02-25',
      endDate: '2027-03-27',
      cash: cashFor('notice', 3, given),
    });
  });

  test('with a safe month: on the day the owner chose, if there is one', () => {
    const fields = { communication: { meetingDate: '2027-03-10' } };
    expect(path({ verdict: 'prepare', strategies: { earliestSafe: safeIn(3) }, fields })).toMatchObject({
      meetingDate: '2027-03-10',
      endDate: '2027-04-09',
    });
  });

  test('with a safe month and nothing to gather: no gate of cash', () => {
    const given: PathGiven = { verdict: 'prepare', strategies: { earliestSafe: safeIn(3) } };
    expect(dated(given)).toEqual([
      '2026-11-24 step prepare-evidence',
      '2026-11-24 step start-selling',
      '2027-02-25 key notice-meeting',
      '2027-02-25 key notice-letter',
      '2027-02-26 step own-team',
      '2027-03-27 key last-day',
      '2027-04-26 step review-date',
    ]);
    expect(stepOf('lowest-month', given)?.values).toEqual({ amount: path(given).cash!.likely.lowest.cash });
  });
});

describe('ask first', () => {
  const repair = (more: PathGiven = {}): PathGiven => ({
    verdict: 'repair',
    ...more,
    fields: { ...more.fields, renegotiation: { decideMonth: 1, ...more.fields?.renegotiation } },
  });

  test('answer by the end of the month before it is decided, notice a month after it', () => {
    expect(dated(repair())).toEqual([
      '2026-11-24 step prepare-evidence',
      '2026-12-03 key renegotiation-meeting',
      '2026-12-31 gate renegotiation-deadline',
      '2027-01-28 key notice-meeting',
      '2027-01-28 key notice-letter',
      '2027-01-29 step own-team',
      '2027-02-27 key last-day',
      '2027-03-29 step review-date',
    ]);
    expect(path(repair())).toMatchObject({
      option: 'renegotiate',
      fallback: 'notice',
      meetingDate: '2026-12-03',
      noticeDate: '2027-01-28',
      endDate: '2027-02-27',
      cash: cashFor('notice', 2, repair()),
    });
    expect(stepOf('lowest-month', repair())?.kind).toBe('avoid');
  });

  test('the ending that follows a refusal waits for the cash that it lacks, asked for after the answer', () => {
    const recipe = { reserve: 50, newWork: 7 };
    const short = repair({ strategies: { recipe } });
    expect(dated(short)).toContain('2027-01-12 gate gate-cash');
    expect(stepOf('gate-cash', short)?.values).toEqual(recipe);
    expect(stepOf('gate-cash', repair())).toBeUndefined();
  });

  test('severe strain: notice is part of the offer', () => {
    expect(path(repair({ reasons: ['no-fix-tried', 'severe'] })).option).toBe(
      'renegotiate-then-notice+transition',
    );
    expect(path(repair({ reasons: ['strained'] })).option).toBe('renegotiate');
  });

  test('the price from which staying is as good as leaving goes to the meeting, if there is one', () => {
    const walkAway = { kind: 'price', uplift: 0.27, fee: 127, against: 'notice' } as const;
    expect(stepOf('renegotiation-meeting', repair({ strategies: { walkAway } }))?.values).toEqual({
      uplift: 0.27,
      fee: 127,
    });
    expect(stepOf('renegotiation-meeting', repair())).not.toHaveProperty('values');
  });

  test('the owner’s own day is that of the proposal; notice follows two working days after the answer is due', () => {
    // Asked on 1 March, answer by Wednesday, 31 March; 2 April is a Friday.
    const late = repair({ fields: { communication: { meetingDate: '2027-03-01' } } });
    expect(path(late)).toMatchObject({
      meetingDate: '2027-03-01',
      noticeDate: '2027-04-05',
      endDate: '2027-05-05',
    });
    expect(stepOf('renegotiation-deadline', late)?.date).toBe('2027-03-31');
    expect(stepOf('notice-meeting', late)?.date).toBe('2027-04-05');
    expect(stepOf('last-day', late)?.date).toBe('2027-05-05');
  });

  test('the owner’s own day for the proposal is not that of the notice', () => {
    const own = repair({ fields: { communication: { meetingDate: '2026-12-09' } } });
    expect(path(own)).toMatchObject({ meetingDate: '2026-12-09', noticeDate: '2027-01-28' });
  });

  test('notice is never given on the very day an answer is due', () => {
    // Month 4 ends on 31 March, as does the month before the third after January's meeting.
    const fields = { communication: { meetingDate: '2027-01-11' }, renegotiation: { decideMonth: 3 } };
    const same = repair({ fields });
    expect(stepOf('renegotiation-deadline', same)?.date).toBe('2027-03-31');
    expect(path(same).noticeDate).toBe('2027-04-05');
  });
});

describe('people in danger', () => {
  test('safety today, a lawyer in two days, and no date for anything else', () => {
    for (const noMoney of [false, true]) {
      const found = path({ verdict: 'protect', noMoney });
      expect(dated({ verdict: 'protect', noMoney })).toEqual([
        '2026-11-23 key safety',
        '2026-11-24 step prepare-evidence',
        '2026-11-25 gate talk-to-lawyer',
        'open gate gate-lawyer',
        '2027-05-24 step review-date',
      ]);
      expect([found.option, found.meetingDate, found.endDate, found.cash]).toEqual([null, null, null, null]);
    }
  });
});

describe('keep', () => {
  test('tripwires tomorrow, a look back in six months', () => {
    expect(dated({ verdict: 'keep' })).toEqual(['2026-11-24 step tripwires', '2027-05-24 step review-date']);
    expect(path({ verdict: 'keep' })).toMatchObject({
      option: 'keep',
      fallback: null,
      cash: cashFor('keep', 0, {}),
    });
  });
});

describe('what could make it a mistake', () => {
  const feared = { preferences: { premortem: 'The new work falls through' } };

  test('is looked after in two days, if there is a path', () => {
    expect(dated({ fields: feared })[1]).toBe('2026-11-25 step forestall');
    // Before the gate that has no date yet.
    expect(dated({ fields: feared, verdict: 'prepare' }).slice(1, 4)).toEqual([
      '2026-11-24 step start-selling',
      '2026-11-25 step forestall',
      'open gate gate-cash',
    ]);
    expect(stepOf('forestall', { fields: feared, verdict: 'protect' })).toBeUndefined();
    expect(stepOf('forestall', { fields: { preferences: { premortem: '  ' } } })).toBeUndefined();
  });
});
