const range = (low: number, likely: number, high: number) => ({ low, likely, high });

/**
 * Defaults that follow from other answers, as factors of what they follow from; lags in months. Own judgement, 2026-11-23;
 * of severance Government Regulation 35/2021 art. 40 gives 1–9 by service, of compensation arts. 15–16 give a month’s
 * wage for every twelve months of a fixed-term contract (press copies, 2026-11-29).
 */
export const derivedDefaults = {
  /** Of payroll. */
  ownerPay: range(0.1, 0.2, 0.3),
  fixedCost: range(0.15, 0.25, 0.4),
  /** Of the fee without pass-through and subcontract. */
  directCost: range(0.05, 0.15, 0.3),
  /** Of the client’s share of revenue. */
  teamShare: range(0.5, 1, 1.5),
  /** Of employees’ pay. */
  payPerPerson: range(0.05, 0.1, 0.2),
  lagNotRenewed: range(0, 1, 2),
  lagDismissed: range(1, 2, 4),
  /** Of the pay that stops. */
  severance: range(1, 3, 6),
  /** Of the pay that stops, at the end of fixed-term contracts of none, one and two years. */
  compensation: range(0, 1, 2),
  /** Of the fee. */
  transitionCost: range(0.02, 0.05, 0.1),
  /** Of the fee without pass-through. */
  averageFee: range(0.1, 0.2, 0.4),
} as const;
