import * as z from 'zod/mini';
import { aftercareSection } from './aftercare-section';
import { checklistSection, redFlagsSection } from './checklist-section';
import {
  clientSection,
  exitSection,
  firmSection,
  renegotiationSection,
  replacementSection,
  staffSection,
} from './money-section';
import { commentsSection } from './comments-section';
import { contractSection } from './contract-section';
import { communicationSection, preferencesSection } from './talk-section';
import { text, wholeSetting } from './fields';
import { ownFiguresSection } from './own-figures-section';

/** Version of the assessment's shape. Adding fields with defaults keeps it; anything else raises it. */
export const assessmentVersion = 1;

/**
 * The one schema of all inputs. Fields and their ranges, units, defaults and sources stand beside each other in the
 * sections and in `quantities-catalogue.ts`. Unknown is a value everywhere; whatever the schema does not know is
 * dropped, whatever is missing takes its default.
 *
 * @example assessmentSchema.parse({ client: { fee: 85_000_000 }, firm: { cash: { likely: 2e8, sure: 'recorded' } } })
 */
export const assessmentSchema = z.object({
  version: z._default(z.literal(assessmentVersion), assessmentVersion),
  name: text(80),
  firmName: text(80),
  clientName: text(80),
  /** ISO 4217 code. */
  currency: z._default(z.string().check(z.regex(/^[A-Z]{3}$/)), 'IDR'),
  /** Seed of the simulation: the same seed gives the same figures everywhere. */
  seed: wholeSetting(0, 4_294_967_295, 20_261_123),
  /** Months calculated. */
  horizon: wholeSetting(12, 60, 24),
  checklist: checklistSection,
  redFlags: redFlagsSection,
  firm: firmSection,
  client: clientSection,
  staff: staffSection,
  exit: exitSection,
  renegotiation: renegotiationSection,
  replacement: replacementSection,
  contract: contractSection,
  preferences: preferencesSection,
  communication: communicationSection,
  aftercare: aftercareSection,
  ownFigures: ownFiguresSection,
  comments: commentsSection,
});

export type Assessment = z.infer<typeof assessmentSchema>;
/** What one may hand to `assessmentSchema.parse`: every field optional. */
export type AssessmentInput = z.input<typeof assessmentSchema>;

/** An assessment in which nothing has been answered. */
export function emptyAssessment(): Assessment {
  return assessmentSchema.parse({});
}
