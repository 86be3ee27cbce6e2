import type { ReactNode } from 'react';

/**
 * Where something is said once it happens. It stands there, empty, before: a screen reader only tells what changes inside
 * a place that it already knows.
 */
export function Live({ children }: { children?: ReactNode }) {
  return (
    <div className="live" role="status">
      {children}
    </div>
  );
}
