/** Days in a month wherever days and months become each other (rulings R2, R3). A convention. */
export const daysPerMonth = 30;

/** A time in months as whole weeks, at least one. `wholeWeeks(1.5)` is 6. */
export function wholeWeeks(months: number): number {
  return Math.max(1, Math.round((months * daysPerMonth) / 7));
}
