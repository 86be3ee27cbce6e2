import { askedFlagIds, type StepId } from '@/lib/assessment/ids-catalogue';
import type { Assessment } from '@/lib/assessment/schema';
import { indicators } from '@/lib/checklist/indicators-catalogue';
import type { Groundwork } from '@/lib/groundwork';

export type StepStatus = {
  kind: 'done' | 'part' | 'todo' | 'blocked';
  /** How many of the step’s questions have an answer; “don’t know” is one. */
  done: number;
  total: number;
};

/** Where a step stands, from its answers alone: nothing is ever ticked off by hand. */
export function stepStatus(step: StepId, assessment: Assessment, groundwork: Groundwork | null): StepStatus {
  const answers = answersOf[step](assessment);
  const done = answers.filter(Boolean).length;
  const total = answers.length;
  if (step === 'strategies' && groundwork?.money.status === 'incomplete')
    return { kind: 'blocked', done, total };
  return { kind: done === 0 ? 'todo' : done === total ? 'done' : 'part', done, total };
}

/** One truth value for each thing a step asks, true once it is answered. */
const answersOf: Record<StepId, (assessment: Assessment) => boolean[]> = {
  checklist: ({ checklist, redFlags }) => [
    ...indicators
      .filter(({ quick }) => quick || checklist.mode === 'full')
      .map(({ id }) => checklist.answers[id].value !== null),
    ...[...askedFlagIds, 'fix-tried' as const].map((id) => redFlags[id] !== null),
    checklist.takeToday !== null,
  ],
  money: ({ client, firm }) =>
    [
      client.fee,
      client.directCost,
      client.teamShare,
      client.collectionDays,
      firm.otherRevenue,
      firm.payroll,
      firm.fixedCost,
      firm.cash,
    ].map((quantity) => quantity !== null),
  strategies: ({ preferences }) => [preferences.ranks !== null || preferences.weights !== null],
  communication: ({ communication }) => [
    communication.reason !== null,
    communication.contactName !== '',
    communication.senderName !== '',
    communication.meetingDate !== null,
  ],
  aftercare: ({ aftercare }) => [
    aftercare.lessonWentWell !== '',
    aftercare.lessonBetter !== '',
    aftercare.targetMarket !== '',
    aftercare.valueProposition !== '',
  ],
};
