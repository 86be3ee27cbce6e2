import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './class-names';

type FoldProps = {
  summary: ReactNode;
  open?: boolean;
  className?: string;
  onToggle?: ComponentProps<'details'>['onToggle'];
  children: ReactNode;
};

/** A native `<details>` between two hairlines. Folded, it does not print. */
export function Fold({ summary, open, className, onToggle, children }: FoldProps) {
  return (
    <details className={classNames('fold', className)} open={open} onToggle={onToggle}>
      <summary>{summary}</summary>
      <div className="fold-body">{children}</div>
    </details>
  );
}
