import type { Assessment } from '@/lib/assessment/schema';
import type { IsoDate } from '@/lib/calendar/iso-date';
import type { Evaluation } from '@/lib/evaluation';
import type { EvaluationReply, EvaluationRequest } from './evaluation.worker';

/** One case to be worked out: the answers, which case they are of, and for which day. */
export type Question = { assessment: Assessment; epoch: number; today: IsoDate };

/** The last answer that was worked out to its end. */
export type Answered = Question & { evaluation: Evaluation | null };

/**
 * Works out the newest question beside the page, in a worker, so that typing never waits. Older questions are given up;
 * the last finished answer stays. Where there is no worker, it works in slices between other things.
 */
export class Evaluator {
  private answered: Answered | null = null;
  private asked: Question | null = null;
  private id = 0;
  private worker: Worker | null | 'none' = null;
  private readonly listeners = new Set<() => void>();

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  getAnswered = (): Answered | null => this.answered;

  /** Asks; a question that is being worked out or was answered last is not asked again. */
  ask(question: Question): void {
    if (isSame(question, this.asked)) return;
    this.asked = question;
    this.id += 1;
    const { assessment, today } = question;
    const request: EvaluationRequest = { id: this.id, assessment, today };
    const worker = this.hire();
    if (worker) worker.postMessage(request);
    else void this.workHere(request);
  }

  private hire(): Worker | null {
    this.worker ??= this.start();
    return this.worker === 'none' ? null : this.worker;
  }

  private start(): Worker | 'none' {
    try {
      const worker = new Worker(new URL('./evaluation.worker.ts', import.meta.url), { type: 'module' });
      worker.onmessage = ({ data }: MessageEvent<EvaluationReply>) => this.take(data);
      worker.onerror = () => this.giveUpOn(worker);
      return worker;
    } catch {
      return 'none';
    }
  }

  /** The worker could not be loaded: what was asked is worked out here. */
  private giveUpOn(worker: Worker): void {
    worker.terminate();
    if (this.worker !== worker) return;
    this.worker = 'none';
    if (this.asked)
      void this.workHere({ id: this.id, assessment: this.asked.assessment, today: this.asked.today });
  }

  private async workHere({ id, assessment, today }: EvaluationRequest): Promise<void> {
    try {
      const { workOut } = await import('./work-out');
      const evaluation = await workOut(assessment, today, () => this.id === id);
      if (evaluation) this.take({ id, evaluation });
    } catch (error) {
      this.take({ id, error: String(error) });
    }
  }

  private take(reply: EvaluationReply): void {
    if (reply.id !== this.id || !this.asked) return;
    if ('error' in reply) console.error(reply.error);
    this.answered = { ...this.asked, evaluation: 'evaluation' in reply ? reply.evaluation : null };
    for (const listener of this.listeners) listener();
  }
}

export function isSame(a: Question, b: Question | null): boolean {
  return b !== null && a.assessment === b.assessment && a.epoch === b.epoch && a.today === b.today;
}
