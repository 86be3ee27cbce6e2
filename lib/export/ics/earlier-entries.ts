import { isIsoDate, type IsoDate } from '../../calendar/iso-date';
import type { IcsEvent } from './ics';

/** What calendar files made before have put into a calendar: by id, its last day and its words. */
export type EarlierEntries = Readonly<Record<string, { last: IsoDate; summary: string }>>;

/** As many as ten plans hold; the oldest go first. */
const mostEntries = 400;
const longestSummary = 200;

/** Reads them back from the text that was kept; whatever is not one of them is left out. */
export function entriesFromText(text: string | null): EarlierEntries {
  let kept: unknown;
  try {
    kept = JSON.parse(text ?? '{}');
  } catch {
    return {};
  }
  if (typeof kept !== 'object' || kept === null) return {};
  return Object.fromEntries(Object.entries(kept).filter(isEntry));
}

function isEntry(entry: [string, unknown]): entry is [string, EarlierEntries[string]] {
  const { last, summary } = (entry[1] ?? {}) as Partial<Record<'last' | 'summary', unknown>>;
  return (
    typeof last === 'string' &&
    isIsoDate(last) &&
    typeof summary === 'string' &&
    summary.length <= longestSummary
  );
}

/** Those, with what a new file holds. */
export function withEntries(earlier: EarlierEntries, events: readonly IcsEvent[]): EarlierEntries {
  const made = events.map(
    ({ uid, date, until, summary }) =>
      [uid, { last: until ?? date, summary: summary.slice(0, longestSummary) }] as const,
  );
  const ids = new Set(made.map(([uid]) => uid));
  const others = Object.entries(earlier).filter(([uid]) => !ids.has(uid));
  return Object.fromEntries([...others, ...made].slice(-mostEntries));
}

/**
 * Entries that an earlier file of the same case put into a calendar and that the plan no longer holds, each as cancelled
 * under its old id. What has passed stays as it was: it happened, or its day is over.
 *
 * @example withdrawnEntries({ 'handover-1a@berpisah-baik': { last: '2027-03-05', summary: 'Serah terima' } }, events, today)
 */
export function withdrawnEntries(
  earlier: EarlierEntries,
  events: readonly IcsEvent[],
  today: IsoDate,
): IcsEvent[] {
  const ids = new Set(events.map(({ uid }) => uid));
  const cases = new Set(events.map(({ uid }) => caseOf(uid)));
  return Object.entries(earlier).flatMap(([uid, { last, summary }]) =>
    ids.has(uid) || !cases.has(caseOf(uid)) || last < today
      ? []
      : [{ uid, date: last, summary, description: '', remindDaysBefore: [], isCancelled: true }],
  );
}

/** The key of the case, which every id of a plan ends with. */
const caseOf = (uid: string) => uid.slice(uid.lastIndexOf('-', uid.lastIndexOf('@')));
