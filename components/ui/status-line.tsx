import type { ReactNode } from 'react';
import { classNames } from './class-names';

type StatusLineProps = {
  /** Empty when there is nothing to say; the region must exist before the words do. */
  children?: ReactNode;
  /** toast floats above the page for a moment; line stands where it is put. */
  as?: 'line' | 'toast';
  kind?: 'plain' | 'attention';
  className?: string;
};

/** News that a screen reader hears without losing its place: “saved”, “copied”. */
export function StatusLine({ children, as = 'line', kind = 'plain', className }: StatusLineProps) {
  return (
    <p
      role="status"
      className={classNames(
        as === 'toast' ? 'toast' : 'meta',
        as === 'toast' && kind === 'attention' && 'toast-attention',
        className,
      )}
    >
      {children}
    </p>
  );
}
