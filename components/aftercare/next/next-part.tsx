'use client';

import type { Evaluation } from '@/lib/evaluation';
import { IdealClientTool } from './ideal-client';
import { ProspectTool } from './prospects';
import { WeekTool } from './week';

/** The next client: whom, where to look and for how long, and whether to take who comes. */
export function NextPart({ evaluation }: { evaluation: Evaluation }) {
  return (
    <>
      <IdealClientTool />
      <WeekTool evaluation={evaluation} />
      <ProspectTool evaluation={evaluation} />
    </>
  );
}
