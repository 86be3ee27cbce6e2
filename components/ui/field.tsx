import type { ReactNode } from 'react';
import { classNames } from './class-names';

export type FieldWords = {
  label: ReactNode;
  /** Said in a lighter weight after the label, for instance “(optional)”. */
  labelNote?: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
};

/** The ids a control names in `aria-describedby`: its error first, then its hint. */
export function describedBy(id: string, { hint, error }: Pick<FieldWords, 'hint' | 'error'>) {
  return classNames(error != null && `${id}-error`, hint != null && `${id}-hint`) || undefined;
}

type FieldProps = FieldWords & { id: string; className?: string; children: ReactNode };

/** Label, hint and error around one control whose id is `id`; a bar marks the mistake. */
export function Field({ id, label, labelNote, hint, error, className, children }: FieldProps) {
  return (
    <div className={classNames('field', error != null && 'has-error', className)}>
      <div className="field-head">
        <label className="label" htmlFor={id}>
          {label}
          {labelNote != null && <span className="label-note"> {labelNote}</span>}
        </label>
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
      {children}
    </div>
  );
}
