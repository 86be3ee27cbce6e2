import { pow } from '../stats/elementary';
import { partAfter } from './course';
import type { Facts } from './facts';
import { endMonth, type ProjectionInput } from './projection';

/** One-off costs of a month: `taxable` ones lower profit, the others (deposit paid back, investments) do not (ruling R9). */
export type OneOff = { taxable: number; other: number };

const value = (driver: number | null) => driver ?? 0;

/** The penalty for ending early (ruling R5); a minimum commitment is all that remains of the term. */
function penaltyAmount({ facts, drivers, course }: ProjectionInput): number {
  const fee = value(drivers.client.fee);
  const remaining = facts.contractEnd === null ? 0 : Math.max(0, facts.contractEnd - (course.lastDay ?? 0));
  switch (facts.penalty.kind) {
    case 'fixed':
      return facts.penalty.amount;
    case 'months-of-fee':
      return Math.min(facts.penalty.amount, 120) * fee;
    case 'share-of-remaining':
      return Math.min(facts.penalty.amount, 1) * fee * remaining;
    case 'minimum-commitment':
      return fee * remaining;
    default:
      return 0;
  }
}

/** Months in which something falls due once: penalty and deposit after month E, severance with the first less pay (R5, R6). */
function endings(input: ProjectionInput) {
  const { course, drivers } = input;
  const ended = endMonth(course);
  if (ended === null || course.lastDay === null) return { after: 0, penalty: 0, severanceMonth: 0 };
  return {
    after: ended + 1,
    penalty: course.penaltyDue ? penaltyAmount(input) : 0,
    severanceMonth: Math.floor(course.lastDay + value(drivers.staff.lag) + 1e-9) + 1,
  };
}

function transitionPerMonth({ drivers, facts }: ProjectionInput): number {
  const ownShare = facts.transitionPrepaid ? 0 : 1 - value(drivers.exit.transitionClientShare);
  return value(drivers.exit.transitionCost) * ownShare;
}

function resignationsPerMonth({ staff }: ProjectionInput['drivers']): number {
  const monthly = 1 - pow(1 - Math.min(0.999, value(staff.resignationHazard)), 1 / 12);
  return value(staff.peopleAtRisk) * monthly * value(staff.resignationCost) * value(staff.payPerPerson);
}

const during = (month: number, from: number, months: number) =>
  partAfter(month, from) - partAfter(month, from + months);

const planned = (amounts: Facts['investments'], month: number) => amounts[month - 1] ?? 0;

/** The one-off costs of every month of a projection: endings, transition (R15), selling (R11), resignations (R14), plans. */
export function oneOffsOf(input: ProjectionInput): (month: number) => OneOff {
  const { course, drivers, facts } = input;
  const { after, penalty, severanceMonth } = endings(input);
  const transition = course.transition && course.notice !== null ? transitionPerMonth(input) : 0;
  const selling = course.sellingFrom === null ? 0 : value(drivers.replacement.acquisitionSpend);
  const resignations = resignationsPerMonth(drivers);
  return (month) => {
    const ending =
      (month === after ? penalty : 0) + (month === severanceMonth ? value(drivers.staff.severance) : 0);
    const help =
      transition === 0
        ? 0
        : transition * during(month, course.notice ?? 0, value(drivers.exit.transitionMonths));
    const sales =
      selling === 0 ? 0 : selling * during(month, course.sellingFrom ?? 0, facts.acquisitionMonths);
    const leaving = resignations * (course.work[month - 1] ?? 0);
    return {
      taxable: ending + help + sales + leaving + planned(facts.otherPlanned, month),
      other: (month === after ? facts.deposit : 0) + planned(facts.investments, month),
    };
  };
}
