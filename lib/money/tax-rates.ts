import type { Assessment } from '../assessment/schema';

type TaxSettings = Pick<Assessment['firm'], 'taxMode' | 'taxRate'>;

/**
 * Corporate income tax of Indonesia: the rate (Law 7/2021), halved on the part of taxable income that comes from the first
 * Rp 4.8 billion of a year's turnover, for firms with a turnover up to Rp 50 billion (Income Tax Law, Article 31E). From
 * copies and press (Enforcea, 7 May 2025), checked 2026-11-29. Amounts in rupiah a year.
 */
export const corporateTax = {
  rate: 0.22,
  reduction: 0.5,
  reducedTurnover: 4_800_000_000,
  largestTurnover: 50_000_000_000,
} as const;

/**
 * The final tax on turnover (Government Regulation 55/2022), open up to this yearly turnover and for so many tax years
 * (Article 59). From the press (DDTCNews, 18 November 2025), which also reports that a change was being prepared; checked
 * 2026-11-29, its outcome was not found.
 */
export const turnoverTax = {
  rate: 0.005,
  largestTurnover: 4_800_000_000,
  years: { person: 7, partnership: 4, company: 3 },
} as const;

/** The rate while none was typed: of turnover the final tax, of profit the halved rate of a small firm. */
export const usualTaxRates: Readonly<Record<TaxSettings['taxMode'], number>> = {
  none: turnoverTax.rate,
  collections: turnoverTax.rate,
  profit: corporateTax.rate * (1 - corporateTax.reduction),
};

/**
 * The rate after the way of paying tax has changed: a typed one stays, the default of the old way gives way to that of the
 * new one.
 *
 * @example taxRateAfter({ taxMode: 'none', taxRate: 0.005 }, 'profit') // 0.11
 */
export function taxRateAfter({ taxMode, taxRate }: TaxSettings, next: TaxSettings['taxMode']): number {
  return taxRate === usualTaxRates[taxMode] ? usualTaxRates[next] : taxRate;
}

/**
 * Corporate income tax as a share of profit, by the turnover of a year in rupiah (Article 31E).
 *
 * @example corporateTaxRate(30e9) // 0.2024: 11% on 4.8 ÷ 30 of the profit, 22% on the rest
 */
export function corporateTaxRate(turnover: number): number {
  const { rate, reduction, reducedTurnover, largestTurnover } = corporateTax;
  if (turnover > largestTurnover) return rate;
  return rate * (1 - reduction * Math.min(1, reducedTurnover / turnover));
}
