import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './class-names';
import { describedBy, Field, type FieldWords } from './field';

type SelectProps = FieldWords &
  Omit<ComponentProps<'select'>, 'id'> & {
    id: string;
    /** The options, as native `<option>`s. */
    children: ReactNode;
    fieldClassName?: string;
  };

/** A native select, for long lists only: up to five answers are choices or a segment. */
export function Select(props: SelectProps) {
  const { label, labelNote, hint, error, className, fieldClassName, children, ...rest } = props;
  return (
    <Field {...{ id: props.id, label, labelNote, hint, error }} className={fieldClassName}>
      <span className="select">
        <select
          aria-invalid={error != null || undefined}
          aria-describedby={describedBy(props.id, { hint, error })}
          {...rest}
          className={classNames('input', className)}
        >
          {children}
        </select>
      </span>
    </Field>
  );
}
