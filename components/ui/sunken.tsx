import type { ReactNode } from 'react';
import { classNames } from './class-names';

/** The one quiet field: what is shared, where a number comes from. Never inside paper or another field. */
export function Sunken({ className, children }: { className?: string; children: ReactNode }) {
  return <div className={classNames('share', className)}>{children}</div>;
}
