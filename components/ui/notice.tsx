import type { ReactNode } from 'react';
import { classNames } from './class-names';

type NoticeProps = {
  /**
   * plain: worth knowing. attention: look at this. danger: cash gone, abuse, law. safe: all clear.
   * stop: framed, once on a page, for people at risk.
   */
  kind?: 'plain' | 'attention' | 'danger' | 'safe' | 'stop';
  title?: ReactNode;
  /** alert interrupts a screen reader, status waits; leave out for what stands there from the start. */
  role?: 'alert' | 'status';
  className?: string;
  children?: ReactNode;
};

/** A margin note: a bar, a bold first line, small text. Colour repeats what the title says. */
export function Notice({ kind = 'plain', title, role, className, children }: NoticeProps) {
  return (
    <div role={role} className={classNames('note', kind !== 'plain' && `note-${kind}`, className)}>
      {title != null && <p className="note-title">{title}</p>}
      {children}
    </div>
  );
}
