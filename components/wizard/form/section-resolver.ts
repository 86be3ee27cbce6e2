import { zodResolver } from '@hookform/resolvers/zod';
import { assessmentSchema } from '@/lib/assessment/schema';
import type { FormSection } from './use-section-form';

/**
 * Checks a section against the one schema. Says no words, those are found where they are shown: the message of a text
 * that is too long is its limit. Comes with the schema, so it is fetched after the page.
 */
export function sectionResolver(section: FormSection) {
  return zodResolver(assessmentSchema.shape[section].def.innerType, {
    error: (issue) => (issue.code === 'too_big' ? String(issue.maximum) : issue.code),
  });
}
