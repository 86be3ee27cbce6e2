import type { ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';

type AnswerRowProps = {
  href: string;
  name: ReactNode;
  /** The answer as it was given. */
  answer: ReactNode;
  /** Nothing answered yet. */
  open?: boolean;
  /** Its points on the scale, where it has any. */
  value?: ReactNode;
};

/** A question and its answer in one line of a list; the whole line leads to it. */
export function AnswerRow({ href, name, answer, open, value }: AnswerRowProps) {
  return (
    <li className={classNames(open && 'answer-open')}>
      <a href={href}>{name}</a>
      <span className="answer-words">{answer}</span>
      {value !== undefined && <span className="answer-value">{value}</span>}
    </li>
  );
}
