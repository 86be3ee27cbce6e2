import { describe, expect, test } from 'vitest';
import { indicatorIds, reasonIds, type IndicatorId } from '../../lib/assessment/ids-catalogue';
import { offeredReasons, peopleFlagFired, reasonDrivers } from '../../lib/communication/reasons';
import { communicationPlan } from '../../lib/communication/plan';
import type { Contribution, Veto } from '../../lib/evaluation';
import { planInput } from './conversation';

const calm = { vetoes: [] };
const fired = (id: Veto['id'], kind: Veto['kind'], state: Veto['state'] = 'fired') => ({
  vetoes: [{ id, kind, state }],
});

function contribution(indicator: IndicatorId, points: number, answered = true): Contribution {
  const band = { lo: answered ? points : 0, hi: points };
  return { indicator, group: 'team', share: 0.1, value: band, points: band, answered, disagreement: null };
}

describe('the reasons that may be given', () => {
  test('come from the three largest contributions, the largest first', () => {
    const found = offeredReasons(
      [
        contribution('overtime', 9),
        contribution('unpaid-work', 12),
        contribution('reply-time', 7),
        contribution('strategy-fit', 5),
      ],
      0.1,
      calm,
    );
    expect(found).toEqual(['reason-scope', 'reason-team', 'reason-rhythm']);
  });

  test('are fewer where two of the three say the same', () => {
    expect(
      offeredReasons(
        [contribution('overtime', 9), contribution('drained-days', 8), contribution('real-rate', 7)],
        null,
        calm,
      ),
    ).toEqual(['reason-team', 'reason-cost']);
  });

  test('never rest on what has not been answered, or on nothing', () => {
    expect(
      offeredReasons([contribution('overtime', 9, false), contribution('real-rate', 0)], null, calm),
    ).toEqual([]);
  });

  test.each([
    [0.24, []],
    [0.25, ['reason-balance']],
    [0.6, ['reason-balance']],
    [null, []],
  ])('leaning on one client counts from a quarter of revenue: %s', (share, expected) => {
    expect(offeredReasons([], share, calm)).toEqual(expected);
  });

  test('put leaning on one client last, unless an indicator says it too', () => {
    expect(offeredReasons([contribution('real-rate', 5)], 0.5, calm)).toEqual([
      'reason-cost',
      'reason-balance',
    ]);
    expect(offeredReasons([contribution('owner-hours', 9), contribution('real-rate', 5)], 0.5, calm)).toEqual(
      ['reason-balance', 'reason-cost'],
    );
  });

  test('are none where a red flag concerns people', () => {
    const all = indicatorIds.map((id) => contribution(id, 5));
    for (const id of ['abuse-harassment', 'illegal-instruction', 'unsafe-work'] as const)
      expect(offeredReasons(all, 0.5, fired(id, 'safety'))).toEqual([]);
    expect(offeredReasons(all, 0.5, fired('abuse-harassment', 'safety', 'past'))).not.toEqual([]);
    expect(offeredReasons(all, 0.5, fired('client-insolvent', 'insolvency'))).not.toEqual([]);
    expect(peopleFlagFired(fired('payment-threat', 'caution'))).toBe(false);
  });

  test('each have drivers, and no indicator drives two', () => {
    const drivers = reasonIds.flatMap((id) => [...reasonDrivers[id].indicators]);
    expect(reasonIds.every((id) => reasonDrivers[id].indicators.length > 0)).toBe(true);
    expect(new Set(drivers).size).toBe(drivers.length);
  });
});

describe('the reason that is given', () => {
  const checklist = { ...planInput().checklist, contributions: [contribution('overtime', 9)] };
  const chosen = (reason: 'reason-team' | 'reason-cost', reasonIsTrue: 'yes' | 'no' | null) =>
    communicationPlan(planInput({ communication: { reason, reasonIsTrue } }, { checklist }));

  test('is the owner’s choice, if it is offered and they say that it is true', () => {
    expect(chosen('reason-team', 'yes')).toMatchObject({ reasons: ['reason-team'], reason: 'reason-team' });
  });

  test('is none while it is not confirmed, or not offered', () => {
    expect(chosen('reason-team', null).reason).toBeNull();
    expect(chosen('reason-team', 'no').reason).toBeNull();
    expect(chosen('reason-cost', 'yes').reason).toBeNull();
  });
});
