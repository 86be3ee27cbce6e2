'use client';

import type { Question } from './questions-catalogue';
import { QuestionField } from './question-field';

/** The questions of one section, one below the other. */
export function Questions({ questions }: { questions: readonly Question[] }) {
  return questions.map((question) => (
    <QuestionField
      key={question.kind === 'own' ? question.id : `${question.path} ${question.words}`}
      question={question}
    />
  ));
}
