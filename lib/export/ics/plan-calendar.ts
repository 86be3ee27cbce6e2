import type { Assessment } from '../../assessment/schema';
import { aftercareAgenda, type AgendaEntry } from '../../aftercare/agenda';
import type { AftercarePlan } from '../../aftercare/plan';
import type { Evaluation, PlanItem } from '../../evaluation';
import type { IcsEvent } from './ics';

type Words = Readonly<Record<string, { title: string; detail: string }>>;

/** What the entries say; keys are the ids of the plan, of duties, of steps of collecting, and the days of a check-in. */
export type CalendarWords = {
  items: Words;
  duties: Words;
  receivables: Words;
  checkIns: Readonly<Record<string, { title: string; text: string }>>;
};

type Source = {
  assessment: Assessment;
  evaluation: Pick<Evaluation, 'communication'> & { aftercare: AftercarePlan };
  words: CalendarWords;
};

/** Key dates are announced a week and a day before, others on the day before. */
const reminders = { key: [7, 1], other: [1], none: [] } as const;

/**
 * The entries of a plan: every date of the conversation, and of aftercare what the conversation doesn't name already:
 * duties on a day, own duties, steps of collecting invoices, check-ins. Ids stay the same when the plan is made again,
 * and none appears twice. No names stand in it but what the owner wrote into a duty of their own: a calendar is often
 * shared.
 *
 * @example planEvents({ assessment, evaluation, words }).find(({ uid }) => uid.startsWith('meeting-'))?.date
 */
export function planEvents({ assessment, evaluation, words }: Source): IcsEvent[] {
  const { items } = evaluation.communication;
  const caseKey = caseKeyOf(assessment);
  const time = assessment.communication.meetingTime;
  const planned = items.map((item): IcsEvent => {
    const { title, detail } = words.items[item.id] ?? { title: item.id, detail: '' };
    return {
      uid: uidOf(entryId(item), caseKey),
      date: item.date,
      ...(item.until !== undefined && { until: item.until }),
      weekly: item.id === 'weekly-status',
      summary: title,
      // The time, not the place: a place is often the client's name.
      description: item.id === 'meeting' ? `${detail}\n${time}`.trim() : detail,
      remindDaysBefore: reminders[item.id === 'avoid-thr' ? 'none' : item.key ? 'key' : 'other'],
    };
  });
  const known = new Set(items.map(({ id }) => id));
  const later = aftercareAgenda({ assessment, evaluation })
    .filter(({ id, until }) => until === null && !known.has(id))
    .map((entry): IcsEvent => ({
      uid: uidOf(entry.id, caseKey),
      date: entry.date,
      ...saidOf(entry, words),
      remindDaysBefore: reminders.other,
    }));
  return [...planned, ...later].sort((a, b) => a.date.localeCompare(b.date));
}

function saidOf(entry: AgendaEntry, words: CalendarWords): Pick<IcsEvent, 'summary' | 'description'> {
  if (entry.kind === 'own') return { summary: entry.title, description: '' };
  if (entry.kind === 'check-in') {
    const { title, text } = words.checkIns[entry.what] ?? { title: entry.id, text: '' };
    return { summary: title, description: text };
  }
  const said = entry.kind === 'duty' ? words.duties : words.receivables;
  const { title, detail } = said[entry.what] ?? { title: entry.id, detail: '' };
  return { summary: title, description: detail };
}

const uidOf = (id: string, caseKey: string) => `${id}-${caseKey}@berpisah-baik`;

/** The week around Idul Fitri returns; its month tells one from the next. */
function entryId({ id, until }: PlanItem): string {
  return id === 'avoid-thr' && until !== undefined ? `${id}-${until.slice(0, 7)}` : id;
}

/**
 * A key for the case, so that two clients do not overwrite each other: a hash (FNV-1a, 32 bits) of the client and the
 * seed. It tells no name; a client that is renamed counts as another.
 */
function caseKeyOf({ clientName, seed }: Assessment): string {
  let hash = 0x811c9dc5;
  for (const character of `${clientName.trim().toLowerCase()} ${seed}`) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
