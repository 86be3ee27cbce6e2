'use client';

import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { TaskList, type Task } from '@/components/ui/task-list';
import { stepIds, type StepId } from '@/lib/assessment/ids-catalogue';
import { useMoneyLeftOut } from '../state/left-out';
import { useSnapshot } from '../state/use-assessment';
import { usePeekedEvaluation } from '../state/use-evaluation';
import { useGroundwork } from '../state/use-groundwork';
import { useStepResult } from './step-result';
import { stepStatus, type StepStatus } from './step-status';
import { pageAddress, type StepName } from './steps';

type StepListProps = {
  /** Marked as the one the reader is on. */
  current?: StepName;
  /** Called when a step is chosen, before the page changes. */
  onGo?: () => void;
  /** Leaves out what a step will give: only what one has already given. */
  brief?: boolean;
};

/** The five steps, where each stands and what it gave: on the start page and behind “all steps” on a phone. */
export function StepList({ current, onGo, brief }: StepListProps) {
  const t = useTranslations();
  const locale = useLocale();
  const { assessment } = useSnapshot();
  const groundwork = useGroundwork();
  const { evaluation } = usePeekedEvaluation();
  const wordOf = useStatusWord();
  const resultOf = useStepResult(groundwork, evaluation);
  const tasks = stepIds.map((id, index): Task => {
    const status = stepStatus(id, assessment, groundwork);
    return {
      id,
      number: index + 1,
      link:
        id === current ? (
          <a href={`${pageAddress(locale, id)}#top`} onClick={onGo} aria-current="step">
            {t(`app.nav.steps.${id}`)}
          </a>
        ) : (
          <Link href={pageAddress(locale, id)} onClick={onGo}>
            {t(`app.nav.steps.${id}`)}
          </Link>
        ),
      result:
        brief && (status.kind === 'todo' || status.kind === 'blocked') ? undefined : resultOf(id, status),
      status: { kind: status.kind === 'blocked' ? 'todo' : status.kind, word: wordOf(id, status) },
    };
  });
  return <TaskList tasks={tasks} />;
}

function useStatusWord() {
  const t = useTranslations('wizard');
  const isLeftOut = useMoneyLeftOut();
  return (step: StepId, { kind, done, total }: StepStatus): string => {
    if (kind === 'done') return t('taskList.done');
    if (kind === 'blocked') return t(isLeftOut ? 'readonly.blocked' : 'taskList.blocked');
    if (kind === 'part') return t('taskList.partly', { done, total });
    return step === 'strategies' ? t('taskList.ready') : t('taskList.notStarted');
  };
}
