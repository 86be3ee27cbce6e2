import type { ComponentProps } from 'react';
import { classNames } from './class-names';

export type ButtonKind = 'primary' | 'quiet' | 'danger' | 'link';

/** The look of a button, for links that act like one: `<Link className={buttonClass("primary")}>`. */
export function buttonClass(kind: ButtonKind = 'primary', size: 'normal' | 'small' = 'normal') {
  if (kind === 'link') return 'link-button';
  return classNames('btn', `btn-${kind}`, size === 'small' && 'btn-small');
}

type ButtonProps = ComponentProps<'button'> & { kind?: ButtonKind; size?: 'normal' | 'small' };

/** A native button, 52 px high. One primary a page; it does not submit unless `type` says so. */
export function Button({ kind = 'primary', size, type = 'button', className, ...rest }: ButtonProps) {
  return <button type={type} className={classNames(buttonClass(kind, size), className)} {...rest} />;
}
