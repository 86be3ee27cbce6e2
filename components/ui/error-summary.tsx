'use client';

import { useEffect, useId, useRef, type MouseEvent, type ReactNode } from 'react';

export type FormError = {
  /** The id of the control to go to. */
  id: string;
  message: ReactNode;
};

type ErrorSummaryProps = {
  title: ReactNode;
  errors: readonly FormError[];
  /** Changes with each attempt, so that the summary takes the focus again. */
  attempt?: number;
};

/**
 * What is to be put right, on top of the page; each line goes to its field. It is heard by taking the focus, at each
 * attempt: as an alert it would be told anew with every line that goes.
 */
export function ErrorSummary({ title, errors, attempt }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  const heading = useId();
  const shown = errors.length > 0;
  useEffect(() => {
    if (!shown) return;
    box.current?.scrollIntoView({ block: 'start' });
    box.current?.focus({ preventScroll: true });
  }, [shown, attempt]);
  if (!shown) return null;
  return (
    <div className="errors" role="group" aria-labelledby={heading} tabIndex={-1} ref={box}>
      <h2 id={heading}>{title}</h2>
      <ul role="list">
        {errors.map(({ id, message }) => (
          <li key={id}>
            <a href={`#${id}`} onClick={(event) => goToField(event, id)}>
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Moves to the field without touching the address, whose fragment may carry a case. */
function goToField(event: MouseEvent, id: string) {
  const field = document.getElementById(id);
  if (!field) return;
  event.preventDefault();
  (field.closest('.field, fieldset') ?? field).scrollIntoView({ block: 'start' });
  field.focus({ preventScroll: true });
}
