'use client';

import type { ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';

type PartProps = {
  id: string;
  title: ReactNode;
  /** Where it stands, in a phrase. */
  status?: ReactNode;
  /** Whether it stands open when one comes. */
  isOpen?: boolean;
  children: ReactNode;
};

/** One part of what comes after the conversation, folded under its name; on paper all of them stand open. */
export function Part({ id, title, status, isOpen, children }: PartProps) {
  return (
    <details id={id} className="part" open={isOpen}>
      <summary>
        <h2>{title}</h2>
        {status != null && <span className="part-status">{status}</span>}
      </summary>
      <div className="fold-body part-body">{children}</div>
    </details>
  );
}

type ToolProps = { id: string; title: ReactNode; lead?: ReactNode; onScreen?: boolean; children: ReactNode };

/** One tool inside a part; `onScreen` keeps it off the paper, where its outcome stands. */
export function Tool({ id, title, lead, onScreen = false, children }: ToolProps) {
  return (
    <section id={id} className={classNames('part-tool stack', onScreen && 'screen-only')}>
      <h3>{title}</h3>
      {lead != null && <p>{lead}</p>}
      {children}
    </section>
  );
}
