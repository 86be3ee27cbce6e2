import { isUnknown, type Quantity } from '@/lib/assessment/quantity';
import type { Assessment } from '@/lib/assessment/schema';
import type { Sensitivity } from '@/lib/money/result';
import { askedQuantities } from './form/faults';
import { valueAt, type Path } from './form/paths';
import type { Display } from './form/questions-catalogue';

/** A figure worth finding out: what that is worth at most, in money, and whether it has an answer at all. */
export type Worth = { path: Path; display: Display; value: number; isOpen: boolean };

/**
 * What to find out first, largest value first: the figures asked in this case that are unknown or rough and whose true
 * value could change which open option is worth most.
 */
export function worthFindingOut(assessment: Assessment, { information }: Sensitivity): Worth[] {
  const asked = new Map(
    askedQuantities(assessment).map(({ path, display }) => [path as string, { path, display }]),
  );
  return information.flatMap(({ path, value }): Worth[] => {
    const question = asked.get(path);
    if (!question) return [];
    const answer = valueAt(assessment, question.path) as Quantity;
    const isOpen = isUnknown(answer);
    return isOpen || isRough(answer) ? [{ ...question, value, isOpen }] : [];
  });
}

/** Said to be rough or a guess, or given as a range. */
function isRough(answer: Quantity): boolean {
  if (answer === null || typeof answer !== 'object') return false;
  return 'low' in answer || answer.sure === 'rough' || answer.sure === 'guess';
}
