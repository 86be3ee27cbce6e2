import { describe, expect, test } from 'vitest';
import { cashFor, dated, fired, path, stepOf, type PathGiven } from './path-input';

describe('undecided, and the answers point nowhere', () => {
  test('the path of the milder of two verdicts', () => {
    expect(path({ verdict: ['keep', 'repair'] }).option).toBe('keep');
    expect(path({ verdict: ['repair', 'exit'] }).option).toBe('renegotiate');
  });

  test.each([[{ verdict: [] }], [{ verdict: 'exit', noMoney: true }]] as [PathGiven][])(
    'nothing but a look back where there is no verdict, or no figures: %o',
    (given) => {
      expect(path(given)).toEqual({
        option: null,
        fallback: null,
        steps: [{ code: 'review-date', kind: 'step', date: '2027-05-24' }],
        meetingDate: null,
        noticeDate: null,
        endDate: null,
        reviewDate: '2027-05-24',
        cash: null,
      });
    },
  );
});

describe('undecided, and the answers point somewhere', () => {
  const ask: PathGiven = {
    verdict: ['keep', 'repair'],
    leaning: { code: 'repair', reason: 'mendable' },
    fields: { renegotiation: { decideMonth: 1 } },
  };
  const open = [{ kind: 'indicator', id: 'overtime' }] as const;

  test('to something terms could mend: asked in writing by a date, looked at again the day after, and no ending', () => {
    expect(dated({ ...ask, openQuestions: [...open] })).toEqual([
      '2026-11-23 step finish-answers',
      '2026-11-24 step prepare-evidence',
      '2026-12-03 key renegotiation-meeting',
      '2026-12-31 gate renegotiation-deadline',
      '2027-01-01 step review-date',
    ]);
    expect(path(ask)).toMatchObject({
      option: 'renegotiate',
      fallback: null,
      meetingDate: '2026-12-03',
      noticeDate: null,
      endDate: null,
      reviewDate: '2027-01-01',
      cash: cashFor('keep', 0, ask),
    });
  });

  test('the questions still open come first, if there are any', () => {
    expect(dated(ask)[0]).toBe('2026-11-24 step prepare-evidence');
  });

  test('the same without figures, since asking costs nothing', () => {
    const early: PathGiven = { ...ask, verdict: [], noMoney: true };
    expect(dated(early)).toEqual(dated(ask));
    expect(path(early).cash).toBeNull();
  });

  test('to leaving: asked once more, and meanwhile other work is looked for where the firm needs it', () => {
    expect(dated({ ...ask, leaning: { code: 'exit', reason: 'hard-to-mend' } })).toEqual(dated(ask));
    expect(dated({ ...ask, leaning: { code: 'prepare', reason: 'asked-in-vain' } })).toEqual([
      '2026-11-24 step prepare-evidence',
      '2026-11-24 step start-selling',
      ...dated(ask).slice(1),
    ]);
  });

  test('the price below which staying is worth less is told where it is known', () => {
    const walkAway = { kind: 'price', uplift: 0.2, fee: 120, against: 'notice' } as const;
    expect(stepOf('renegotiation-meeting', { ...ask, strategies: { walkAway } })?.values).toEqual({
      uplift: 0.2,
      fee: 120,
    });
    expect(stepOf('renegotiation-meeting', ask)).not.toHaveProperty('values');
  });

  test('a lawyer only where a flag asks for one; what is overdue is demanded before anything is asked', () => {
    const bare = { ...ask, route: { clauseFound: false } };
    expect(stepOf('talk-to-lawyer', bare)).toBeUndefined();
    const short = { ...ask, vetoes: [fired('cash-not-safe', 'cash')] };
    expect(stepOf('talk-to-lawyer', short)).toBeUndefined();
    const overdue: PathGiven = { ...ask, vetoes: [fired('overdue-large', 'overdue')] };
    expect(stepOf('talk-to-lawyer', overdue)?.date).toBe('2026-11-26');
    expect(stepOf('formal-demand', overdue)?.date).toBe('2026-11-30');
  });

  test('to a client that may leave, or on whom the firm hangs: look for other work, and watch', () => {
    for (const reason of ['may-leave', 'dependent'] as const) {
      const given: PathGiven = { ...ask, leaning: { code: 'prepare', reason } };
      expect(dated(given)).toEqual([
        '2026-11-24 step prepare-evidence',
        '2026-11-24 step start-selling',
        '2026-11-24 step tripwires',
        '2027-05-24 step review-date',
      ]);
      expect(path(given)).toMatchObject({ option: 'keep', meetingDate: null });
    }
  });

  test('to keeping: watch', () => {
    const given: PathGiven = { ...ask, leaning: { code: 'keep', reason: 'nothing-hurts' } };
    expect(dated({ ...given, openQuestions: [...open] })).toEqual([
      '2026-11-23 step finish-answers',
      '2026-11-24 step tripwires',
      '2027-05-24 step review-date',
    ]);
    expect(path(given)).toMatchObject({ option: 'keep', cash: cashFor('keep', 0, ask) });
  });

  test('where even the milder verdict is to ask: its own path, with the ending that follows a refusal', () => {
    const given: PathGiven = { ...ask, verdict: ['repair', 'prepare'] };
    expect(dated(given)).toEqual(dated({ ...given, verdict: 'repair' }));
  });
});
