'use client';

import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { useNarrowFold } from './use-narrow-fold';

type NarrowFoldProps = {
  /** On a phone it is what one presses; where there is room it stands beside or above as a heading of its own. */
  title: ReactNode;
  heading?: 'h2' | 'h3' | 'h4';
  /** What it comes to, in a line: whoever reads no further has read this. */
  line?: ReactNode;
  /** It is being worked out anew: what stands here answers an older question. */
  busy?: boolean;
  className?: string;
  children: ReactNode;
};

/**
 * Evidence: folded under its heading on a phone, open where there is room and on paper. One piece of page for both, so
 * that turning the phone or printing closes nothing and draws nothing anew.
 */
export function NarrowFold(props: NarrowFoldProps) {
  const { title, heading: Heading = 'h2', line, busy, className, children } = props;
  return (
    <details className={classNames('narrow-fold', className)} aria-busy={busy} {...useNarrowFold()}>
      <summary>
        <Heading>{title}</Heading>
        {line && <span className="fold-line">{line}</span>}
      </summary>
      {children}
    </details>
  );
}
