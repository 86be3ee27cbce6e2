'use client';

import { useId, useState, type ElementType, type ReactNode } from 'react';

type WhySentenceProps = {
  /** Writes the sentence; wrap the number one may ask about: `(why) => t.rich("…", { why })`. */
  sentence: (why: (number: ReactNode) => ReactNode) => ReactNode;
  /** What opens below: usually a SumTable. */
  children: ReactNode;
  as?: ElementType;
  className?: string;
};

/** A sentence with one number in it that can be asked “how come?”; the sum opens right below. */
export function WhySentence({ sentence, children, as: Tag = 'p', className }: WhySentenceProps) {
  const [open, setOpen] = useState(false);
  const panel = useId();
  const why = (number: ReactNode) => (
    <button
      type="button"
      className="why nowrap"
      aria-expanded={open}
      aria-controls={panel}
      onClick={() => setOpen(!open)}
    >
      {number}
    </button>
  );
  return (
    <div>
      <Tag className={className}>{sentence(why)}</Tag>
      <div id={panel} className="why-panel" hidden={!open}>
        {children}
      </div>
    </div>
  );
}
