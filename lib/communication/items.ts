import { addDays, daysBetween, earlierOf, laterOf, monthAfter, type IsoDate } from '../calendar/iso-date';
import {
  addWorkingDays,
  nextWorkingDay,
  workingDayOnOrAfter,
  workingDayOnOrBefore,
  type Country,
} from '../calendar/working-days';
import { deliveryDays, latestRefusalDate, type Contract } from '../contract/notice';
import type { PlanItem } from '../evaluation';
import {
  endingPreparation,
  planItemIds,
  renegotiationPreparation,
  transitionPlanDays,
  type Item,
  type PlanItemId,
} from './items-catalogue';
import { followUpMeeting, suitableMeetingDay, thrWeeksBetween, type DaySetting } from './meeting-day';
import { planPreparation } from './preparation';

const item = (id: PlanItemId, date: IsoDate, more: Partial<PlanItem> = {}): Item => ({ ...more, id, date });
const keyItem = (id: PlanItemId, date: IsoDate, more: Partial<PlanItem> = {}): Item =>
  item(id, date, { ...more, key: true });

/** In order of date, and on the same day in the order of the catalogue. What lies before today is left out. */
export function inOrder(items: readonly Item[], today: IsoDate): Item[] {
  const ahead = items.flatMap((entry) => {
    if (daysBetween(today, entry.date) >= 0) return [entry];
    return entry.until && daysBetween(today, entry.until) >= 0 ? [{ ...entry, date: today }] : [];
  });
  const place = (entry: Item) => planItemIds.indexOf(entry.id);
  return ahead.sort((a, b) => daysBetween(b.date, a.date) || place(a) - place(b));
}

export type Ending = {
  mode: 'notice' | 'lapse' | 'mutual' | 'phase-down';
  contract: Contract;
  /** False if nothing is owed that could be overdue. */
  remind: boolean;
  today: IsoDate;
  country: Country;
  meeting: IsoDate;
  endDate: IsoDate;
  transitionEnd: IsoDate | null;
  setting: DaySetting;
};

/** Everything from reading the contract to returning the data, for an ending by our own decision (facts 4.2). */
export function endingItems(ending: Ending): Item[] {
  const { contract, mode, today, country, meeting, endDate } = ending;
  const refusal = mode === 'lapse' ? latestRefusalDate(contract) : null;
  return [
    ...preparation(endingPreparation, ending).filter(({ id }) => id !== 'reminder' || ending.remind),
    ...avoidedWeeks(today, endDate, country),
    ...(refusal !== null && daysBetween(refusal, endDate) > deliveryDays
      ? [keyItem('refuse-renewal-by', refusal)]
      : []),
    keyItem('meeting', meeting),
    item('letter', meeting),
    ...(mode === 'notice' || mode === 'lapse'
      ? [item('letter-received', addDays(meeting, deliveryDays))]
      : []),
    ...tellingItems(ending),
    ...handoverItems(ending),
    ...closingItems(ending),
  ];
}

function preparation(
  steps: typeof endingPreparation,
  { meeting, today, country }: Pick<Ending, 'meeting' | 'today' | 'country'>,
): Item[] {
  return daysBetween(today, meeting) < 0 ? [] : planPreparation(steps, meeting, today, country);
}

/** Who hears it after the client: our team the next day; partners too, or only once an agreement is signed. */
function tellingItems({ mode, country, meeting, endDate, setting }: Ending): Item[] {
  const after = (days: number) => addWorkingDays(meeting, days, country);
  if (mode === 'notice' || mode === 'lapse')
    return [item('tell-team', after(1)), item('tell-partners', after(2))];
  const signed = laterOf(after(1), earlierOf(after(20), workingDayOnOrBefore(endDate, country)));
  const replyBy = earlierOf(after(10), signed);
  const followUp = followUpMeeting(replyBy, signed, setting);
  return [
    item('tell-team', after(1)),
    keyItem('reply-deadline', replyBy),
    ...(followUp === null ? [] : [keyItem('follow-up', followUp)]),
    keyItem('agreement-signed', signed),
    item('tell-partners', nextWorkingDay(signed, country)),
  ];
}

function handoverItems({ country, meeting, endDate }: Ending): Item[] {
  const after = (days: number) => addWorkingDays(meeting, days, country);
  const handover = laterOf(meeting, workingDayOnOrBefore(endDate, country));
  const planAgreed = laterOf(meeting, earlierOf(after(transitionPlanDays), handover));
  const freeze = addWorkingDays(handover, -10, country);
  const weekly = after(5);
  return [
    item('transition-plan-agreed', planAgreed),
    ...(daysBetween(weekly, handover) >= 7 ? [item('weekly-status', weekly, { until: handover })] : []),
    ...(daysBetween(planAgreed, freeze) > 0 ? [item('scope-freeze', freeze)] : []),
    item('handover', handover),
  ];
}

function closingItems({ country, endDate, transitionEnd }: Ending): Item[] {
  const helpEnds = transitionEnd ?? endDate;
  const closed = workingDayOnOrAfter(helpEnds, country);
  return [
    keyItem('last-day', endDate),
    item('final-invoice', workingDayOnOrAfter(endDate, country)),
    ...(daysBetween(endDate, helpEnds) > 0 ? [item('transition-ends', helpEnds)] : []),
    item('revoke-access', closed),
    item('return-data', closed),
  ];
}

function avoidedWeeks(from: IsoDate, to: IsoDate, country: Country): Item[] {
  if (country !== 'ID' || daysBetween(from, to) > 1500) return [];
  return thrWeeksBetween(from, to).map((week) =>
    item('avoid-thr', week.from, { until: week.to, values: { estimate: Number(week.estimate) } }),
  );
}

export type Renegotiation = Pick<Ending, 'today' | 'country' | 'meeting'> & {
  replyBy: IsoDate;
  /** What follows a refusal, from which date: notice, or talks about ending by agreement; null if nothing does. */
  fallback: { from: IsoDate; byAgreement: boolean } | null;
  setting: DaySetting;
};

/** A proposal with a date for the answer, new terms or the next meeting, if one follows. */
export function renegotiationItems(plan: Renegotiation): Item[] {
  const { today, country, meeting, replyBy, fallback, setting } = plan;
  const next = nextWorkingDay(replyBy, country);
  return [
    ...preparation(renegotiationPreparation, plan),
    ...avoidedWeeks(today, replyBy, country),
    keyItem('meeting', meeting),
    item('proposal', meeting),
    keyItem('reply-deadline', replyBy),
    item('new-terms', `${monthAfter(replyBy, 1)}-01`),
    ...(fallback === null
      ? []
      : [
          keyItem(
            fallback.byAgreement ? 'fallback-talks' : 'fallback-meeting',
            suitableMeetingDay(laterOf(fallback.from, next), 'forward', setting),
          ),
        ]),
  ];
}

/** People first: evidence and company today, the lawyer on the next working day; no meeting and no letter. */
export function safetyItems(today: IsoDate, country: Country): Item[] {
  return [
    keyItem('secure-evidence', today),
    keyItem('work-in-pairs', today),
    keyItem('brief-lawyer', nextWorkingDay(today, country)),
  ];
}
