import { countryOf } from '../assessment/country';
import type { Assessment } from '../assessment/schema';
import { daysBetween, type IsoDate } from '../calendar/iso-date';
import type { Evaluation } from '../evaluation';
import type { AftercarePlan } from './plan';
import { byDate, dutyList } from './duty-list';
import { invoiceOf, receivableTracks, type ReceivableStepId } from './receivables';

type Kind =
  | { kind: 'duty' | 'check-in'; what: string }
  | { kind: 'own'; title: string }
  | { kind: 'receivable'; what: ReceivableStepId; label: string };

/** One dated thing to do in aftercare. `id` is what a tick and an entry of the calendar are kept under. */
export type AgendaEntry = Kind & {
  id: string;
  date: IsoDate;
  until: IsoDate | null;
  doneOn: IsoDate | null;
  who: string;
};

type Source = {
  assessment: Assessment;
  evaluation: Pick<Evaluation, 'communication'> & { aftercare: Pick<AftercarePlan, 'duties' | 'checkIns'> };
};

/**
 * Everything with a date in aftercare, earliest first: duties of the plan, own duties, steps of collecting invoices that
 * are open, and check-ins. No id appears twice.
 *
 * @example aftercareAgenda({ assessment, evaluation })[0]?.id // 'meet-obligations'
 */
export function aftercareAgenda({ assessment, evaluation }: Source): AgendaEntry[] {
  const { aftercare, communication } = evaluation;
  const { done } = assessment.aftercare;
  const duties = dutyList(assessment, aftercare.duties).flatMap(
    ({ id, own, title, date, until, doneOn, who }): AgendaEntry[] => {
      if (date === null) return [];
      const kind: Kind = own === null ? { kind: 'duty', what: id } : { kind: 'own', title };
      return [{ ...kind, id, date, until, doneOn, who }];
    },
  );
  const tracks = receivableTracks({
    assessment,
    endDate: communication.endDate,
    country: countryOf(assessment),
  });
  const owed = tracks.flatMap(({ label, steps }) =>
    steps
      .filter(({ closed }) => closed === null)
      .map(({ id, step, date, doneOn }): AgendaEntry => ({
        kind: 'receivable',
        what: step,
        label,
        id,
        date,
        until: null,
        doneOn,
        who: '',
      })),
  );
  const checkIns = aftercare.checkIns.map(({ id, days, date }): AgendaEntry => ({
    kind: 'check-in',
    what: String(days),
    id,
    date,
    until: null,
    doneOn: done[id] ?? null,
    who: '',
  }));
  return [...duties, ...owed, ...checkIns].sort(byDate);
}

/**
 * What is still to be done: late first, then what comes next; a span is late once its last day is over. Of an invoice
 * only the first step that is not done: the others wait for it.
 */
export function dueNext(
  agenda: readonly AgendaEntry[],
  today: IsoDate,
): { late: AgendaEntry[]; next: AgendaEntry[]; waiting: AgendaEntry[] } {
  const open = agenda.filter(({ doneOn }) => doneOn === null);
  const first = new Map<string, string>();
  for (const { kind, id } of open) {
    const invoice = kind === 'receivable' ? invoiceOf(id) : null;
    if (invoice !== null && !first.has(invoice)) first.set(invoice, id);
  }
  const waits = ({ kind, id }: AgendaEntry) => kind === 'receivable' && first.get(invoiceOf(id)) !== id;
  const isLate = ({ date, until }: AgendaEntry) => daysBetween(until ?? date, today) > 0;
  const due = open.filter((entry) => !waits(entry));
  return {
    late: due.filter(isLate),
    next: due.filter((entry) => !isLate(entry)),
    waiting: open.filter(waits),
  };
}
