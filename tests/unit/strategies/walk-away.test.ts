import { describe, expect, test } from 'vitest';
import type { AssessmentInput } from '@/lib/assessment/schema';
import { drawFutures } from '@/lib/money/draws';
import { availableOptions } from '@/lib/money/money';
import { optionOf, type OptionId } from '@/lib/strategies/options-catalogue';
import { walkAwayOf } from '@/lib/strategies/walk-away';
import { modelOf } from './bare-firm';

/** The client costs 30 a month more than it brings, unless said otherwise; the answer to an offer is in after a month. */
function walkAway(change: AssessmentInput = {}, only?: OptionId[]) {
  const model = modelOf({ ...change, client: { directCost: 130, ...change.client } });
  const available = only ? only.map(optionOf) : availableOptions(model.facts);
  return walkAwayOf(model, drawFutures(model, 2), available);
}

const near = (value: number) => expect.closeTo(value, 6) as number;

// By hand: new terms hold in 23 of 24 months. Refused, notice at month 2 leaves two months of −30 to bear, which the
// accepted contract has to match: −30 + 23 (100 u − 30) = −60, or with a cut −30 + 23 (130 h − 30) = −60.
const shortfall = 30 - 30 / 23;

describe('the walk-away price (ruling R21)', () => {
  test('is where the accepted contract is worth what notice after a refusal is, and so is the cut in hours', () => {
    expect(walkAway()).toEqual({
      walkAway: {
        kind: 'price',
        uplift: near(shortfall / 100),
        fee: near(100 + shortfall),
        against: 'notice',
      },
      hoursCutPrice: near(shortfall / 130),
    });
  });

  test('does not move with what the client was expected to accept, nor with the chance of it', () => {
    const other = {
      renegotiation: { decideMonth: 1, acceptChance: 0.7, brokenChance: 0.5, uplift: 0.4, hoursCut: 0 },
    };
    expect(walkAway(other)).toEqual(walkAway());
  });

  test('raises the fee without what is passed through', () => {
    // 20 of the fee and of the cost go straight through: −30 + 23 (80 u − 30) = −60.
    expect(walkAway({ client: { directCost: 130, passThrough: 20 } })).toEqual({
      walkAway: {
        kind: 'price',
        uplift: near(shortfall / 80),
        fee: near(100 + shortfall),
        against: 'notice',
      },
      hoursCutPrice: near(shortfall / 110),
    });
  });

  test('is against the best exit then: a lapse that ends it sooner', () => {
    // The contract ends with month 1: −30 + 23 (100 u − 30) = −30.
    const found = walkAway({
      contract: { term: 'fixed', endDate: '2026-12-31', noticeDays: 0, noticeFrom: 'sending' },
    });
    expect(found.walkAway).toEqual({ kind: 'price', uplift: near(0.3), fee: near(130), against: 'lapse' });
  });

  test('or a phase-down of one step where notice takes three months', () => {
    // Two months of −30 and one of half: −30 + 23 (100 u − 30) = −75.
    const found = walkAway({ contract: { term: 'indefinite', noticeDays: 90, noticeFrom: 'sending' } });
    const uplift = (30 - 45 / 23) / 100;
    expect(found.walkAway).toEqual({
      kind: 'price',
      uplift: near(uplift),
      fee: near(100 + 100 * uplift),
      against: 'phase-down',
    });
  });

  test('is not against an end that both agree on: a client that refused does not agree', () => {
    // A penalty of 500 for notice: −30 + 23 (100 u − 30) = −560.
    const contract = {
      term: 'indefinite',
      noticeDays: 0,
      noticeFrom: 'sending',
      penaltyKind: 'fixed',
      penaltyAmount: 500,
      penaltyChance: 1,
    } as const;
    const { walkAway: found } = walkAway({ contract });
    expect(found).toMatchObject({ kind: 'price', uplift: near((30 - 530 / 23) / 100), against: 'notice' });
  });
});

describe('there is no such price', () => {
  const stays = { walkAway: { kind: 'staying-pays' }, hoursCutPrice: null };

  test('where staying is worth more at today’s, or as much', () => {
    expect(walkAway({ client: { directCost: 60 } })).toEqual(stays);
    expect(walkAway({ client: { directCost: 100 } })).toEqual(stays);
  });

  test('where nothing is open on a refusal', () => {
    expect(walkAway({}, ['keep', 'renegotiate', 'mutual'])).toEqual(stays);
  });

  test('where even six times the fee is not enough; a cut in hours may be', () => {
    // A fee of 10 would have to rise by (120 − 120 / 23) / 10 = 11.5.
    expect(walkAway({ client: { fee: 10 } })).toEqual({
      walkAway: { kind: 'no-price' },
      hoursCutPrice: near((120 - 120 / 23) / 130),
    });
  });
});
