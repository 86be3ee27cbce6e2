import { assessmentSchema, type Assessment } from '../../../lib/assessment/schema';
import { casesC01ToC15 } from './c01-c15';
import { casesC16ToC34 } from './c16-c34';
import { casesC35ToC54 } from './c35-c54';
import { casesC55ToC76 } from './c55-c76';
import type { PublishedCase } from './encoding';

/** The cases as they were encoded, by the rules in `encoding.ts`. */
export const encodedCases: readonly PublishedCase[] = [
  ...casesC01ToC15,
  ...casesC16ToC34,
  ...casesC35ToC54,
  ...casesC55ToC76,
];

/** Published cases of service firms with a client in doubt, each as an assessment on `caseDay`. */
export const publishedCases: readonly { id: string; assessment: Assessment }[] = encodedCases.map(
  ({ id, assessment }) => ({ id, assessment: assessmentSchema.parse(assessment) }),
);
