import type { CommunicationResult, FlagsResult } from '../evaluation';
import { peopleFlagFired } from './reasons';
import type { SlotName, SlotValues } from './slots-catalogue';

type ScriptPartId = 'thanks' | 'decision' | 'reason' | 'date' | 'transition' | 'next-step' | 'proposal';

/**
 * One part of what is said: `variant` chooses the wording of the messages, `slots` are the values it may need.
 * The reason's variant is its id, `in-writing` where none may be given, `none` or `none-proposal` where none was confirmed.
 */
export type ScriptPart = { part: ScriptPartId; variant: string; slots: Partial<SlotValues> };

const slotsOfPart: Record<ScriptPartId, readonly SlotName[]> = {
  thanks: ['honorific', 'contactName', 'startDate', 'specificThanks'],
  decision: [],
  reason: ['clientName', 'focusArea'],
  date: ['endDate', 'noticePeriod'],
  transition: ['transitionOffer', 'transitionHours', 'transitionEnd'],
  'next-step': ['planDate', 'honorific'],
  proposal: ['proposal', 'replyBy'],
};

/**
 * The meeting in order: thanks, the decision within the first three sentences, one blameless reason, the date, the
 * offer of help, the next step; a proposal in place of the last three when renegotiating (content 7.1). Empty where
 * there is no meeting.
 *
 * @example meetingScript({ communication, flags, slots: slotValues(assessment, communication, 'ID') }).map(({ part }) => part)
 * // ['thanks', 'decision', 'reason', 'date', 'transition', 'next-step']
 */
export function meetingScript(input: {
  communication: CommunicationResult;
  flags: Pick<FlagsResult, 'vetoes'>;
  slots: SlotValues;
}): ScriptPart[] {
  const { communication, flags, slots } = input;
  const { mode } = communication;
  if (mode === 'none' || mode === 'safety') return [];
  const reason = reasonVariant(communication, peopleFlagFired(flags));
  const make = (part: ScriptPartId, variant: string) => partOf(part, variant, slots);
  const opening = [make('thanks', 'thanks'), make('decision', mode), make('reason', reason)];
  if (mode === 'renegotiate') return [...opening, make('proposal', proposalVariant(communication))];
  return [
    ...opening,
    make('date', dateVariant(communication)),
    ...transition(slots, make),
    make('next-step', mode),
  ];
}

/** Payment in time is asked for with the rest where its delay is one of the reasons. */
const proposalVariant = ({ reasons }: CommunicationResult) =>
  reasons.includes('reason-payment') ? 'proposal-payment' : 'proposal';

type Make = (part: ScriptPartId, variant: string) => ScriptPart;

/** Help is offered only where it was planned: there is a date until which it runs. */
function transition(slots: SlotValues, make: Make): ScriptPart[] {
  return slots.transitionEnd === null ? [] : [make('transition', 'transition')];
}

function reasonVariant({ reason, mode }: CommunicationResult, people: boolean): string {
  if (people) return 'in-writing';
  return reason ?? (isDecided(mode) ? 'none' : 'none-proposal');
}

/** A date that is ours to set, the contract's own, or one to agree on. */
function dateVariant({ mode, conflicts }: CommunicationResult): string {
  if (!isDecided(mode)) return 'proposal';
  return conflicts.some(({ code }) => code === 'end-before-notice') ? 'lapse' : mode;
}

const isDecided = (mode: CommunicationResult['mode']) => mode === 'notice' || mode === 'lapse';

function partOf(part: ScriptPartId, variant: string, slots: SlotValues): ScriptPart {
  const own = slotsOfPart[part].map((name) => [name, slots[name]] as const);
  return { part, variant, slots: Object.fromEntries(own) };
}
