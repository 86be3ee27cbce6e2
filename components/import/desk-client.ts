import type { ReadOptions } from '@/lib/import/read-table';
import type { DeskAnswers, DeskReply, DeskRequest, DeskTask } from './desk-protocol';

type Waiting = {
  resolve: (result: DeskAnswers[keyof DeskAnswers]) => void;
  reject: (reason: Error) => void;
  onProgress?: (share: number) => void;
};

/** A file taken over: after a cancelled one it is read again, since the worker that knew it is gone. */
type Taken = { file: File; sheet: number; options: ReadOptions };

/** Was stopped by the user: nothing went wrong. */
export class Cancelled extends Error {}

/** The page's side of the desk: files are read in a worker, and reading can be stopped at any time. */
export class DeskClient {
  private worker: Worker | null = null;
  private id = 0;
  private readonly waiting = new Map<number, Waiting>();
  private taken: Taken[] = [];
  private open: Taken | null = null;

  async openFile(file: File, onProgress: (share: number) => void): Promise<DeskAnswers['open']> {
    await this.restore();
    this.open = { file, sheet: 0, options: {} };
    return this.ask('open', { kind: 'open', bytes: await file.arrayBuffer() }, onProgress);
  }

  read(sheet: number, options: ReadOptions): Promise<DeskAnswers['read']> {
    if (this.open) this.open = { ...this.open, sheet, options };
    return this.ask('read', { kind: 'read', sheet, options });
  }

  async accept(): Promise<DeskAnswers['accept']> {
    const summary = await this.ask('accept', { kind: 'accept' });
    if (this.open) this.taken.push(this.open);
    this.open = null;
    return summary;
  }

  figures(task: Omit<Extract<DeskTask, { kind: 'figures' }>, 'kind'>): Promise<DeskAnswers['figures']> {
    return this.ask('figures', { kind: 'figures', ...task });
  }

  /** Stops at once whatever is being read; what was taken over before stays. */
  cancel(): void {
    this.worker?.terminate();
    this.worker = null;
    this.open = null;
    for (const { reject } of this.waiting.values()) reject(new Cancelled());
    this.waiting.clear();
  }

  /** Forgets every file. */
  close(): void {
    this.taken = [];
    this.cancel();
  }

  private async restore(): Promise<void> {
    if (this.worker) return;
    for (const { file, sheet, options } of this.taken) {
      await this.ask('open', { kind: 'open', bytes: await file.arrayBuffer() });
      await this.ask('read', { kind: 'read', sheet, options });
      await this.ask('accept', { kind: 'accept' });
    }
  }

  private ask<Kind extends DeskTask['kind']>(
    kind: Kind,
    task: DeskTask,
    onProgress?: (share: number) => void,
  ): Promise<DeskAnswers[Kind]> {
    const id = ++this.id;
    const request: DeskRequest = { id, task };
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve: resolve as Waiting['resolve'], reject, onProgress });
      this.hire().postMessage(request, task.kind === 'open' ? [task.bytes] : []);
    });
  }

  private hire(): Worker {
    if (this.worker) return this.worker;
    const worker = new Worker(new URL('./import.worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<DeskReply>) => this.take(data);
    worker.onerror = () => this.giveUp();
    this.worker = worker;
    return worker;
  }

  private take(reply: DeskReply): void {
    const waiting = this.waiting.get(reply.id);
    if (!waiting) return;
    if ('share' in reply) return waiting.onProgress?.(reply.share);
    this.waiting.delete(reply.id);
    if ('error' in reply) waiting.reject(new Error(reply.error));
    else waiting.resolve(reply.result);
  }

  private giveUp(): void {
    this.worker?.terminate();
    this.worker = null;
    for (const { reject } of this.waiting.values()) reject(new Error('the worker stopped'));
    this.waiting.clear();
  }
}
