import type { ReactNode } from 'react';

type FigureProps = {
  /** What is drawn; the finding is the sentence beside the figure. */
  title: ReactNode;
  /** The unit, in grey after the title. */
  unit?: ReactNode;
  className?: string;
  /** What it shows is being worked out anew. */
  busy?: boolean;
  /** The drawing, then its table twin. */
  children: ReactNode;
};

/** A figure with its title above; its width decides which of the two drawings shows. */
export function Figure({ title, unit, className, busy, children }: FigureProps) {
  return (
    <figure className={className} aria-busy={busy}>
      <figcaption>
        {title}
        {unit != null && <span className="unit"> {unit}</span>}
      </figcaption>
      {children}
    </figure>
  );
}
