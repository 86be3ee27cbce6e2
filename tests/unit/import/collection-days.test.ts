import { describe, expect, test } from 'vitest';
import { punctualityOf } from '@/lib/import/punctuality';
import type { Invoice } from '@/lib/import/documents';
import { censoredQuantile, productLimit, type Duration } from '@/lib/stats/censored-quantile';
import { quantileSorted } from '@/lib/stats/quantile';

const ended = (...values: number[]): Duration[] => values.map((value) => ({ value, isCensored: false }));
const running = (...values: number[]): Duration[] => values.map((value) => ({ value, isCensored: true }));

describe('times of which some still run', () => {
  // Weeks in remission under 6-MP (Freireich et al. 1963), the textbook case of the estimate.
  const remission = [
    ...ended(6, 6, 6, 7, 10, 13, 16, 22, 23),
    ...running(6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35),
  ];

  test('are estimated as published: 0.857, 0.807, 0.753, 0.690, 0.627, 0.538, 0.448', () => {
    const masses = productLimit(remission);
    const surviving = [6, 7, 10, 13, 16, 22, 23].map((week) =>
      masses.filter(({ value }) => value > week).reduce((sum, { mass }) => sum + mass, 0),
    );
    expect(surviving.map((share) => share.toFixed(3))).toEqual([
      '0.857',
      '0.807',
      '0.753',
      '0.690',
      '0.627',
      '0.538',
      '0.448',
    ]);
  });

  test('that all have ended are the usual quantiles', () => {
    const values = [3, 8, 8, 21, 40];
    for (const p of [0, 0.1, 0.5, 0.77, 0.9, 1]) {
      expect(censoredQuantile(ended(...values), p)).toBeCloseTo(quantileSorted(values, p), 10);
    }
  });

  test('put the rest on the longest, which is at least so long', () => {
    // Thirds; the last third may take 90 days or longer.
    const masses = productLimit([...ended(30, 60), ...running(90)]);
    expect(masses.map(({ value, mass }) => `${value}: ${mass.toFixed(6)}`)).toEqual([
      '30: 0.333333',
      '60: 0.333333',
      '90: 0.333333',
    ]);
    expect(censoredQuantile([...ended(30, 60), ...running(90)], 1)).toBe(90);
  });

  test('that have just begun say nothing', () => {
    const paid = ended(30, 60, 90);
    expect(censoredQuantile([...paid, ...running(5, 6)], 0.5)).toBeCloseTo(60, 10);
  });

  test('of one value, and of none', () => {
    expect(censoredQuantile(ended(12), 0.9)).toBe(12);
    expect(censoredQuantile(running(12), 0.1)).toBe(12);
    expect(() => censoredQuantile([], 0.5)).toThrow('at least one value');
    expect(() => censoredQuantile(ended(1), 1.5)).toThrow('0 ≤ p ≤ 1');
  });
});

describe('days from invoice to money', () => {
  const invoice = (issued: string, paid: string | null, change: Partial<Invoice> = {}): Invoice => ({
    line: 1,
    number: issued,
    client: 'A',
    issued,
    due: null,
    paid,
    amount: 10,
    open: paid ? 0 : 10,
    currency: 'IDR',
    status: paid ? 'paid' : 'open',
    isCredit: false,
    ...change,
  });
  const paid = [invoice('2026-01-01', '2026-01-31'), invoice('2026-02-01', '2026-03-03')];

  test('are those of paid invoices while none is open', () => {
    expect(punctualityOf(paid, '2026-06-30')).toMatchObject({
      collectionDays: { low: 30, likely: 30, high: 30 },
      paid: 2,
      unpaid: 0,
    });
  });

  test('grow with an invoice that has been open longer', () => {
    // Open since 1 March: 121 days by 30 June. Masses of a third at 30, 30 and 121; P90 lies 0.8 of the way up.
    const { collectionDays, unpaid } = punctualityOf([...paid, invoice('2026-03-01', null)], '2026-06-30');
    expect(collectionDays?.likely).toBeCloseTo(30, 10);
    expect(collectionDays?.high).toBeCloseTo(30 + 0.8 * 91, 10);
    expect(unpaid).toBe(1);
  });

  test('leave out what is settled without a date, and what nothing is known of', () => {
    const others = [
      invoice('2026-01-01', null, { open: 0, status: 'paid' }),
      invoice('2026-01-01', null, { open: null, status: null }),
    ];
    expect(punctualityOf([...paid, ...others], '2026-06-30')).toMatchObject({ paid: 2, unpaid: 0 });
    expect(punctualityOf([invoice('2026-03-01', null)], '2026-06-30').collectionDays).toBeNull();
  });
});
