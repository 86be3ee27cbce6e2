import type { Assessment } from '../assessment/schema';
import type { Evaluation } from '../evaluation';

type Source = {
  assessment: { aftercare: Pick<Assessment['aftercare'], 'ownDuties' | 'receivables'> };
  evaluation: { aftercare: Pick<Evaluation['aftercare'], 'duties' | 'checkIns'> };
};

/**
 * Whether aftercare has anything with a date, without working the dates out: true exactly where `aftercareAgenda` is not
 * empty.
 *
 * @example hasAgenda({ assessment: emptyAssessment(), evaluation: { aftercare: { duties: [], checkIns: [] } } }) // false
 */
export function hasAgenda({ assessment, evaluation }: Source): boolean {
  const { duties, checkIns } = evaluation.aftercare;
  const { ownDuties, receivables } = assessment.aftercare;
  return (
    duties.length + checkIns.length > 0 ||
    Object.values(ownDuties).some(({ date }) => date !== null) ||
    Object.values(receivables).some(({ dueDate, paidOn }) => dueDate !== null && paidOn === null)
  );
}
