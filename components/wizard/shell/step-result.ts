'use client';

import { useTranslations } from 'next-intl';
import type { StepId } from '@/lib/assessment/ids-catalogue';
import type { Evaluation } from '@/lib/evaluation';
import type { Groundwork } from '@/lib/groundwork';
import { useFormat } from '../use-format';
import type { StepStatus } from './step-status';

/** What a step has given so far in one phrase; before its first answer, what it will give. */
export function useStepResult(groundwork: Groundwork | null, evaluation: Evaluation | null) {
  const t = useTranslations('wizard');
  const f = useFormat();
  return (step: StepId, { kind }: StepStatus): string => {
    const gives = t(`steps.${step}.gives`);
    if (!groundwork) return gives;
    const { checklist, money } = groundwork;
    const { strategies, communication } = evaluation ?? {};
    if (step === 'checklist' && kind !== 'todo' && checklist.total) {
      const low = Math.round(checklist.total.lo);
      const high = Math.round(checklist.total.hi);
      return low === high
        ? t('taskList.results.strain', { value: low })
        : t('taskList.results.strainRange', { low, high });
    }
    if (step === 'money' && money.status === 'complete') {
      return t('taskList.results.share', { share: f.percent(money.concentration.share) });
    }
    if (step === 'strategies' && strategies) {
      const open = strategies.ranked.filter((option) => !option.blocked).length;
      return t('taskList.results.options', { open, blocked: strategies.ranked.length - open });
    }
    if (step === 'communication' && kind !== 'todo' && communication?.meetingDate) {
      return t('taskList.results.meeting', { date: f.dateWithDay(communication.meetingDate) });
    }
    return gives;
  };
}
