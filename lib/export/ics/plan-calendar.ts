import type { Assessment } from '../../assessment/schema';
import type { AftercarePlan } from '../../aftercare/plan';
import type { Evaluation, PlanItem } from '../../evaluation';
import type { IcsEvent } from './ics';

/** What the entries say; keys are the ids of the plan and the days of a check-in. */
export type CalendarWords = {
  items: Readonly<Record<string, { title: string; detail: string }>>;
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
 * The entries of a plan: every date of the conversation and every check-in after it, with ids that stay the same when
 * the plan is made again. Names stand in none of them: a calendar is often shared.
 *
 * @example planEvents({ assessment, evaluation, words }).find(({ uid }) => uid.startsWith('meeting-'))?.date
 */
export function planEvents({ assessment, evaluation, words }: Source): IcsEvent[] {
  const { communication, aftercare } = evaluation;
  const caseKey = caseKeyOf(assessment);
  const time = assessment.communication.meetingTime;
  const planned = communication.items.map((item): IcsEvent => {
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
  const checkIns = aftercare.checkIns.map(({ id, days, date }): IcsEvent => {
    const { title, text } = words.checkIns[days] ?? { title: id, text: '' };
    return {
      uid: uidOf(id, caseKey),
      date,
      summary: title,
      description: text,
      remindDaysBefore: reminders.other,
    };
  });
  return [...planned, ...checkIns].sort((a, b) => a.date.localeCompare(b.date));
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
