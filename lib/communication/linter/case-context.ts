import type { Assessment } from '../../assessment/schema';
import type { Country } from '../../calendar/working-days';
import type { CommunicationResult } from '../../evaluation';
import { documentDates } from '../document-dates';
import type { ToneContext } from './tone-context';

/**
 * What the tone check knows of a case: the dates of the plan and of the contract, the names of both sides and of
 * other clients, the reason that was chosen. The language, the document and the words of the reasons come with the
 * text.
 *
 * @example checkTone(text, { ...caseContext(assessment, evaluation.communication, 'ID'), language: 'id', doc: 'notice' })
 */
export function caseContext(
  assessment: Assessment,
  plan: CommunicationResult,
  country: Country,
): Omit<ToneContext, 'language' | 'doc'> {
  const { contract, communication, firm } = assessment;
  const dates = documentDates(assessment, plan, country);
  const own = [contract.startDate, contract.endDate, ...contract.demandDates, ...communication.avoidDates];
  const planned = plan.items.flatMap(({ date, until }) => [date, until ?? null]);
  return {
    endDate: plan.endDate,
    transitionEnd: plan.transitionEnd,
    meetingDates: [dates.meetingDate, dates.meetingDateNext].filter((date) => date !== null),
    knownDates: [...Object.values(dates), ...planned, ...own].filter((date) => date !== null),
    reason: plan.reason,
    ownNames: [
      assessment.firmName,
      assessment.clientName,
      communication.contactName,
      communication.senderName,
    ],
    otherClients: firm.otherClients.map(({ name }) => name),
  };
}
