'use client';

import { useDeferredValue, type ReactNode } from 'react';
import { DeferredSnapshot, useSelected } from './use-assessment';

/**
 * Around what only tells what follows from the answers: typing does not wait for it, it is drawn anew in the pauses. No
 * field may stand inside, it would show what was typed a moment late.
 */
export function Deferred({ children }: { children: ReactNode }) {
  const snapshot = useDeferredValue(useSelected((live) => live));
  return <DeferredSnapshot value={snapshot}>{children}</DeferredSnapshot>;
}
