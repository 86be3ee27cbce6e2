import type { ReasonId } from '../assessment/ids-catalogue';
import type { Assessment } from '../assessment/schema';
import { amountExact, amountInSentence, plainNumber, type AmountStyle } from '../format/amount';
import { amountInWords } from '../format/amount-words';
import { dateWithDay, longDate, monthYear } from '../format/date-words';
import { reasonKey } from './reasons';
import { slotCatalogue, type SlotName, type SlotValue, type SlotValues } from './slots-catalogue';

/** The language of a text, the currency of the case, and what names the codes. */
export type SlotWords = AmountStyle & {
  /** A message of the part `communication`, filled. */
  say: (key: string, values?: Record<string, string | number>) => string;
  /** To the last unit, as in a letter; else rounded, as one says it. */
  exact?: boolean;
};

/** Slots as they read in a text; null where there is nothing to write. */
export type WrittenSlots = Record<string, string | null>;

type Written = (value: Exclude<SlotValue, null>, words: SlotWords) => string;

const money: Written = (value, words) => (words.exact ? amountExact : amountInSentence)(Number(value), words);

const writers: Partial<Record<(typeof slotCatalogue)[SlotName]['kind'], Written>> = {
  date: (value, { locale }) => longDate(String(value), locale),
  day: (value, { locale }) => dateWithDay(String(value), locale),
  month: (value, { locale }) => monthYear(String(value).slice(0, 7), locale),
  'date-list': (value, { locale }) =>
    new Intl.ListFormat(locale).format(
      String(value)
        .split(' ')
        .map((date) => longDate(date, locale)),
    ),
  money,
  'money-words': (value, words) =>
    words.exact ? amountInWords(Number(value), words) : amountInSentence(Number(value), words),
  number: (value, { locale }) => plainNumber(Number(value), locale),
  notice: (value, { say }) => {
    const [count, unit] = String(value).split(' ');
    return say(`phrases.noticePeriod.${unit}`, { count: Number(count) });
  },
  weeks: (value, { say }) => say('phrases.extensionMax', { count: String(value) }),
};

function hourly(name: SlotName, value: Exclude<SlotValue, null>, words: SlotWords): string {
  if (Number(value) === 0) return words.say('phrases.transitionFeeFree');
  const key = name === 'transitionFee' ? 'transitionFeeHourly' : 'extensionRate';
  return words.say(`phrases.${key}`, { amount: money(value, words) });
}

function writeSlot(name: SlotName, value: SlotValue, words: SlotWords): string | null {
  if (value === null) return null;
  const { kind } = slotCatalogue[name];
  if (kind === 'hourly') return hourly(name, value, words);
  if (kind === 'code') return codeByHand.has(name) ? null : words.say(`phrases.${name}.${value}`);
  return writers[kind]?.(value, words) ?? String(value);
}

/** Codes whose words need other slots: written once those are there. */
const codeByHand: ReadonlySet<SlotName> = new Set<SlotName>(['reason', 'proposal', 'meetingChannel']);

/** What can be said in general where the owner named no clause; whatever must be exact stays empty. */
const fallbacks = [
  'paymentClause',
  'confidentialityClause',
  'penaltyClause',
  'termClause',
  'hiringClause',
  'bankAccount',
  'replyChannel',
  'transitionFee',
] as const satisfies readonly SlotName[];

/**
 * The slots of a case written out in one language, for `fillTemplate`: dates and money in its form, codes in its words.
 * Where the contract has no name it is called by its parties; a clause that need not be cited exactly is described.
 *
 * @param values from `slotValues`
 * @param contract number and start are part of the contract’s reference
 * @example writeSlots(values, assessment.contract, words).endDate // '8 Februari 2027'
 */
export function writeSlots(
  values: SlotValues,
  contract: Pick<Assessment['contract'], 'number'>,
  words: SlotWords,
): WrittenSlots {
  const { say } = words;
  const slots: WrittenSlots = {};
  for (const [name, value] of Object.entries(values) as [SlotName, SlotValue][])
    slots[name] = writeSlot(name, value, words);
  if (slots['replyChannel']) slots['replyChannel'] = say('phrases.byEmail', { email: slots['replyChannel'] });
  if (values.meetingChannel === 'video') slots['meetingPlace'] ??= say('phrases.video');
  for (const name of fallbacks) slots[name] ??= say(`phrases.fallback.${name}`);
  slots['transitionOffer'] ??= say('phrases.transitionOfferDefault');
  slots['handoverContact'] ??= slots['senderName'] ?? null;
  slots['contractReference'] = referenceOf(slots, contract.number, say);
  slots['proposal'] = codeText(`phrases.proposal.${values.proposal}`, values.proposal, slots, say);
  slots['reason'] = codeText(
    reasonKey(values.reason as ReasonId, values.proposal !== null),
    values.reason,
    slots,
    say,
  );
  return slots;
}

const gap = '…………';

function codeText(key: string, code: SlotValue, slots: WrittenSlots, say: SlotWords['say']): string | null {
  if (code === null) return null;
  const values = ['newFee', 'currentFee', 'newTermsStart', 'hoursNew', 'clientName', 'focusArea'].map(
    (name) => [name, slots[name] ?? gap] as const,
  );
  return say(key, Object.fromEntries(values));
}

/** Title, number and start of the contract as one phrase, without the parts that are not known. */
function referenceOf(slots: WrittenSlots, number: string, say: SlotWords['say']): string {
  const { contractReference: title, startDate: date } = slots;
  const plain =
    title ??
    say('phrases.contract.plain', { firm: slots['firmName'] ?? gap, client: slots['clientName'] ?? gap });
  const numbered = number.trim()
    ? say('phrases.contract.number', { title: plain, number: number.trim() })
    : plain;
  return date ? say('phrases.contract.since', { reference: numbered, date }) : numbered;
}
