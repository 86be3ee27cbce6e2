import type { Assessment } from '../assessment/schema';
import { literalPattern } from '../communication/linter/patterns';
import { leftOutOf, type ShareOptions } from './left-out';
import { redact } from './views';

/**
 * Names that were to be left out of what is shared and still stand in it, as somebody typed them into a clause or a
 * note. Empty where names are shared on purpose.
 *
 * @example namesLeft(assessment, { view: 'anonymous' }) // ['PT Sampel Niaga'] if a clause mentions it
 */
export function namesLeft(assessment: Assessment, options: ShareOptions): string[] {
  if (!leftOutOf(options).includes('names')) return [];
  const shared = textsIn(redact(assessment, options));
  return namesOf(assessment).filter((name) => shared.some((text) => text.search(literalPattern(name)) >= 0));
}

/** A name shorter than this would be found in ordinary words. */
const shortestName = 3;

function namesOf({ clientName, firmName, communication, firm, aftercare }: Assessment): string[] {
  const { contactName, senderName, handoverContact } = communication;
  const others = firm.otherClients.flatMap(({ name, sameOwnerAs }) => [name, sameOwnerAs]);
  const { prospects, worried, dutyOwners } = aftercare;
  const named = [...Object.values(prospects), ...Object.values(worried)].map(({ name }) => name);
  const people = [contactName, senderName, handoverContact, ...Object.values(dutyOwners)];
  const names = [clientName, firmName, ...people, ...others, ...named];
  return [...new Set(names.map((name) => name.trim()))].filter((name) => name.length >= shortestName);
}

/** Every text of a value, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
