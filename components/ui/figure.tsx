import type { ReactNode } from 'react';
import { NarrowFold } from './narrow-fold';

type FigureProps = {
  /** What is drawn; the finding is the sentence beside the figure. */
  title: ReactNode;
  /** The unit, in grey after the title. */
  unit?: ReactNode;
  className?: string;
  /** What it shows is being worked out anew. */
  busy?: boolean;
  /** Evidence: on a phone it is folded under its title. */
  fold?: boolean;
  /** The drawing, then its table twin. */
  children: ReactNode;
};

/** A figure with its title above; its width decides which of the two drawings shows. */
export function Figure({ title, unit, className, busy, fold, children }: FigureProps) {
  const figure = (
    <figure className={className} aria-busy={busy}>
      <figcaption>
        {title}
        {unit != null && <span className="unit"> {unit}</span>}
      </figcaption>
      {children}
    </figure>
  );
  if (!fold) return figure;
  return (
    <NarrowFold heading="h4" title={title} className="figure-fold">
      {figure}
    </NarrowFold>
  );
}
