'use client';

import { useTranslations } from 'next-intl';
import { ChoiceList } from '@/components/ui/choice-list';
import { Question } from '@/components/ui/question';
import { Segment } from '@/components/ui/segment';
import { useAssessment } from '@/components/wizard/state/use-assessment';
import { useAnswer } from './form-context';
import { putAt } from './paths';
import type { ChoiceQuestion } from './questions-catalogue';
import { useMoneyWords } from './use-money-words';

/** One of a few answers; “don’t know” is one of them and stands apart. */
export function ChoiceField({ question }: { question: ChoiceQuestion }) {
  const { path, words, options, values, unknown, short, empties, settles } = question;
  const { label, hint, at } = useMoneyWords(words);
  const t = useTranslations('app.answers');
  const { value, put } = useAnswer(path);
  const { update, setDraft } = useAssessment();
  const choose = (answer: string) => {
    if (settles) update((draft) => settles(draft, answer));
    put(answer);
    if (!empties) return;
    update(putAt(empties, null));
    setDraft(empties, null);
  };
  const given = typeof value === 'string' ? value : undefined;
  const choices = values.map((one) => ({ value: one, label: at(`${options}.${one}`), apart: false }));
  if (unknown) choices.push({ value: 'unknown', label: t('dontKnow'), apart: true });
  if (short) {
    return (
      <div className="quantity mt-8">
        <Segment name={path} legend={label} hint={hint} options={choices} value={given} onChange={choose} />
      </div>
    );
  }
  return (
    <Question id={`${path}-question`} level="label" legend={label} hint={hint}>
      <ChoiceList name={path} choices={choices} value={given} onChange={choose} />
    </Question>
  );
}
