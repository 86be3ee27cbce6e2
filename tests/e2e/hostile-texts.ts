import { workedExample } from '../../lib/assessment/examples-catalogue';
import { assessmentSchema, type Assessment } from '../../lib/assessment/schema';

/** Short enough for every text field; whichever of them is parsed as markup runs it. */
export const hostileText = '"><img src=x onerror=hacked()>';

/** A whole case in which every text that the schema lets through is one that wants to be code, and how many there are. */
export function hostileCase(day: string): { assessment: Assessment; count: number } {
  const example = workedExample('agency-45', day);
  const { firm, communication, aftercare } = example;
  firm.otherClients = [{ name: 'A', revenue: 12_000_000, passThrough: 0, sameOwnerAs: '' }];
  communication.edited = { letter: 'A', thanks: 'A', script: 'A' };
  aftercare.ownDuties = { a: { title: 'A', who: 'A', date: null } };
  aftercare.worried = { a: { name: 'A', kind: 'client' } };
  aftercare.prospects = { a: { name: 'A', note: 'A', answers: {} } };
  const assessment: unknown = example;
  let count = 0;
  const spoil = (node: unknown) => {
    if (typeof node !== 'object' || node === null) return;
    for (const [key, value] of Object.entries(node as Record<string, unknown>)) {
      if (typeof value === 'object' && value !== null) spoil(value);
      else if (typeof value === 'string' || value === null) {
        Object.assign(node, { [key]: hostileText });
        if (assessmentSchema.safeParse(assessment).success) count += 1;
        else Object.assign(node, { [key]: value });
      }
    }
  };
  spoil(assessment);
  return { assessment: assessmentSchema.parse(assessment), count };
}
