import { describe, expect, test } from 'vitest';
import { firmLines, reaches } from '@/lib/strategies/firm-lines';
import { robustnessOf } from '@/lib/strategies/robustness';
import { byCriterion, judged, places } from './judged';

const evenly = byCriterion({ money: 0.5, relief: 0.5 });

describe('one weight moved by half, the others rescaled (ruling R29)', () => {
  // 60 against 40; with money at 0.3 and relief at 0.7 it is 30 against 70.
  const rich = judged('keep', { money: 100 });
  const calm = judged('notice', { relief: 100 });
  const weights = byCriterion({ money: 0.6, relief: 0.4 });

  test('names what flips the order, by how much, and who leads then', () => {
    const { flips, sameUnderHalfWeights } = robustnessOf([rich, calm], weights, 'keep', []);
    expect(flips).toEqual([
      { criterion: 'money', factor: 0.5, to: 'notice' },
      { criterion: 'relief', factor: 1.5, to: 'notice' },
    ]);
    expect(sameUnderHalfWeights).toBe(false);
  });

  test('leaves out what a gate blocks', () => {
    const blocked = { ...calm, blocked: true };
    const found = robustnessOf([rich, blocked], weights, 'keep', []);
    expect(found).toMatchObject({ flips: [], sameUnderHalfWeights: true, turningPoints: [] });
  });

  test('never gives one criterion more than all of the weight', () => {
    // At 1 both have 50, and a tie goes to the first; at 1.2 the others would weigh less than nothing.
    const first = judged('keep', { money: 50, relief: 100 });
    const second = judged('notice', { money: 50 });
    const found = robustnessOf([first, second], byCriterion({ money: 0.8, relief: 0.2 }), 'keep', []);
    expect(found.flips).toEqual([]);
  });

  test('cannot flip anything where one criterion is all that counts', () => {
    const found = robustnessOf([calm, rich], byCriterion({ money: 1 }), 'keep', []);
    // Only what counts for nothing today could: relief, from half of the weight on.
    expect(found.flips).toEqual([]);
    expect(found.turningPoints).toEqual([{ criterion: 'relief', weight: 0.5, to: 'notice' }]);
  });

  test('without a leader, or without an open option, there is nothing to flip', () => {
    expect(robustnessOf([rich, calm], weights, null, [])).toMatchObject({ flips: [], turningPoints: [] });
    expect(robustnessOf([], weights, null, [places('keep', 1)])).toEqual({
      firstShare: 0,
      sameUnderHalfWeights: true,
      flips: [],
      turningPoints: [],
      isRobust: false,
      contender: 'keep',
    });
    expect(robustnessOf([], weights, 'keep', []).flips).toEqual([]);
  });
});

describe('the weight at which another option draws level', () => {
  const points = (...given: Parameters<typeof robustnessOf>) => robustnessOf(...given).turningPoints;

  test('lies below today’s where the leader lives on that criterion, above where it is behind on it', () => {
    const weights = byCriterion({ money: 0.6, relief: 0.4 });
    const list = [judged('keep', { money: 100 }), judged('notice', { relief: 100 })];
    expect(points(list, weights, 'keep', [])).toEqual([
      { criterion: 'money', weight: 0.5, to: 'notice' },
      { criterion: 'relief', weight: expect.closeTo(0.5, 12) as number, to: 'notice' },
    ]);
  });

  test('is the nearest on each side, of several rivals', () => {
    // With money at w the leader has 60, the rivals 100w, 20 + 70w, 100 − 100w and 100 − 90w.
    const list = [
      judged('notice', { money: 100, relief: 0 }),
      judged('phase-down', { money: 90, relief: 20 }),
      judged('keep', { money: 60, relief: 60 }),
      judged('mutual', { money: 0, relief: 100 }),
      judged('renegotiate', { money: 10, relief: 100 }),
    ];
    const near = (weight: number) => expect.closeTo(weight, 12) as number;
    expect(points(list, evenly, 'keep', [])).toEqual([
      { criterion: 'money', weight: near(4 / 9), to: 'renegotiate' },
      { criterion: 'money', weight: near(4 / 7), to: 'phase-down' },
      { criterion: 'relief', weight: near(3 / 7), to: 'phase-down' },
      { criterion: 'relief', weight: near(5 / 9), to: 'renegotiate' },
    ]);
  });

  test('is nought where two are level on all that counts today', () => {
    const list = [
      judged('keep', { money: 40, relief: 60 }),
      judged('notice', { money: 60, relief: 40, effort: 1 }),
    ];
    expect(points(list, evenly, 'keep', [])).toContainEqual({ criterion: 'effort', weight: 0, to: 'notice' });
  });

  test('is nowhere where the leader is ahead on everything', () => {
    const list = [judged('keep', { money: 60, relief: 60 }), judged('notice', { money: 60, relief: 20 })];
    expect(points(list, evenly, 'keep', [])).toEqual([]);
  });
});

describe('how firm the first place is', () => {
  const ahead = [judged('keep', { money: 90, relief: 90 }), judged('notice', { money: 10, relief: 10 })];
  const apart = [judged('keep', { money: 100 }), judged('notice', { relief: 96 })];

  test.each([
    [0.8, true],
    [0.794, false],
  ])('robust from 80 of 100 draws on: %s', (share, isRobust) => {
    const shares = [places('notice', 1 - share, share), places('keep', share, 1 - share)];
    const found = robustnessOf(ahead, evenly, 'keep', shares);
    expect(found).toMatchObject({ firstShare: share, isRobust, contender: 'notice' });
  });

  test('not robust while one weight flips it, however often it is first', () => {
    const found = robustnessOf(apart, evenly, 'keep', [places('keep', 0.95, 0.05)]);
    expect(found).toMatchObject({ firstShare: 0.95, sameUnderHalfWeights: false, isRobust: false });
  });

  test('never first counts as nought', () => {
    expect(robustnessOf(ahead, evenly, 'keep', []).firstShare).toBe(0);
    expect(robustnessOf(ahead, evenly, 'keep', [places('keep')]).firstShare).toBe(0);
  });
});

describe('the contender', () => {
  const contender = (...shares: Parameters<typeof robustnessOf>[3]) =>
    robustnessOf([], evenly, 'keep', shares).contender;

  test('is first most often after the leader, the better ranked on ties', () => {
    const keep = places('keep', 0.5);
    expect(
      contender(keep, places('notice', 0.1, 0.9), places('mutual', 0.3, 0.1), places('lapse', 0.3)),
    ).toBe('mutual');
    expect(contender(places('notice', 0.3), places('mutual', 0.1), keep)).toBe('notice');
  });

  test('may be one that is never first, and is nobody where the leader is alone', () => {
    expect(contender(places('keep', 1), places('notice'), places('mutual', 0.01))).toBe('mutual');
    expect(contender(places('keep', 1), places('mutual', 0.01), places('notice'))).toBe('mutual');
    expect(contender(places('keep', 1), places('notice', 0, 1))).toBe('notice');
    expect(contender(places('keep', 1))).toBeNull();
  });
});

test('a share is held against a line as it is read: 79.6 of 100 reads 80 and is not called less', () => {
  expect(reaches(0.796, firmLines.firm)).toBe(true);
  expect(reaches(0.794, firmLines.firm)).toBe(false);
});
