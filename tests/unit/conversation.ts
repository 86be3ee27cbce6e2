import { assessmentSchema, type AssessmentInput } from '../../lib/assessment/schema';
import { communicationPlan, type PlanInput } from '../../lib/communication/plan';
import type { CommunicationResult, Evaluation } from '../../lib/evaluation';

/** The day on which the plans of these tests are made: a Monday. */
export const today = '2026-11-23';

const noChecklist: Evaluation['checklist'] = {
  total: null,
  completeness: 0,
  answeredCount: 0,
  askedCount: 0,
  groups: [],
  contributions: [],
  classAt: null,
  nextQuestion: null,
  takeToday: null,
};

/** What a plan needs, with a path that leads to a day of its own; each part can be replaced. */
export function planInput(fields: AssessmentInput = {}, more: Partial<PlanInput> = {}): PlanInput {
  return {
    assessment: assessmentSchema.parse(fields),
    today,
    country: 'ID',
    path: {
      option: 'notice',
      fallback: null,
      meetingDate: '2026-12-10',
      noticeDate: '2026-12-10',
      reviewDate: '2027-07-01',
    },
    flags: { vetoes: [], holds: [], open: [] },
    checklist: noChecklist,
    money: { status: 'incomplete', missing: [] },
    ...more,
  };
}

/** A plan for one option on a wanted day. */
export function planFor(
  option: PlanInput['path']['option'],
  fields: AssessmentInput = {},
  path: Partial<PlanInput['path']> = {},
): CommunicationResult {
  const input = planInput(fields);
  return communicationPlan({ ...input, path: { ...input.path, option, ...path } });
}

export const dateOf = (plan: CommunicationResult, id: string) =>
  plan.items.find((item) => item.id === id)?.date;
export const ids = (plan: CommunicationResult) => plan.items.map(({ id }) => id);
