import type { CollectionSummary, DeskFigures, FileSummary, ImportDesk } from '@/lib/import/desk';
import type { FileFault } from '@/lib/import/open-file';
import type { Scope } from '@/lib/import/own-figures';
import type { ReadOptions } from '@/lib/import/read-table';

/** What the page asks of the desk in the worker. */
export type DeskTask =
  | { kind: 'open'; bytes: ArrayBuffer }
  | { kind: 'read'; sheet: number; options: ReadOptions }
  | { kind: 'accept' }
  | { kind: 'figures'; scope: Scope };

export type DeskAnswers = {
  open: FileSummary | { fault: FileFault };
  read: FileSummary;
  accept: CollectionSummary;
  figures: DeskFigures;
};
export type DeskRequest = { id: number; task: DeskTask };
export type DeskReply =
  | { id: number; share: number }
  | { id: number; result: DeskAnswers[keyof DeskAnswers] }
  | { id: number; error: string };

/** Does one task at a desk. */
export function answerAt(
  desk: ImportDesk,
  { task }: DeskRequest,
  onProgress: (share: number) => void,
): DeskAnswers[keyof DeskAnswers] {
  switch (task.kind) {
    case 'open':
      return desk.open(new Uint8Array(task.bytes), onProgress);
    case 'read':
      return desk.read(task.sheet, task.options);
    case 'accept':
      return desk.accept();
    case 'figures':
      return desk.figures(task.scope);
  }
}
