import { partAfter } from './course';
import type { PathMonths, Scenario } from './path';

/**
 * Payroll by month: employees' pay after what left with the client and what new work buys back (ruling R6), the
 * owner's, and THR on its own (ruling R8): the employees' pay of its month, for dismissals the higher of this and last
 * month's.
 */
export function payMonths({ course, facts, terms }: Scenario, months: PathMonths): void {
  const { employeesPay, payroll, thr, replacement } = months;
  const stops = course.lastDay + terms.payLag;
  employeesPay[0] = terms.employees;
  for (let month = 1; month <= facts.horizon; month += 1) {
    const left = terms.payLeaving * partAfter(month, stops) - terms.payBack * (replacement[month] as number);
    const pay = terms.employees - Math.max(0, left);
    employeesPay[month] = pay;
    payroll[month] = pay + terms.ownerPay;
    const due = facts.thr[month - 1] === true;
    thr[month] = due ? (facts.dismissal ? Math.max(pay, employeesPay[month - 1] as number) : pay) : 0;
  }
}
