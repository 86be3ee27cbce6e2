import type { ReactNode } from 'react';

type NextQuestionProps = {
  label: ReactNode;
  /** The link to the question. */
  children: ReactNode;
  /** What answering it is worth. */
  worth?: ReactNode;
};

/** The next best question, as a margin note: why, the link, what it is worth. */
export function NextQuestion({ label, children, worth }: NextQuestionProps) {
  return (
    <div className="next">
      <p className="next-label">{label}</p>
      <p>{children}</p>
      {worth != null && <p className="meta">{worth}</p>}
    </div>
  );
}
