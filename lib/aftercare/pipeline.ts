import { poissonAtLeast } from '../stats/poisson';

/** Rounding up must not be pushed a whole client on by the last bit of a division. */
const tolerance = 1e-9;

/** Above this a number of clients or leads says only that the fee or the rate is next to nothing. */
const mostCounted = 1e4;

/** Weeks in a month, on average. */
const weeksPerMonth = 52 / 12;

/** Leads a week from leads a month. @example perWeek(13) // 3 */
export function perWeek(perMonth: number): number {
  return perMonth / weeksPerMonth;
}

/**
 * Whole clients that bring an amount a month, at an average fee; null while the fee is unknown or nothing, or where it
 * would take more than ten thousand.
 *
 * @example clientsFor(91, 30) // 4
 */
export function clientsFor(amount: number | null, averageFee: number | null): number | null {
  if (amount === null || averageFee === null || averageFee <= 0) return null;
  const clients = Math.max(0, Math.ceil(amount / averageFee - tolerance));
  return clients > mostCounted ? null : clients;
}

/** One set of figures on how leads become billing. Money per month in the assessment's currency. */
export type SellingTerms = {
  /** Share of leads won. */
  winRate: number;
  averageFee: number;
  /** Months from a lead to its first billing: sales cycle and onboarding. */
  lag: number;
};

/** Months in which a lead can still be met and bill by the deadline. `sellingMonths(8, 3)` is 5. */
function sellingMonths(deadline: number, lag: number): number {
  return Math.max(0, deadline - lag);
}

/**
 * Billing a month that so many leads a month lead one to expect, some months after selling began: the expected
 * replacement of the money projection before its cap (ruling R11).
 *
 * @example expectedBilling(5, { winRate: 0.2, averageFee: 10, lag: 3 }, 8) // 50
 */
export function expectedBilling(leads: number, terms: SellingTerms, month: number): number {
  return leads * terms.winRate * terms.averageFee * sellingMonths(month, terms.lag);
}

/**
 * Leads a month that bring an amount on average by a deadline: `expectedBilling` solved for them. An average is no
 * promise: the chance of it is often near one half, see `chanceBy`.
 *
 * @returns null where no number does: nothing is won, or the deadline comes before the first billing
 * @example leadsOnAverage(50, { winRate: 0.2, averageFee: 10, lag: 3 }, 8) // 5
 */
export function leadsOnAverage(amount: number, terms: SellingTerms, deadline: number): number | null {
  if (amount <= 0) return 0;
  const perLead = expectedBilling(1, terms, deadline);
  const leads = perLead > 0 ? amount / perLead : Infinity;
  return leads > mostCounted ? null : leads;
}

/** The same figures in many futures: as they are drawn for the projection. */
export type DrawnTerms = { winRate: Float64Array; averageFee: Float64Array; lag: Float64Array };

/**
 * Chance that the clients won bring an amount a month by some month: wins are counts, Poisson around leads × win rate
 * (ruling R11), and whole clients are needed. Averaged over the futures of win rate, fee and lag.
 *
 * @param leads a month; one number, or one for every future
 * @param month months after selling began
 * @returns 0…1; never falls with more leads or more months
 */
export function chanceBy(
  amount: number,
  leads: number | Float64Array,
  drawn: DrawnTerms,
  month: number,
): number {
  const futures = drawn.winRate.length;
  let sum = 0;
  for (let future = 0; future < futures; future += 1) {
    const clients = clientsFor(amount, drawn.averageFee[future] as number);
    if (clients === null) continue;
    const months = sellingMonths(month, drawn.lag[future] as number);
    const perMonth = typeof leads === 'number' ? leads : (leads[future] as number);
    sum += poissonAtLeast(clients, perMonth * (drawn.winRate[future] as number) * months);
  }
  return Math.min(1, sum / futures);
}

/**
 * Leads a month with which the chance reaches a level by a deadline, to a thousandth of a lead, or of itself if above one.
 *
 * @returns null where ten thousand leads don't reach it: in too many futures the deadline comes before the first billing
 */
export function leadsForChance(
  level: number,
  amount: number,
  drawn: DrawnTerms,
  deadline: number,
): number | null {
  const reaches = (leads: number) => chanceBy(amount, leads, drawn, deadline) >= level;
  if (reaches(0)) return 0;
  let high = 1;
  while (!reaches(high)) {
    high *= 4;
    if (high > mostCounted) return null;
  }
  let low = high === 1 ? 0 : high / 4;
  while (high - low > 1e-3 * Math.max(1, low)) {
    const middle = (low + high) / 2;
    if (reaches(middle)) high = middle;
    else low = middle;
  }
  return high;
}
