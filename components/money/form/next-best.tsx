'use client';

import { useTranslations } from 'next-intl';
import { NextQuestion } from '@/components/ui/next-question';
import { useAssessment } from '@/components/wizard/state/use-assessment';
import { valueAt, type Path } from './paths';
import { firstEight, wordsOf, type WordsKey } from './questions-catalogue';
import { useMoneyWords } from './use-money-words';

/** What is usually worth most to know after the first eight, in that order. */
const order: readonly Path[] = [
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

/** The next question worth answering, once the first eight have an answer. */
export function NextBest() {
  const { assessment } = useAssessment();
  const isOpen = (path: Path) => valueAt(assessment, path) === null;
  if (firstEight.some(({ path }) => isOpen(path))) return null;
  const path = order.find(isOpen);
  const words = path && wordsOf(path);
  return path && words ? <Next path={path} words={words as WordsKey} /> : null;
}

function Next({ path, words }: { path: Path; words: WordsKey }) {
  const t = useTranslations('money.form');
  const { label } = useMoneyWords(words);
  return (
    <NextQuestion label={t('nextBest')}>
      <a href={`#${path}`}>{label}</a>
    </NextQuestion>
  );
}
