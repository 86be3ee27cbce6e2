import type { ComponentProps } from 'react';
import { classNames } from './class-names';
import { describedBy, Field, type FieldWords } from './field';

type TextAreaProps = FieldWords &
  Omit<ComponentProps<'textarea'>, 'id' | 'children'> & { id: string; fieldClassName?: string };

/** Several lines of text; grows with what is written where the browser knows how. */
export function TextArea(props: TextAreaProps) {
  const { label, labelNote, hint, error, className, fieldClassName, ...rest } = props;
  return (
    <Field {...{ id: props.id, label, labelNote, hint, error }} className={fieldClassName}>
      <textarea
        rows={3}
        aria-invalid={error != null || undefined}
        aria-describedby={describedBy(props.id, { hint, error })}
        {...rest}
        className={classNames('input', className)}
      />
    </Field>
  );
}
