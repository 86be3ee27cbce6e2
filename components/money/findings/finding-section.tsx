'use client';

import type { ReactNode } from 'react';
import { NarrowFold } from '@/components/ui/narrow-fold';
import { Columns } from '@/components/ui/section';

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

/** A finding below the questions: text left, figure right; on a phone folded under its heading. */
export function FindingSection({ title, figure, wide, busy, children }: FindingSectionProps) {
  return (
    <NarrowFold title={title} busy={busy}>
      <div className="finding-body">
        <Columns figure={figure}>
          <h2 className="wide-only">{title}</h2>
          {children}
        </Columns>
        {wide}
      </div>
    </NarrowFold>
  );
}
