/**
 * The slots of scripts, messages and letters: how each is written out, and whether its sentence may go without it.
 * The names are those of the templates in the messages; the same slot has the same value in every document.
 *
 * - `text`: as the user typed it · `date`: an ISO date · `day`: the same, with its day of the week · `date-list`: ISO dates with a space between · `money`: in the assessment's currency · `money-words`: the
 *   same, in words · `number` · `hourly`: money per hour, 0 reads "at no extra cost" · `weeks`: a number of weeks ·
 *   `month`: an ISO date that stands for its month · `notice`: a number and what it counts, with a space between · `code`: an id that the messages name · `contract`: the title of the
 *   contract, written with its number and the day from which it holds.
 */
type SlotKind =
  | 'text'
  | 'date'
  | 'day'
  | 'date-list'
  | 'money'
  | 'money-words'
  | 'number'
  | 'hourly'
  | 'weeks'
  | 'month'
  | 'notice'
  | 'code'
  | 'contract';
export type SlotSpec = { kind: SlotKind; optional: boolean };

const required = (kind: SlotKind = 'text'): SlotSpec => ({ kind, optional: false });
const optional = (kind: SlotKind = 'text'): SlotSpec => ({ kind, optional: true });

export const slotCatalogue = {
  firmName: required(),
  firmAddress: optional(),
  replyChannel: required(),
  senderName: required(),
  senderTitle: optional(),
  senderPerson: required(),
  bankAccount: required(),
  honorific: required('code'),
  clientName: required(),
  contactName: required(),
  contactTitle: optional(),
  contactPerson: required(),
  noticeAddress: optional(),
  city: optional(),
  contractReference: required('contract'),
  startDate: optional('date'),
  terminationClause: required(),
  termClause: required(),
  renewalClause: optional(),
  causeClause: required(),
  waiverClause: required(),
  penaltyClause: required(),
  paymentClause: required(),
  confidentialityClause: optional(),
  hiringClause: required(),
  suspensionClause: required(),
  noticePeriod: required('notice'),
  noticeStart: required('code'),
  meetingDate: required('date'),
  meetingDay: required('day'),
  meetingTime: optional(),
  meetingPlace: optional(),
  meetingChannel: required('code'),
  inviteDate: optional('date'),
  teamDate: optional('date'),
  partnersDate: optional('date'),
  accessEnd: optional('date'),
  meetingDateNext: optional('date'),
  followUpDate: optional('date'),
  receivedBy: required('date'),
  letterDate: required('date'),
  endDate: required('date'),
  transitionEnd: optional('date'),
  helpUntil: optional('date'),
  planDate: optional('date'),
  replyBy: required('date'),
  payBy: required('date'),
  demandDate: required('date'),
  demandPayBy: required('date'),
  finalInvoiceDate: required('date'),
  answerDate: required('date'),
  extensionDeadline: required('date'),
  suspensionDate: required('date'),
  handoverDate: required('date'),
  handoverDay: required('day'),
  newTermsStart: required('date'),
  planPeriod: required('month'),
  overdueAmount: required('money'),
  overdueAmountWords: required('money-words'),
  currentFee: required('money'),
  newFee: required('money'),
  depositUnused: required('money'),
  extensionRate: optional('hourly'),
  transitionFee: required('hourly'),
  hourlyRate: required('money'),
  extensionMax: required('weeks'),
  openWork: optional(),
  transitionOffer: optional(),
  transitionHours: required('number'),
  handoverContact: optional(),
  specificThanks: optional(),
  focusArea: required(),
  reason: optional('code'),
  hoursActual: optional('number'),
  hoursCovered: required('number'),
  hoursNew: required('number'),
  reviewMonths: required('number'),
  proposal: required('code'),
  letterNumber: optional(),
  copies: optional(),
  demandNumber: required('number'),
  earlierDemands: required('date-list'),
  endingNeutral: required('code'),
} as const satisfies Record<string, SlotSpec>;

export type SlotName = keyof typeof slotCatalogue;
/** A slot's value: text, number, ISO date or code by its kind; null while there is none. */
export type SlotValue = string | number | null;
export type SlotValues = Record<SlotName, SlotValue>;

/** Slots whose sentence goes when they are empty; the `optional` of `fillTemplate`. */
export const optionalSlots: ReadonlySet<string> = new Set(
  Object.entries(slotCatalogue).flatMap(([name, { optional: mayGo }]) => (mayGo ? [name] : [])),
);
