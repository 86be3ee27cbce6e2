import type { CashRow } from '../evaluation';
import type { Facts } from './facts';

/** A month before tax: what the cash row needs, and what only profit needs. */
export type MonthBeforeTax = Omit<CashRow, 'tax' | 'oneOff' | 'net'> & {
  /** One-off costs that lower profit, and those that do not (investments, the deposit paid back). */
  taxable: number;
  other: number;
  billed: number;
  writtenOff: number;
};

function profitOf(month: MonthBeforeTax): number {
  return (
    month.billed - month.writtenOff - month.variable - month.payroll - month.thr - month.fixed - month.taxable
  );
}

function taxOf(month: MonthBeforeTax, facts: Facts, rise: number): number {
  if (facts.taxMode === 'none') return 0;
  if (facts.taxMode === 'profit') return facts.taxRate * rise;
  return facts.taxRate * (month.collectedClient + month.collectedOthers + month.collectedReplacement);
}

/**
 * Adds tax to the months (ruling R9): a share of all collections, or of the rise of cumulative profit above its earlier
 * peak, so that losses carry forward and nothing is refunded.
 */
export function payTax(months: MonthBeforeTax[], facts: Facts): CashRow[] {
  let cumulative = 0;
  let peak = 0;
  return months.map((month) => {
    cumulative += profitOf(month);
    const rise = Math.max(0, cumulative - peak);
    peak = Math.max(peak, cumulative);
    const tax = taxOf(month, facts, rise);
    const { taxable, other, billed: _billed, writtenOff: _writtenOff, ...row } = month;
    const oneOff = taxable + other;
    const collected = row.collectedClient + row.collectedOthers + row.collectedReplacement;
    const net = collected - row.variable - row.payroll - row.thr - row.fixed - tax - row.debt - oneOff;
    return { ...row, tax, oneOff, net };
  });
}
