import { describe, expect, test } from 'vitest';
import { corporateTaxRate, taxRateAfter, usualTaxRates } from '@/lib/money/tax-rates';

describe('the rate follows the way of paying tax', () => {
  test('each way has its own default: 0.5% of turnover, half of 22% of profit', () => {
    expect(usualTaxRates).toEqual({ none: 0.005, collections: 0.005, profit: 0.11 });
  });

  test.each([
    ['none', 0.005, 'collections', 0.005],
    ['none', 0.005, 'profit', 0.11],
    ['collections', 0.005, 'profit', 0.11],
    ['profit', 0.11, 'collections', 0.005],
    ['profit', 0.11, 'none', 0.005],
    // Typed.
    ['collections', 0.02, 'profit', 0.02],
    ['profit', 0.22, 'collections', 0.22],
    ['profit', 0.25, 'none', 0.25],
    // What an earlier link says of profit stays as it was said, and so it does when the same is chosen again.
    ['profit', 0.005, 'profit', 0.005],
    ['profit', 0.11, 'profit', 0.11],
    ['collections', 0.11, 'collections', 0.11],
  ] as const)('%s at %d, then %s: %d', (taxMode, taxRate, next, expected) => {
    expect(taxRateAfter({ taxMode, taxRate }, next)).toBe(expected);
  });
});

describe('corporate income tax by turnover (Income Tax Law, Article 31E)', () => {
  // Enforcea, 7 May 2025: turnover of Rp 4.5 billion, taxable income of Rp 500 million, all of it at half of 22%.
  test('is 55 million on 500 million where turnover is 4.5 billion, as published', () => {
    expect(500e6 * corporateTaxRate(4.5e9)).toBeCloseTo(55e6, 6);
  });

  // Of 3 billion 4.8 ÷ 30 = 480 million at 11% (52.8 million), 2,520 million at 22% (554.4 million).
  test('is 607.2 million on 3 billion where turnover is 30 billion, by hand', () => {
    expect(3e9 * corporateTaxRate(30e9)).toBeCloseTo(607.2e6, 4);
  });

  test.each([
    [1, 0.11],
    [4.8e9, 0.11],
    [9.6e9, 0.165],
    [50e9, 0.22 - 0.11 * 0.096],
    [50e9 + 1, 0.22],
    [1e15, 0.22],
  ])('at a turnover of %d it is %d', (turnover, rate) => {
    expect(corporateTaxRate(turnover)).toBeCloseTo(rate, 12);
  });
});
