import { daysBetween, type IsoDate } from '../calendar/iso-date';
import type { Assessment } from '../assessment/schema';
import type { PlanItem } from '../evaluation';

/** One line of the checklist: a duty of the plan, or one of the owner's own. */
export type DutyLine = {
  /** What a tick, a name and an entry of the calendar are kept under. */
  id: string;
  /** Key of an own duty; null for one of the plan. */
  own: string | null;
  /** Its words, where they are the owner's. */
  title: string;
  who: string;
  date: IsoDate | null;
  until: IsoDate | null;
  doneOn: IsoDate | null;
};

/** The id of an own duty: no duty of the plan has a dot in it. */
const ownDutyId = (key: string) => `own.${key}`;

/**
 * Duties of the plan and own ones in one list, in the order in which they come due, those without a date last.
 *
 * @param duties from the evaluation; empty while no ending is planned, own duties stand all the same
 * @example dutyList(assessment, evaluation.aftercare.duties)[0]?.who // 'Rina'
 */
export function dutyList(
  { aftercare }: Pick<Assessment, 'aftercare'>,
  duties: readonly PlanItem[],
): DutyLine[] {
  const { done, dutyOwners, ownDuties } = aftercare;
  const planned = duties.map(({ id, date, until }): DutyLine => ({
    id,
    own: null,
    title: '',
    who: dutyOwners[id] ?? '',
    date,
    until: until ?? null,
    doneOn: done[id] ?? null,
  }));
  const own = Object.entries(ownDuties).map(([key, { title, who, date }]): DutyLine => {
    const id = ownDutyId(key);
    return { id, own: key, title, who, date, until: null, doneOn: done[id] ?? null };
  });
  return [...planned, ...own].sort(byDate);
}

/** Earlier first, what has no date last. */
export function byDate(a: { date: IsoDate | null }, b: { date: IsoDate | null }): number {
  if (a.date === null || b.date === null) return Number(a.date === null) - Number(b.date === null);
  return daysBetween(b.date, a.date);
}

/** A key that no entry of a list has yet: one above the highest number. `freshKey({ a1: …, a3: … }, 'a')` is `a4`. */
export function freshKey(entries: Readonly<Record<string, unknown>>, letter: string): string {
  const numbers = Object.keys(entries).map((key) => Number(key.slice(letter.length)));
  return letter + (Math.max(0, ...numbers.filter((number) => Number.isSafeInteger(number))) + 1);
}
