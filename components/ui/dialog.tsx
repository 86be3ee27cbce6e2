'use client';

import { useEffect, useId, useRef, type ReactNode } from 'react';
import { classNames } from './class-names';

type DialogProps = {
  open: boolean;
  /** Called when the reader leaves it by Escape or a press outside. */
  onClose: () => void;
  title: ReactNode;
  /** danger: what is about to happen cannot be undone. */
  kind?: 'plain' | 'danger';
  /** For what needs more room than a question: a list, a table. */
  wide?: boolean;
  children: ReactNode;
  /** The buttons; the first is the one that acts. */
  actions?: ReactNode;
};

/** A native modal `<dialog>`: keeps the focus inside, gives it back, closes with Escape. */
export function Dialog({ open, onClose, title, kind = 'plain', wide, children, actions }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const element = dialog.current;
    if (open && !element?.open) element?.showModal();
    if (!open && element?.open) element.close();
  }, [open]);
  useEffect(() => {
    const element = dialog.current;
    const leave = (event: MouseEvent) => {
      if (element && event.target === element && isOutside(event, element)) element.close();
    };
    element?.addEventListener('click', leave);
    return () => element?.removeEventListener('click', leave);
  }, []);
  return (
    <dialog
      ref={dialog}
      className={classNames('dialog', kind === 'danger' && 'dialog-danger', wide && 'dialog-wide')}
      aria-labelledby={heading}
      onClose={onClose}
    >
      <h2 id={heading}>{title}</h2>
      {open && (
        <>
          <div className="stack">{children}</div>
          {actions != null && <div className="actions">{actions}</div>}
        </>
      )}
    </dialog>
  );
}

function isOutside(point: { clientX: number; clientY: number }, element: Element): boolean {
  const box = element.getBoundingClientRect();
  return (
    point.clientX < box.left ||
    point.clientX > box.right ||
    point.clientY < box.top ||
    point.clientY > box.bottom
  );
}
