import type { Assessment } from '../assessment/schema';
import { isUnknown, type Quantity } from '../assessment/quantity';
import type { Country } from '../calendar/working-days';
import type { CommunicationResult } from '../evaluation';
import { documentDates } from './document-dates';
import type { SlotValues } from './slots-catalogue';

/** Longest extension that is offered, weeks; months until new terms are looked at again. Own judgement, 2026-11-23. */
const extensionWeeks = 4;
const reviewAfterMonths = 3;

/** The figure the user gave, or null; a default is never written into a document. */
function given(quantity: Quantity): number | null {
  if (isUnknown(quantity)) return null;
  return typeof quantity === 'number' ? quantity : quantity.likely;
}

const filled = (text: string) => (text.trim() === '' ? null : text);

/**
 * The value of every slot of scripts and letters: texts as typed, ISO dates of the plan, figures the user gave, codes.
 * The view writes them out in its language by the kind in `slotCatalogue` and hands them to `fillTemplate`.
 *
 * @example slotValues(assessment, evaluation.communication, 'ID').endDate // '2027-06-07'
 */
export function slotValues(assessment: Assessment, plan: CommunicationResult, country: Country): SlotValues {
  const dates = documentDates(assessment, plan, country);
  return {
    ...emptySlots,
    ...peopleSlots(assessment),
    ...contractSlots(assessment, plan),
    ...moneySlots(assessment),
    proposal: proposalOf(assessment, plan),
    ...workSlots(assessment, plan),
    ...dates,
    meetingDay: dates.meetingDate,
    handoverDay: dates.handoverDate,
    planPeriod: dates.newTermsStart,
  };
}

/** What only the document itself can hold, and is typed there. */
const emptySlots = { letterNumber: null, copies: null };

function peopleSlots({ firmName, clientName, communication, contract }: Assessment) {
  const { honorific } = communication;
  return {
    firmName: filled(firmName),
    firmAddress: filled(communication.firmAddress),
    replyChannel: filled(communication.firmEmail),
    senderName: filled(communication.senderName),
    senderTitle: filled(communication.senderTitle),
    senderPerson: personOf(communication.senderName, communication.senderTitle),
    bankAccount: filled(communication.bankAccount),
    honorific: honorific === null || honorific === 'unknown' ? 'both' : honorific,
    clientName: filled(clientName),
    contactName: filled(communication.contactName),
    contactTitle: filled(communication.contactTitle),
    contactPerson: personOf(communication.contactName, communication.contactTitle),
    noticeAddress: filled(contract.noticeAddress),
    city: filled(communication.city),
    meetingTime: filled(communication.meetingTime),
    meetingPlace: filled(communication.meetingPlace),
    meetingChannel: communication.channel,
  };
}

/** A name with its title, if there is one; null without a name. */
const personOf = (name: string, title: string) => filled(name) && [name, title].filter(filled).join(', ');

/** Clauses as the user named them; notice only where the contract's own is known. */
function contractSlots({ contract }: Assessment, { mode, notice, noticeAssumed }: CommunicationResult) {
  const sent = contract.demandDates;
  return {
    contractReference: filled(contract.title),
    startDate: contract.startDate,
    terminationClause: filled(contract.terminationClause),
    termClause: filled(contract.termClause),
    renewalClause: filled(contract.renewalClause),
    causeClause: filled(contract.causeClauseNumber),
    waiverClause: filled(contract.waiverClause),
    penaltyClause: filled(contract.penaltyClause),
    paymentClause: filled(contract.paymentClause),
    confidentialityClause: filled(contract.confidentialityClause),
    hiringClause: filled(contract.hiringClause),
    suspensionClause: filled(contract.suspensionClause),
    noticePeriod: noticeAssumed ? null : `${notice.length} ${notice.unit}`,
    noticeStart: contract.noticeFrom,
    demandNumber: sent.length + 1,
    earlierDemands: sent.length === 0 ? null : [...sent].sort().join(' '),
    endingNeutral: mode === 'lapse' ? 'lapse' : mode === 'notice' ? 'notice' : 'mutual',
  };
}

function moneySlots({ client, contract, renegotiation, exit, replacement, firm }: Assessment) {
  const fee = given(client.fee);
  const uplift = given(renegotiation.uplift);
  const passThrough = given(client.passThrough) ?? 0;
  const rate = given(replacement.rate) ?? given(firm.baselineRate);
  const clientPays = (given(exit.transitionClientShare) ?? 0) > 0;
  const overdue = given(client.overdueAmount);
  const hoursCovered = given(client.paidHours);
  return {
    overdueAmount: overdue,
    overdueAmountWords: overdue,
    currentFee: fee,
    newFee:
      fee === null || uplift === null ? null : passThrough + Math.max(0, fee - passThrough) * (1 + uplift),
    depositUnused: contract.deposit > 0 ? contract.deposit : null,
    extensionRate: rate,
    hourlyRate: rate,
    transitionFee: clientPays ? rate : 0,
    hoursCovered,
    hoursNew: hoursCovered,
    hoursActual: sumOf(hoursCovered, given(client.unpaidHours)),
  };
}

/**
 * What is proposed when renegotiating: that the fee covers so many hours where unpaid work weighs most, else a higher
 * fee where one is known, else the same fee for a narrower scope. Null unless one renegotiates.
 */
function proposalOf({ client, renegotiation }: Assessment, { mode, reasons }: CommunicationResult) {
  if (mode !== 'renegotiate') return null;
  const hoursKnown = sumOf(given(client.paidHours), given(client.unpaidHours)) !== null;
  if (reasons[0] === 'reason-scope' && hoursKnown) return 'hours';
  return given(client.fee) !== null && given(renegotiation.uplift) !== null ? 'fee' : 'scope';
}

function sumOf(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a + b;
}

function workSlots({ communication }: Assessment, { reason }: CommunicationResult) {
  return {
    openWork: filled(communication.openWork),
    transitionOffer: filled(communication.transitionOffer),
    transitionHours: communication.transitionHours > 0 ? communication.transitionHours : null,
    handoverContact: filled(communication.handoverContact),
    specificThanks: filled(communication.specificThanks),
    focusArea: filled(communication.focusArea),
    extensionMax: extensionWeeks,
    reviewMonths: reviewAfterMonths,
    reason,
  };
}
