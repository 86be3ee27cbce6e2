'use client';

import type { ReactNode } from 'react';

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
    <details id={id} className="part print-open" open={isOpen}>
      <summary>
        <h2>{title}</h2>
        {status != null && <span className="part-status">{status}</span>}
      </summary>
      <div className="fold-body part-body">{children}</div>
    </details>
  );
}

type ToolProps = { id?: string; title: ReactNode; lead?: ReactNode; children: ReactNode };

/** One tool inside a part. */
export function Tool({ id, title, lead, children }: ToolProps) {
  return (
    <section id={id} className="part-tool stack">
      <h3>{title}</h3>
      {lead != null && <p>{lead}</p>}
      {children}
    </section>
  );
}
