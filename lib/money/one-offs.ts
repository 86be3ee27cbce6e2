import { partAfter, type Course } from './course';
import type { Facts } from './facts';
import type { PathMonths, Scenario } from './path';
import type { Terms } from './terms';

/** The penalty for ending early (ruling R5); a minimum commitment is all that remains of the term. */
function penaltyOf(course: Course, { penalty, contractEnd }: Facts, terms: Terms): number {
  if (!course.penaltyDue) return 0;
  const byTime = penalty.kind === 'share-of-remaining' || penalty.kind === 'minimum-commitment';
  if (!byTime) return terms.penalty;
  return terms.penalty * (contractEnd === null ? 0 : Math.max(0, contractEnd - course.lastDay));
}

/** Adds a cost a month from a point in time on (Infinity: never) for so many months, the first and last in part. */
function addDuring(column: Float64Array, perMonth: number, from: number, months: number): void {
  const until = Math.min(column.length - 1, Math.ceil(from + months));
  for (let month = Math.floor(from) + 1; month <= until; month += 1) {
    const part = partAfter(month, from) - partAfter(month, from + months);
    column[month] = (column[month] as number) + perMonth * part;
  }
}

function addOnce(column: Float64Array, month: number, amount: number): void {
  if (month < column.length) column[month] = (column[month] as number) + amount;
}

/**
 * One-off costs by month: penalty and deposit after month E, severance with the first less pay (R5, R6), transition
 * from the notice on (R15), selling (R11), resignations (R14), plans. `taxableOneOff` lowers profit; the deposit paid
 * back and investments do not (R9).
 */
export function oneOffMonths({ course, facts, terms }: Scenario, ended: number, months: PathMonths): void {
  const { work, taxableOneOff, otherOneOff } = months;
  const { resignations } = terms;
  for (let month = 1; month <= facts.horizon; month += 1) {
    taxableOneOff[month] = resignations * (work[month] as number) + (facts.otherPlanned[month - 1] ?? 0);
    otherOneOff[month] = facts.investments[month - 1] ?? 0;
  }
  if (course.transition)
    addDuring(taxableOneOff, terms.transitionCost, course.notice, terms.transitionMonths);
  addDuring(taxableOneOff, terms.acquisitionSpend, course.sellingFrom, facts.acquisitionMonths);
  addOnce(taxableOneOff, Math.floor(course.lastDay + terms.payLag + 1e-9) + 1, terms.severance);
  addOnce(taxableOneOff, ended + 1, penaltyOf(course, facts, terms));
  addOnce(otherOneOff, ended + 1, facts.deposit);
}
