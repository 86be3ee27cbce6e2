'use client';

import type { Evaluation } from '@/lib/evaluation';
import { DutyTool } from './duties';
import { ReceivableTool } from './receivables';

/** Until the last day: every duty with who and when, and every invoice until it is paid. */
export function LeavePart({ evaluation }: { evaluation: Evaluation }) {
  return (
    <>
      <DutyTool evaluation={evaluation} />
      <ReceivableTool evaluation={evaluation} />
    </>
  );
}
