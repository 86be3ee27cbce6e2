import { describe, expect, test } from 'vitest';
import type { IndicatorId } from '@/lib/assessment/ids-catalogue';
import { emptyAssessment, type Assessment } from '@/lib/assessment/schema';
import type { Veto } from '@/lib/evaluation';
import { leaningOf, leaningWithin, type Leaning } from '@/lib/strategies/leaning';

type Rating = number | 'unknown' | 'not-applicable';
type Since = Assessment['checklist']['answers'][IndicatorId]['since'];
type Given = {
  ratings?: Partial<Record<IndicatorId, Rating | [Rating, Since]>>;
  redFlags?: Partial<Assessment['redFlags']>;
  client?: Partial<Assessment['client']>;
  otherRevenue?: Assessment['firm']['otherRevenue'];
  vetoes?: Veto[];
};

/** Where the answers point; nothing is known but what is given. */
function leaning({ ratings = {}, redFlags, client, otherRevenue = null, vetoes = [] }: Given = {}) {
  const assessment = emptyAssessment();
  for (const [id, given] of Object.entries(ratings)) {
    const [value, since] = Array.isArray(given) ? given : [given, null];
    Object.assign(assessment.checklist.answers[id as IndicatorId], { value, since });
  }
  Object.assign(assessment.redFlags, redFlags);
  Object.assign(assessment.client, client);
  assessment.firm.otherRevenue = otherRevenue;
  return leaningOf(assessment, { vetoes, holds: [], open: [] });
}

const large = { client: { teamShare: 0.25 } };
const small = { client: { teamShare: 0.24 } };
const asked = { redFlags: { 'fix-tried': 'yes' } } as const;
const notAsked = { redFlags: { 'fix-tried': 'no' } } as const;

describe('nothing hurts', () => {
  test('and nothing is known: no direction', () => {
    expect(leaning()).toBeNull();
    expect(leaning(small)).toBeNull();
    expect(leaning({ ratings: { manner: 'unknown', overtime: 'not-applicable' } })).toBeNull();
  });

  test('of what was rated: keep, with the number of ratings', () => {
    expect(leaning({ ratings: { manner: 0, overtime: 49, 'reply-time': 'unknown' } })).toEqual({
      code: 'keep',
      reason: 'nothing-hurts',
      because: [],
      values: { count: 2 },
    });
  });

  test('and the client is a quarter of the firm: keep, and the share is told', () => {
    expect(leaning({ ratings: { manner: 0 }, ...large })).toMatchObject({
      code: 'keep',
      values: { count: 1, share: 0.25 },
    });
    expect(leaning({ ratings: { manner: 0 }, ...small })?.values).toEqual({ count: 1 });
  });

  test('and nothing is rated, but the firm depends on the client: prepare', () => {
    expect(leaning(large)).toEqual({
      code: 'prepare',
      reason: 'dependent',
      because: [],
      values: { share: 0.25 },
    });
  });
});

describe('how far the firm depends on the client', () => {
  const share = (given: Given) => leaning(given)?.values?.share;

  test('is the share of revenue, or of the team’s time, the larger', () => {
    expect(share({ client: { fee: 30 }, otherRevenue: 70 })).toBeCloseTo(0.3, 12);
    expect(share({ client: { fee: 30, teamShare: 0.4 }, otherRevenue: 70 })).toBe(0.4);
    expect(share({ client: { fee: 50, teamShare: 0.4 }, otherRevenue: 50 })).toBe(0.5);
  });

  test('takes the likely figure of an estimate', () => {
    expect(share({ client: { teamShare: { likely: 0.6, sure: 'rough' } } })).toBe(0.6);
    expect(share({ client: { teamShare: { low: 0.1, likely: 0.7, high: 0.9 } } })).toBe(0.7);
  });

  test('is not known from one of fee and other revenue alone, nor from two noughts', () => {
    expect(leaning({ client: { fee: 30 } })).toBeNull();
    expect(leaning({ client: { fee: 30 }, otherRevenue: 'unknown' })).toBeNull();
    expect(leaning({ otherRevenue: 70 })).toBeNull();
    expect(leaning({ client: { fee: 0 }, otherRevenue: 0 })).toBeNull();
    expect(leaning({ client: { teamShare: 'unknown' } })).toBeNull();
    expect(share({ client: { fee: 0, teamShare: 0.4 }, otherRevenue: 0 })).toBe(0.4);
  });

  test('is the whole where there is no other revenue', () => {
    expect(share({ client: { fee: 30 }, otherRevenue: 0 })).toBe(1);
  });
});

describe('a client that may leave first', () => {
  const mayLeave = (rest: object = {}) => ({ client: { leavesFirst: 0.3, ...rest } });

  test('is prepared for where nothing is rated', () => {
    expect(leaning(mayLeave())).toEqual({
      code: 'prepare',
      reason: 'may-leave',
      because: [],
      values: { chance: 0.3 },
    });
  });

  test('is prepared for where the firm depends on it, whatever hurts', () => {
    expect(leaning({ ratings: { manner: 100 }, ...mayLeave({ teamShare: 0.25 }) })).toMatchObject({
      code: 'prepare',
      reason: 'may-leave',
      because: ['manner'],
    });
    expect(leaning({ ratings: { manner: 0 }, ...mayLeave({ teamShare: 0.24 }) })?.reason).toBe(
      'nothing-hurts',
    );
  });

  test('is one with a chance of 30 % a year, not less', () => {
    expect(leaning({ client: { leavesFirst: 0.29 } })).toBeNull();
    expect(leaning({ client: { leavesFirst: 0.29, teamShare: 0.5 } })?.reason).toBe('dependent');
    expect(leaning({ client: { leavesFirst: 'unknown' } })).toBeNull();
  });
});

