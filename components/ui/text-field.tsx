import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './class-names';
import { describedBy, Field, type FieldWords } from './field';

type TextFieldProps = FieldWords &
  Omit<ComponentProps<'input'>, 'id' | 'children'> & {
    id: string;
    /** A unit at the end of the box, for instance “days”. */
    suffix?: ReactNode;
    /** Keeps the box as narrow as its answer. */
    short?: boolean;
    fieldClassName?: string;
  };

/** One line of text. Takes every native input attribute, controlled or registered with a form. */
export function TextField(props: TextFieldProps) {
  const { label, labelNote, hint, error, suffix, short, className, fieldClassName, ...rest } = props;
  return (
    <Field {...{ id: props.id, label, labelNote, hint, error }} className={fieldClassName}>
      <div className={classNames('affix', short && 'input-short')}>
        <input
          type="text"
          autoComplete="off"
          aria-invalid={error != null || undefined}
          aria-describedby={describedBy(props.id, { hint, error })}
          {...rest}
          className={classNames('input', className)}
        />
        {suffix != null && <span className="affix-after">{suffix}</span>}
      </div>
    </Field>
  );
}
