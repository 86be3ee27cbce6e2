import { addDays, daysBetween, type IsoDate } from '../calendar/iso-date';
import { addWorkingDays, workingDayOnOrAfter, type Country } from '../calendar/working-days';
import type { Assessment } from '../assessment/schema';

/** Steps of collecting an invoice, in their order. */
export const receivableSteps = ['remind', 'remind-again', 'demand', 'deadline', 'suspend', 'lawyer'] as const;
export type ReceivableStepId = (typeof receivableSteps)[number];

/**
 * Calendar days after the due date, moved to the next working day, and working days after the demand: the deadline of
 * the demand and the day of suspension are those of the demand letter (`documentDates`). No law sets them; own
 * judgement, 2026-11-28. How many demands are enough: no statutory number found (facts 4.5, 1238).
 */
export const afterDue = { remind: 3, 'remind-again': 14, demand: 30 } as const;
const afterDemand = { deadline: 10, suspend: 15, lawyer: 15 } as const;

export type ReceivableStep = {
  id: string;
  step: ReceivableStepId;
  date: IsoDate;
  doneOn: IsoDate | null;
  /** Why it is not open: the contract names no such right, or there is no work left that could be suspended. */
  closed: 'no-clause' | 'after-last-day' | null;
};

export type ReceivableTrack = {
  key: string;
  label: string;
  amount: number | null;
  dueDate: IsoDate | null;
  paidOn: IsoDate | null;
  /** Empty while no due date is known, and once it is paid. */
  steps: ReceivableStep[];
};

/** The id of a step; a step has no dot in it, so that two never meet. */
const receivableStepId = (step: ReceivableStepId, key: string) => `owed.${step}.${key}`;

/** The key of the invoice that a step belongs to: what follows the second dot. `invoiceOf('owed.demand.i1')` is `i1`. */
export const invoiceOf = (stepId: string) => stepId.split('.').slice(2).join('.');

type Source = {
  assessment: Pick<Assessment, 'aftercare' | 'contract'>;
  /** The last day of work; null while none is planned. */
  endDate: IsoDate | null;
  country: Country;
};

/**
 * For each invoice the steps of collecting it with their dates: two reminders, the formal demand with its deadline,
 * suspension of the work where the contract names that right and work is still going on, and the lawyer.
 *
 * @example receivableTracks({ assessment, endDate: '2027-02-08', country: 'ID' })[0]?.steps[0]?.date
 */
export function receivableTracks({ assessment, endDate, country }: Source): ReceivableTrack[] {
  const { receivables, done } = assessment.aftercare;
  const mayStop = assessment.contract.suspensionClause.trim() !== '';
  return Object.entries(receivables).map(([key, { label, amount, dueDate, paidOn }]) => {
    const dated = dueDate === null || paidOn !== null ? [] : stepsAfter(dueDate, country);
    const steps = dated.map(({ step, date }): ReceivableStep => {
      const id = receivableStepId(step, key);
      const closed = step === 'suspend' ? suspensionClosed(mayStop, date, endDate) : null;
      return { id, step, date, doneOn: done[id] ?? null, closed };
    });
    return { key, label, amount, dueDate, paidOn, steps };
  });
}

function stepsAfter(due: IsoDate, country: Country): { step: ReceivableStepId; date: IsoDate }[] {
  const after = (days: number) => workingDayOnOrAfter(addDays(due, days), country);
  const demand = after(afterDue.demand);
  const afterIt = (days: number) => addWorkingDays(demand, days, country);
  return [
    { step: 'remind', date: after(afterDue.remind) },
    { step: 'remind-again', date: after(afterDue['remind-again']) },
    { step: 'demand', date: demand },
    { step: 'deadline', date: afterIt(afterDemand.deadline) },
    { step: 'suspend', date: afterIt(afterDemand.suspend) },
    { step: 'lawyer', date: afterIt(afterDemand.lawyer) },
  ];
}

function suspensionClosed(
  mayStop: boolean,
  date: IsoDate,
  endDate: IsoDate | null,
): ReceivableStep['closed'] {
  if (!mayStop) return 'no-clause';
  return endDate !== null && daysBetween(endDate, date) > 0 ? 'after-last-day' : null;
}

/** What is owed in all on invoices that are not paid; those without an amount are left out. */
export function owedInAll(tracks: readonly Pick<ReceivableTrack, 'amount' | 'paidOn'>[]): number {
  return tracks.reduce((sum, { amount, paidOn }) => (paidOn === null ? sum + (amount ?? 0) : sum), 0);
}
