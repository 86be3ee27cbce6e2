import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './class-names';

type CheckboxProps = Omit<ComponentProps<'input'>, 'type' | 'children'> & {
  label: ReactNode;
  hint?: ReactNode;
};

/** One yes or no; the whole line can be pressed. */
export function Checkbox({ label, hint, className, ...rest }: CheckboxProps) {
  return (
    <label className={classNames('check', className)}>
      <input type="checkbox" {...rest} />
      <span>
        {label}
        {hint != null && <span className="hint">{hint}</span>}
      </span>
    </label>
  );
}
