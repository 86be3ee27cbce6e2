'use client';

import { useEffect, useRef, useState } from 'react';
import type { CollectionSummary, DeskFigures, FileSummary } from '@/lib/import/desk';
import type { FileFault } from '@/lib/import/open-file';
import type { Scope } from '@/lib/import/own-figures';
import type { ReadOptions } from '@/lib/import/read-table';
import { Cancelled, DeskClient } from './desk-client';

export type Trouble = FileFault | 'unreadable' | 'cancelled';

type Stage =
  | { kind: 'idle' }
  | { kind: 'reading'; name: string; share: number }
  | { kind: 'review'; name: string; file: FileSummary; options: ReadOptions };

/** The walk of a file from the drop to the figures. Everything heavy happens at the desk in the worker. */
export function useImport() {
  const client = useRef<DeskClient | null>(null);
  const [stage, setStage] = useState<Stage>({ kind: 'idle' });
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [collection, setCollection] = useState<CollectionSummary | null>(null);
  const [result, setResult] = useState<(DeskFigures & { scope: Scope }) | null>(null);
  useEffect(() => () => client.current?.close(), []);
  const desk = () => (client.current ??= new DeskClient());

  /** What was stopped is no trouble; what else went wrong is said, and the page goes on. */
  const guard = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      setStage({ kind: 'idle' });
      setTrouble(error instanceof Cancelled ? 'cancelled' : 'unreadable');
    }
  };

  const open = (file: File) =>
    guard(async () => {
      const { name } = file;
      setTrouble(null);
      setStage({ kind: 'reading', name, share: 0 });
      const found = await desk().openFile(file, (share) => setStage({ kind: 'reading', name, share }));
      if (!('fault' in found)) return setStage({ kind: 'review', name, file: found, options: {} });
      setTrouble(found.fault);
      setStage({ kind: 'idle' });
    });

  const read = (options: ReadOptions, sheet?: number) =>
    guard(async () => {
      if (stage.kind !== 'review') return;
      const file = await desk().read(sheet ?? stage.file.sheet, options);
      setStage({ kind: 'review', name: stage.name, file, options });
    });

  const accept = () =>
    guard(async () => {
      setCollection(await desk().accept());
      setResult(null);
      setStage({ kind: 'idle' });
    });

  const look = (scope: Scope) =>
    guard(async () => setResult({ ...(await desk().figures({ scope })), scope }));

  return {
    stage,
    trouble,
    collection,
    result,
    open,
    read,
    accept,
    look,
    forgetResult: () => setResult(null),
    reject: () => setStage({ kind: 'idle' }),
    cancel: () => client.current?.cancel(),
  };
}

export type ImportWalk = ReturnType<typeof useImport>;