describe('a refusal to pay', () => {
  const refuses = { redFlags: { 'payment-threat': 'yes', 'fix-tried': 'no' } } as const;
  const noRight: Veto = { id: 'no-right-to-end', kind: 'legal', state: 'fired' };

  test('is left, before anything is asked for and though nothing else hurts', () => {
    expect(leaning(refuses)).toEqual({ code: 'exit', reason: 'refuses-to-pay', because: [] });
    expect(leaning({ ...refuses, ratings: { overtime: 75 } })).toEqual({
      code: 'exit',
      reason: 'refuses-to-pay',
      because: ['overtime'],
    });
  });

  test('is prepared for where the client is a quarter of the firm', () => {
    expect(leaning({ ...refuses, ...large })).toEqual({
      code: 'prepare',
      reason: 'refuses-to-pay',
      because: [],
      values: { share: 0.25 },
    });
    expect(leaning({ ...refuses, ...small })).toEqual({
      code: 'exit',
      reason: 'refuses-to-pay',
      because: [],
    });
  });

  test('gives no direction where the contract leaves no way out, or where it is over', () => {
    expect(leaning({ ...refuses, vetoes: [noRight] })).toBeNull();
    expect(leaning({ redFlags: { 'payment-threat': 'past' } })).toBeNull();
    expect(leaning({ redFlags: { 'payment-threat': 'no' } })).toBeNull();
  });
});

describe('what hurts', () => {
  test('is asked to change first, hard to mend or not', () => {
    expect(leaning({ ...notAsked, ratings: { manner: 100 } })).toEqual({
      code: 'repair',
      reason: 'not-asked',
      because: ['manner'],
    });
  });

  test('is rated 50 or more', () => {
    expect(leaning({ ...notAsked, ratings: { overtime: 50 } })?.reason).toBe('not-asked');
    expect(leaning({ ...notAsked, ratings: { overtime: 49 } })?.reason).toBe('nothing-hurts');
  });

  test('and terms seldom mend: leave, for what is heavy and hard to mend alone', () => {
    expect(leaning({ ratings: { overtime: 100, manner: 75, 'strategy-fit': 60 } })).toEqual({
      code: 'exit',
      reason: 'hard-to-mend',
      because: ['manner'],
    });
    expect(leaning({ ratings: { manner: 75 }, ...large })).toMatchObject({
      code: 'prepare',
      values: { share: 0.25 },
    });
    expect(leaning({ ratings: { manner: 74 } })?.reason).toBe('mendable');
  });

  test.each([
    'strategy-fit',
    'growth-value',
    'advice-heard',
    'manner',
    'drained-days',
    'people-stepping-back',
  ] as const)('hard to mend: %s', (id) => {
    expect(leaning({ ...asked, ratings: { [id]: 75 } })?.reason).toBe('hard-to-mend');
  });

  test('and was asked for in vain: leave, for what is heavy alone', () => {
    expect(leaning({ ...asked, ratings: { overtime: 75, 'unpaid-work': 60 } })).toEqual({
      code: 'exit',
      reason: 'asked-in-vain',
      because: ['overtime'],
    });
  });

  test('is mended where it is not heavy, or nobody knows whether it was asked for', () => {
    expect(leaning({ ...asked, ratings: { overtime: 74 } })).toEqual({
      code: 'repair',
      reason: 'mendable',
      because: ['overtime'],
    });
    expect(leaning({ ratings: { overtime: 100 } })?.reason).toBe('mendable');
  });

  test.each([
    ['6-12-months', 'asked-in-vain'],
    ['over-a-year', 'asked-in-vain'],
    ['3-6-months', 'mendable'],
    ['1-3-months', 'mendable'],
  ] as const)('is heavy once it has lasted half a year: %s', (since, reason) => {
    expect(leaning({ ...asked, ratings: { overtime: [50, since] } })?.reason).toBe(reason);
  });

  test('does not hurt for having lasted', () => {
    expect(leaning({ ...asked, ratings: { overtime: [49, 'over-a-year'] } })?.reason).toBe('nothing-hurts');
  });

  test('is named by the three heaviest, the heaviest first', () => {
    const ratings = { 'unpaid-work': 60, overtime: 90, 'reply-time': 50, 'off-hours-contact': 70 };
    expect(leaning({ ...notAsked, ratings })?.because).toEqual([
      'overtime',
      'off-hours-contact',
      'unpaid-work',
    ]);
  });
});

describe('held within the verdicts of both ends', () => {
  const within = (code: Leaning['code'], reason: Leaning['reason'], between: Leaning['code'][]) =>
    leaningWithin({ code, reason, because: [] }, between).code;

  test('to leave: what the heavier end says', () => {
    expect(within('exit', 'hard-to-mend', ['keep', 'prepare'])).toBe('prepare');
    expect(within('prepare', 'asked-in-vain', ['keep', 'exit'])).toBe('exit');
    expect(within('exit', 'refuses-to-pay', ['keep', 'repair'])).toBe('repair');
  });

  test('to keep: what the lighter end says', () => {
    expect(within('keep', 'nothing-hurts', ['repair', 'exit'])).toBe('repair');
    expect(within('keep', 'nothing-hurts', ['keep', 'exit'])).toBe('keep');
  });

  test('to repair, and to prepare for a client that may leave or that one depends on: as it is', () => {
    expect(within('repair', 'mendable', ['keep', 'exit'])).toBe('repair');
    expect(within('prepare', 'may-leave', ['keep', 'exit'])).toBe('prepare');
    expect(within('prepare', 'dependent', ['keep', 'exit'])).toBe('prepare');
  });

  test('without figures there are no ends to hold it', () => {
    expect(within('exit', 'hard-to-mend', [])).toBe('exit');
  });
});
