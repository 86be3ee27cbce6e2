import { emptyAssessment, type Assessment } from '../assessment/schema';
import type { Topic } from './fields-v1-catalogue';

type Aftercare = Assessment['aftercare'];

/** What aftercare gained after the table of link fields was frozen, by what it tells. Names stand in all lists. */
const fieldsOf = {
  names: ['dutyOwners', 'ownDuties', 'worried', 'prospects'],
  texts: ['publicLine', 'ownRules', 'clientProblem', 'proof'],
  contract: ['receivables'],
} as const satisfies Partial<Record<Topic, readonly (keyof Aftercare)[]>>;

/**
 * Takes out of a copy of aftercare what a view leaves out. What the client owes stays with the contract, its labels go
 * with the names; a rule that was accepted stays accepted, in the words of the catalogue.
 *
 * @param aftercare a copy; it is changed
 */
export function leaveOutAftercare(aftercare: Aftercare, left: readonly Topic[]): void {
  const empty = emptyAssessment().aftercare;
  for (const topic of ['names', 'texts', 'contract'] as const) {
    if (!left.includes(topic)) continue;
    for (const field of fieldsOf[topic]) Object.assign(aftercare, { [field]: empty[field] });
  }
  if (left.includes('names')) for (const entry of Object.values(aftercare.receivables)) entry.label = '';
  if (left.includes('texts')) for (const rule of Object.values(aftercare.rules)) rule.text = '';
}
