import type { ReactNode } from 'react';
import { AnswerAside, type AnswerBar } from './answer-aside';

type StepColumnsProps = {
  /** The question, the form: the text column. */
  children: ReactNode;
  /** The interim answer; without one the page is a single column. */
  aside?: ReactNode;
  /** Names the interim answer for a screen reader. */
  asideLabel?: string;
  /** What the closed bar says on a phone. */
  bar?: AnswerBar;
};

/** The question leads, the answer stands beside it; on a phone the answer is a bar below that opens. */
export function StepColumns({ children, aside, asideLabel, bar }: StepColumnsProps) {
  return (
    <div className="cols">
      <div className="text">{children}</div>
      {aside != null && bar && (
        <AnswerAside label={asideLabel ?? ''} bar={bar}>
          {aside}
        </AnswerAside>
      )}
    </div>
  );
}
