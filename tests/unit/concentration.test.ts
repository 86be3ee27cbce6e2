import { describe, expect, test } from 'vitest';
import { assessmentSchema } from '@/lib/assessment/schema';
import { concentrationOf, herfindahl, otherClientsOf } from '@/lib/money/concentration';
import type { Inputs } from '@/lib/money/inputs';

type Client = { name?: string; revenue: number; passThrough?: number; sameOwnerAs?: string };
type Figures = { fee?: number; other?: number; largest?: number; passThrough?: number; clients?: Client[] };

function firm({ fee, other, largest, passThrough, clients = [] }: Figures) {
  const likely = (value: number | undefined) => (value === undefined ? undefined : { likely: value });
  const inputs = {
    firm: { otherRevenue: likely(other), largestOtherRevenue: likely(largest) },
    client: { fee: likely(fee), passThrough: likely(passThrough) },
  } as unknown as Inputs;
  const otherClients = clients.map((client, index) => ({ name: `c${index}`, ...client }));
  return [assessmentSchema.parse({ firm: { otherClients } }), inputs] as const;
}
const others = (figures: Figures) => otherClientsOf(...firm(figures));
const concentration = (figures: Figures) => concentrationOf(...firm(figures));

describe('the other clients one by one', () => {
  test('known in full, two of one owner as one, and those without revenue left out', () => {
    const clients = [
      { name: 'A', revenue: 30 },
      { name: 'B', revenue: 20, sameOwnerAs: ' A ' },
      { name: '', revenue: 25 },
      { name: ' ', revenue: 15 },
      { name: ' ', revenue: 10 },
      { name: 'E', revenue: 0 },
    ];
    expect(others({ other: 100, clients })).toEqual({ amounts: [50, 25, 15, 10], rest: 0, split: 'known' });
  });

  test('scaled down where they bring more than all others together', () => {
    const clients = [{ revenue: 150 }, { revenue: 50 }];
    expect(others({ other: 100, clients })).toEqual({ amounts: [75, 25], rest: 0, split: 'known' });
  });

  test('the rest in pieces as large as the largest known', () => {
    expect(others({ other: 100, clients: [{ revenue: 40 }] })).toEqual({
      ...{ amounts: [40, 40, 20], rest: 0, split: 'partly' },
    });
    expect(others({ other: 100, largest: 40 }).amounts).toEqual([40, 40, 20]);
    expect(others({ other: 100, largest: 250 })).toEqual({ amounts: [100], rest: 0, split: 'known' });
  });

  test('in no more than a thousand pieces; what is left then is revenue and no client', () => {
    const { amounts, rest } = others({ other: 2_001, largest: 1 });
    expect(amounts).toHaveLength(1_001);
    expect(rest).toBeCloseTo(1_000, 6);
  });

  test('known in full where what is left is no more than rounding', () => {
    expect(others({ other: 1e9, clients: [{ revenue: 1e9 - 0.5 }] })).toMatchObject({
      split: 'known',
      rest: 0,
    });
    expect(others({ other: 1e9, clients: [{ revenue: 1e9 - 2 }] }).split).toBe('partly');
  });

  test('nothing but revenue where no client is known', () => {
    expect(others({ other: 100 })).toEqual({ amounts: [], rest: 100, split: 'unknown' });
    expect(others({})).toEqual({ amounts: [], rest: 0, split: 'known' });
  });
});

describe('concentration', () => {
  test('of a client of half, beside two of a quarter: 50² + 25² + 25², and then 50² + 50²', () => {
    const found = concentration({ fee: 100, other: 100, clients: [{ revenue: 50 }, { revenue: 50 }] });
    expect(found).toMatchObject({ share: 0.5, marginShare: null, largestOther: 0.5 });
    for (const end of ['low', 'high'] as const) {
      expect(found.before[end]).toBeCloseTo(3_750, 6);
      expect(found.after![end]).toBeCloseTo(5_000, 6);
    }
  });

  test('is a range where the others are not known: very many tiny ones, or as few as may be', () => {
    const found = concentration({ fee: 100, other: 100, largest: 60 });
    expect(found.before.low).toBeCloseTo(2_500 + 900, 6);
    expect(found.before.high).toBeCloseTo(2_500 + 900 + 400, 6);
    expect(found.after!.low).toBeCloseTo(3_600, 6);
    expect(found.after!.high).toBeCloseTo(3_600 + 1_600, 6);
    expect(found.largestOther).toBe(0.6);
  });

  test('beside others of whom none is known lies between tiny ones and a single one', () => {
    expect(concentration({ fee: 50, other: 50 })).toMatchObject({
      before: { low: 2_500, high: 5_000 },
      after: { low: 0, high: 10_000 },
      largestOther: null,
    });
  });

  test('tells the largest of several, whose size the unknown rest may have', () => {
    const found = concentration({ fee: 0, other: 100, clients: [{ revenue: 10 }, { revenue: 40 }] });
    expect(found.largestOther).toBe(0.4);
    // 10, 40, and the rest as 40 and 10.
    expect(found.after!.high).toBeCloseTo(100 + 1_600 + 1_600 + 100, 6);
  });

  test('knows of no largest other where clients are listed but others bring nothing', () => {
    const found = concentration({ fee: 100, other: 0, clients: [{ revenue: 30 }] });
    expect(found).toMatchObject({ largestOther: null, after: null });
    expect(herfindahl([0, 0])).toBe(0);
  });

  test('of the only client is whole, and nothing without revenue', () => {
    expect(concentration({ fee: 100, other: 0 })).toEqual({
      ...{ share: 1, marginShare: null, after: null, largestOther: null },
      before: { low: 10_000, high: 10_000 },
    });
    expect(concentration({})).toMatchObject({ share: 0, before: { low: 0, high: 0 }, after: null });
  });

  test('is told without pass-through too, from a fifth of a fee on', () => {
    expect(concentration({ fee: 100, other: 100, passThrough: 20 }).marginShare).toBeCloseTo(80 / 180, 12);
    expect(concentration({ fee: 100, other: 100, passThrough: 19 }).marginShare).toBeNull();
    const clients = [{ revenue: 50, passThrough: 30 }, { revenue: 50 }];
    expect(concentration({ fee: 100, other: 100, clients }).marginShare).toBeCloseTo(100 / 170, 12);
    expect(concentration({ fee: 100, other: 0, passThrough: 100 }).marginShare).toBeNull();
    expect(concentration({ fee: 0, other: 100, passThrough: 20 }).marginShare).toBeNull();
  });
});
