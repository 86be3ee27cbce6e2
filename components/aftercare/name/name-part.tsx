'use client';

import type { Evaluation } from '@/lib/evaluation';
import { CheckInTool } from './check-ins';
import { PublicLineTool } from './public-line';
import { SpeechNote } from './speech-note';
import { ReferenceTool } from './reference';
import { WordsTool } from './words';
import { WorriedTool } from './worried';

/** The good name: one line that all say, what not to say, thanks, those who stay, and a greeting now and then. */
export function NamePart({ evaluation }: { evaluation: Evaluation }) {
  const { communication } = evaluation;
  return (
    <>
      <PublicLineTool plan={communication} />
      <WordsTool />
      <SpeechNote />
      <WorriedTool evaluation={evaluation} />
      <ReferenceTool plan={communication} />
      <CheckInTool evaluation={evaluation} />
    </>
  );
}
