'use client';

import { useSyncExternalStore, type ReactNode } from 'react';
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

/** A finding below the questions: text left, figure right; folded under its heading on a phone. */
export function FindingSection({ title, figure, wide, children }: FindingSectionProps) {
  const isWide = useSyncExternalStore(
    watch,
    () => matchMedia(query).matches,
    () => true,
  );
  const body = (
    <>
      <Columns figure={figure}>
        {isWide && <h2>{title}</h2>}
        {children}
      </Columns>
      {wide}
    </>
  );
  if (isWide) return <section className="section">{body}</section>;
  return (
    <details className="finding-fold">
      <summary>
        <h2>{title}</h2>
      </summary>
      <div className="finding-body">{body}</div>
    </details>
  );
}

const query = '(min-width: 56rem)';

function watch(onChange: () => void) {
  const media = matchMedia(query);
  media.addEventListener('change', onChange);
  return () => media.removeEventListener('change', onChange);
}
