'use client';

import { useTranslations } from 'next-intl';
import { Segment } from '@/components/ui/segment';
import type { Answers, Question } from '@/lib/import/documents';
import type { ImportWalk } from './use-import';

type Props = { walk: ImportWalk; stage: Extract<ImportWalk['stage'], { kind: 'review' }> };

const answers = {
  'date-order': [
    ['dmy', { dateOrder: 'dmy' }],
    ['mdy', { dateOrder: 'mdy' }],
  ],
  'decimal-mark': [
    ['comma', { decimalMark: ',' }],
    ['point', { decimalMark: '.' }],
  ],
  'duration-unit': [
    ['hours', { durationUnit: 'hours' }],
    ['seconds', { durationUnit: 'seconds' }],
  ],
} as const satisfies Record<Question['id'], readonly (readonly [string, Answers])[]>;

/** What the file leaves open. None of them is answered beforehand: a guess would be taken for a fact. */
export function OpenQuestions({ walk, stage }: Props) {
  const { file, options } = stage;
  return file.questions.map((question) => (
    <One
      key={question.id}
      question={question}
      onAnswer={(answer) =>
        void walk.read({
          ...options,
          kind: file.kind,
          mapping: file.mapping,
          answers: { ...options.answers, ...answer },
        })
      }
    />
  ));
}

function One({
  question: { id, example },
  onAnswer,
}: {
  question: Question;
  onAnswer: (answer: Answers) => void;
}) {
  const t = useTranslations('import.questions');
  type Key = Parameters<typeof t>[0];
  const options = answers[id].map(([value]) => ({ value, label: t(`${id}.${value}` as Key) }));
  const choose = (value: string) => {
    const found = answers[id].find(([name]) => name === value);
    if (found) onAnswer(found[1]);
  };
  return (
    <Segment
      name={`import-${id}`}
      legend={t(`${id}.title`)}
      hint={t(`${id}.hint`, { example })}
      options={options}
      value={undefined}
      onChange={choose}
    />
  );
}
