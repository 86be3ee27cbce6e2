import type { ReactNode } from 'react';
import { classNames } from './class-names';

type QuestionProps = {
  legend: ReactNode;
  /** h1: the question is the page. h3: one of several. label: part of another question. */
  level?: 'h1' | 'h2' | 'h3' | 'label';
  /** Where we are, in grey above the question. */
  crumb?: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  /** Names the fieldset; the hint is `${id}-hint`, the error `${id}-error`. */
  id: string;
  className?: string;
  children: ReactNode;
};

/** A fieldset whose legend is the question, with the hint and the error read out with it. */
export function Question(props: QuestionProps) {
  const { legend, level = 'h1', crumb, hint, error, id, className, children } = props;
  const Heading = level === 'label' ? 'span' : level;
  const described = classNames(error != null && `${id}-error`, hint != null && `${id}-hint`);
  return (
    <fieldset
      id={id}
      className={classNames(level !== 'h1' && 'field', error != null && 'has-error', className)}
      aria-describedby={described || undefined}
    >
      <legend className={level === 'h1' ? 'ask ask-legend' : 'field-head'}>
        {crumb != null && <span className="crumb block">{crumb}</span>}
        <Heading
          className={level === 'label' ? 'label' : undefined}
          tabIndex={level === 'h1' ? -1 : undefined}
        >
          {legend}
        </Heading>
      </legend>
      {(hint != null || error != null) && (
        <div className={level === 'h1' ? 'ask-below' : 'field-below'}>
          {hint != null && (
            <div className="hint" id={`${id}-hint`}>
              {hint}
            </div>
          )}
          {error != null && (
            <p className="error" id={`${id}-error`}>
              {error}
            </p>
          )}
        </div>
      )}
      {children}
    </fieldset>
  );
}
