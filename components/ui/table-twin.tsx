import type { ReactNode } from 'react';
import { Fold } from './fold';

/** The table that says what the drawing above it says, folded under a line of words. */
export function TableTwin({ summary, children }: { summary: ReactNode; children: ReactNode }) {
  return (
    <Fold summary={summary} className="mt-6">
      {children}
    </Fold>
  );
}
