import type { Evaluation } from '@/lib/evaluation';

/**
 * What is worked out from a link without the amounts, while nothing can be concluded from it: the path would be one for
 * somebody who knows less than the sender, and whoever reads it would take it for theirs. So there is none, and nothing
 * is dated, said or sent along it.
 */
export function withoutPath(evaluation: Evaluation): Evaluation {
  if (evaluation.verdict.code !== 'undecided') return evaluation;
  const { path, communication, aftercare } = evaluation;
  const noDates = { meetingDate: null, endDate: null };
  return {
    ...evaluation,
    path: { ...path, ...noDates, option: null, fallback: null, steps: [], noticeDate: null, cash: null },
    communication: {
      ...communication,
      ...noDates,
      mode: 'none',
      items: [],
      conflicts: [],
      letterDate: null,
      transitionEnd: null,
    },
    aftercare: { ...aftercare, duties: [], checkIns: [] },
  };
}
