'use client';

import { useEffect, useRef, useState } from 'react';
import type { CollectionSummary, DeskFigures, FileSummary } from '@/lib/import/desk';
import type { FileFault } from '@/lib/import/open-file';
import type { Scope } from '@/lib/import/own-figures';
import type { ReadOptions } from '@/lib/import/read-table';
import { layoutFor } from '@/lib/import/known-layouts';
import { Cancelled, DeskClient } from './desk-client';
import { keepLayout, knownLayouts } from './layout-memory';

export type Trouble = FileFault | 'unreadable' | 'cancelled';

type Stage = { kind: 'idle' } | { kind: 'reading'; name: string; share: number } | Review;

/**
 * `options` is what the reader said; `isRecalled` while it is what was said of such a file before. While `isReading`
 * the file shows what was just said of its columns, and the rest is still what was read before.
 */
type Review = {
  kind: 'review';
  name: string;
  file: FileSummary;
  options: ReadOptions;
  isRecalled: boolean;
  isReading: boolean;
};

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
      if (!('fault' in found)) return setStage(await recalled(desk(), name, found));
      setTrouble(found.fault);
      setStage({ kind: 'idle' });
    });

  const read = (options: ReadOptions, sheet?: number) =>
    guard(async () => {
      if (stage.kind !== 'review') return;
      setStage(asSaid(stage, options));
      const file = await desk().read(sheet ?? stage.file.sheet, options);
      setStage((now) => (now.kind === 'review' && now.options === options ? asRead(now, file) : now));
    });

  const accept = (remember = false) =>
    guard(async () => {
      if (stage.kind === 'review') keepReading(stage, remember);
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

/** What is said stands at once, so that the next word, said before the desk has answered, adds to it. */
function asSaid(stage: Review, options: ReadOptions): Review {
  const { mapping = stage.file.mapping } = options;
  return { ...stage, file: { ...stage.file, mapping }, options, isRecalled: false, isReading: true };
}

const asRead = (stage: Review, file: FileSummary): Review => ({ ...stage, file, isReading: false });

/** A file whose columns were put right before is read the same way again. */
async function recalled(desk: DeskClient, name: string, found: FileSummary): Promise<Review> {
  const known = layoutFor(knownLayouts(), found.headers);
  if (!known) return { kind: 'review', name, file: found, options: {}, isRecalled: false, isReading: false };
  const options = { kind: known.kind, mapping: known.mapping };
  return {
    kind: 'review',
    name,
    file: await desk.read(found.sheet, options),
    options,
    isRecalled: true,
    isReading: false,
  };
}

/** Whether the reader has put the guess right: only then is there something to remember. */
export const isPutRight = ({ options }: Review): boolean =>
  options.kind !== undefined || options.mapping !== undefined;

function keepReading(stage: Review, onDevice: boolean): void {
  const { headers, kind, mapping } = stage.file;
  if (isPutRight(stage)) keepLayout({ headers, kind, mapping }, onDevice);
}

export type ImportWalk = ReturnType<typeof useImport>;
