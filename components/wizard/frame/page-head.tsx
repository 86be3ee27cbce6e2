'use client';

import type { ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';

type PageHeadProps = {
  /** Where we are, in grey above. */
  crumb?: ReactNode;
  title: ReactNode;
  lead?: ReactNode;
  hint?: ReactNode;
  /** A second hint below the first. */
  note?: ReactNode;
  /** The largest size, for the verdict only. */
  verdict?: boolean;
};

let isFocusLost = false;

/** Where one heading takes the place of another, whoever stood on the first stands on the second. */
function keepFocus(heading: HTMLHeadingElement): () => void {
  if (isFocusLost) heading.focus({ preventScroll: true });
  isFocusLost = false;
  return () => {
    isFocusLost = document.activeElement === heading;
  };
}

/** The heading of a page; its h1 can take the focus after a change of page. */
export function PageHead({ crumb, title, lead, hint, note, verdict }: PageHeadProps) {
  return (
    <div className={classNames(verdict ? 'verdict' : 'ask text')}>
      {crumb != null && <p className="crumb">{crumb}</p>}
      <h1 tabIndex={-1} ref={keepFocus}>
        {title}
      </h1>
      {lead != null && <p className="lead">{lead}</p>}
      {hint != null && <p className="hint">{hint}</p>}
      {note != null && <p className="hint">{note}</p>}
    </div>
  );
}
