import type { Assessment } from '@/lib/assessment/schema';
import type { IsoDate } from '@/lib/calendar/iso-date';
import { evaluateInSteps } from '@/lib/evaluate';
import type { Evaluation } from '@/lib/evaluation';

/** Long enough to get on, short enough that a newer wish is heard soon. */
const slice = 40;

/** Lets everything else that waits have its turn. */
const breathe = () => new Promise<void>((resolve) => setTimeout(resolve));

/**
 * The one place where a case is worked out in the browser, in slices with pauses between them.
 *
 * @returns the evaluation; null if it was no longer wanted
 */
export async function workOut(
  assessment: Assessment,
  today: IsoDate,
  isWanted: () => boolean,
): Promise<Evaluation | null> {
  const steps = evaluateInSteps(assessment, { today });
  let paused = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - paused < slice) continue;
    await breathe();
    if (!isWanted()) return null;
    paused = performance.now();
  }
}
