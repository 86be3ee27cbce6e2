'use client';

import type { ReactNode } from 'react';
import { Columns } from '@/components/ui/section';
import { useNarrowFold } from './use-narrow-fold';

type FindingSectionProps = {
  /** A heading that states what is so. */
  title: ReactNode;
  /** Stands to the right on wide screens. */
  figure?: ReactNode;
  /** Over the full width, below text and figure. */
  wide?: ReactNode;
  /** It is being worked out anew: what stands here answers an older question. */
  busy?: boolean;
  children: ReactNode;
};

/**
 * A finding below the questions: text left, figure right; on a phone folded under its heading. One piece of page for
 * both, so that turning the phone or printing closes nothing and draws nothing anew.
 */
export function FindingSection({ title, figure, wide, busy, children }: FindingSectionProps) {
  return (
    <details className="finding-fold" aria-busy={busy} {...useNarrowFold()}>
      <summary>
        <h2>{title}</h2>
      </summary>
      <div className="finding-body">
        <Columns figure={figure}>
          <h2 className="finding-head">{title}</h2>
          {children}
        </Columns>
        {wide}
      </div>
    </details>
  );
}
