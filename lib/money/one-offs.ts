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

const during = (month: number, from: number, months: number) =>
  partAfter(month, from) - partAfter(month, from + months);

/**
 * One-off costs by month: penalty and deposit after month E, severance with the first less pay (R5, R6), transition
 * from the notice on (R15), selling (R11), resignations (R14), plans. `taxable` ones lower profit; the deposit paid back
 * and investments do not (R9).
 */
export function oneOffMonths({ course, facts, terms }: Scenario, ended: number, months: PathMonths): void {
  const { work, taxableOneOff, otherOneOff } = months;
  const penalty = penaltyOf(course, facts, terms);
  const severanceMonth = Math.floor(course.lastDay + terms.payLag + 1e-9) + 1;
  const helps = course.transition && course.notice !== Infinity && terms.transitionCost !== 0;
  const sells = course.sellingFrom !== Infinity && terms.acquisitionSpend !== 0;
  for (let month = 1; month <= facts.horizon; month += 1) {
    let cost = terms.resignations * (work[month] as number) + (facts.otherPlanned[month - 1] ?? 0);
    if (helps) cost += terms.transitionCost * during(month, course.notice, terms.transitionMonths);
    if (sells) cost += terms.acquisitionSpend * during(month, course.sellingFrom, facts.acquisitionMonths);
    if (month === severanceMonth) cost += terms.severance;
    if (month === ended + 1) cost += penalty;
    taxableOneOff[month] = cost;
    otherOneOff[month] = (facts.investments[month - 1] ?? 0) + (month === ended + 1 ? facts.deposit : 0);
  }
}
