'use client';

import { useTranslations } from 'next-intl';
import { memo } from 'react';
import { NextQuestion } from '@/components/ui/next-question';
import { useAssessment } from '@/components/wizard/state/use-assessment';
import { useEvaluation } from '@/components/wizard/state/use-evaluation';
import { useFormat } from '@/components/wizard/use-format';
import { worthFindingOut } from '../find-out';
import { valueAt, type Path } from './paths';
import { firstEight, wordsOf } from './questions-catalogue';

/** What is usually worth most to know after the first eight, while their own value is not known or nothing. */
const usualOrder: readonly Path[] = [
  'contract.noticeDays',
  'replacement.delay',
  'replacement.level',
  'staff.route',
  'client.overdueAmount',
  'exit.haircut',
  'contract.penaltyKind',
  'firm.floor',
  'client.leavesFirst',
];

/** The next question worth answering, once the first eight have an answer: by the value of knowing where there is one. */
export const NextBest = memo(function NextBest() {
  const { assessment } = useAssessment();
  const sensitivity = useEvaluation()?.sensitivity;
  const isOpen = (path: Path) => valueAt(assessment, path) === null;
  if (firstEight.some(({ path }) => isOpen(path))) return null;
  const worth = sensitivity && worthFindingOut(assessment, sensitivity)[0];
  const path = worth?.path ?? usualOrder.find(isOpen);
  return path ? <Next path={path} worth={worth?.value} /> : null;
});

function Next({ path, worth }: { path: Path; worth?: number }) {
  const t = useTranslations('money');
  const format = useFormat();
  const words = wordsOf(path);
  if (!words) return null;
  const question = words.startsWith('questions.') ? `${words}.question` : `${words}.label`;
  return (
    <NextQuestion
      label={t(worth === undefined ? 'form.nextBest' : 'form.nextWorth')}
      worth={worth === undefined ? undefined : t('form.worth', { amount: format.money(worth) })}
    >
      <a href={`#${path}`}>{t(question as Parameters<typeof t>[0])}</a>
    </NextQuestion>
  );
}
