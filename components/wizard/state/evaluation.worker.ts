import type { Assessment } from '@/lib/assessment/schema';
import type { Evaluation } from '@/lib/evaluation';
import { workOut } from './work-out';

export type EvaluationRequest = { id: number; assessment: Assessment; today: string };
export type EvaluationReply = { id: number; evaluation: Evaluation } | { id: number; error: string };

let wanted = 0;

/** Only the newest request is worked out to its end; an older one is given up at its next pause. */
addEventListener('message', ({ data }: MessageEvent<EvaluationRequest>) => {
  wanted = data.id;
  void answer(data);
});

async function answer({ id, assessment, today }: EvaluationRequest): Promise<void> {
  const reply = (message: EvaluationReply) => postMessage(message);
  try {
    const evaluation = await workOut(assessment, today, () => wanted === id);
    if (evaluation) reply({ id, evaluation });
  } catch (error) {
    reply({ id, error: String(error) });
  }
}
