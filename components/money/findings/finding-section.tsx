'use client';

import { useState, useSyncExternalStore, type ReactNode } from 'react';
import { Columns } from '@/components/ui/section';

type FindingSectionProps = {
  /** A heading that states what is so. */
  title: ReactNode;
  /** Stands to the right on wide screens. */
  figure?: ReactNode;
  /** Over the full width, below text and figure. */
  wide?: ReactNode;
  children: ReactNode;
};

/**
 * A finding below the questions: text left, figure right; on a phone folded under its heading. One piece of page for
 * both, so that turning the phone or printing closes nothing and draws nothing anew.
 */
export function FindingSection({ title, figure, wide, children }: FindingSectionProps) {
  const isNarrow = useSyncExternalStore(
    watch,
    () => matchMedia(narrow).matches,
    () => false,
  );
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className="finding-fold"
      open={!isNarrow || isOpen}
      onToggle={(event) => isNarrow && setOpen(event.currentTarget.open)}
    >
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

/** The same line as in the styles; paper is never narrow. */
const narrow = 'screen and (max-width: 55.99rem)';

function watch(onChange: () => void) {
  const media = matchMedia(narrow);
  media.addEventListener('change', onChange);
  return () => media.removeEventListener('change', onChange);
}
