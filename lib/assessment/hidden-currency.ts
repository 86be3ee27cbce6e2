/**
 * Codes of ISO 4217 for “no currency” and “for tests”. They stand where amounts are only ratios and their currency is
 * hidden: which of the two tells no more than whether Indonesia's holidays count.
 */
export const hiddenCurrency = { home: 'XXX', abroad: 'XTS' } as const;

/** Whether amounts are ratios, so that no sign stands before them. */
export function isHiddenCurrency(currency: string): boolean {
  return currency === hiddenCurrency.home || currency === hiddenCurrency.abroad;
}
