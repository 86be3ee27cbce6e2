import type { AssessmentInput } from '../../lib/assessment/schema';
import { communicationPlan, type PlanInput } from '../../lib/communication/plan';
import { slotValues } from '../../lib/communication/slots';
import { legalRoute } from '../../lib/contract/route';
import type { Contribution, Evaluation, Veto } from '../../lib/evaluation';
import { planInput, today } from './conversation';

export type Case = { option?: PlanInput['path']['option']; vetoes?: Veto[]; contributions?: Contribution[] };

/** Everything a paper is made from, for an answer sheet and the option its path takes. */
export function papersOf(
  fields: AssessmentInput,
  { option = 'notice', vetoes = [], contributions = [] }: Case = {},
) {
  const base = planInput(fields);
  const flags = { ...base.flags, vetoes };
  const checklist = { ...base.checklist, contributions };
  const communication = communicationPlan({ ...base, flags, checklist, path: { ...base.path, option } });
  const route = legalRoute(base.assessment.contract, today);
  const slots = slotValues(base.assessment, communication, 'ID');
  const evaluation: Pick<Evaluation, 'communication' | 'route' | 'flags' | 'checklist'> = {
    communication,
    route,
    flags,
    checklist,
  };
  return { assessment: base.assessment, communication, slots, flags, evaluation };
}

/** A contract that we may end with sixty days’ notice. */
export const clause = { convenienceClause: 'yes', noticeDays: 60, noticeFrom: 'sending' } as const;

/** A contribution that weighs on the relationship. */
export const weighs = (indicator: Contribution['indicator'], points: number): Contribution => ({
  indicator,
  group: 'team',
  share: 0.1,
  value: { lo: 75, hi: 75 },
  points: { lo: points, hi: points },
  answered: true,
  disagreement: null,
});
