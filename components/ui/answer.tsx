import type { ReactNode } from 'react';

type AnswerProps = {
  label: ReactNode;
  /** How much of it is known: “3 of 4 answered”. */
  completeness?: ReactNode;
  children: ReactNode;
};

/** The interim answer under its strong rule: label, completeness, then a Finding, one control, one figure. */
export function Answer({ label, completeness, children }: AnswerProps) {
  return (
    <div className="answer">
      <div className="kicker">
        <b>{label}</b>
        {completeness != null && <span>{completeness}</span>}
      </div>
      {children}
    </div>
  );
}

/** The finding as a sentence; the numbers in it are bold. */
export function Finding({ children }: { children: ReactNode }) {
  return <p className="finding">{children}</p>;
}

/** A small titled block inside the answer. */
export function AnswerBlock({
  title,
  unit,
  children,
}: {
  title?: ReactNode;
  unit?: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className="answer-block">
      {title != null && (
        <p className="figtitle">
          {title}
          {unit != null && <span className="unit"> {unit}</span>}
        </p>
      )}
      {children}
    </div>
  );
}
