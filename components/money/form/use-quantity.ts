'use client';

import { useState } from 'react';
import type { Quantity, Sure } from '@/lib/assessment/quantity';
import { useFormat } from '@/components/wizard/use-format';
import { entryOf, readEntry, type Entry, type ReadEntry } from './entry';
import { useAnswer } from './form-context';
import type { Path } from './paths';
import type { Display } from './questions-catalogue';

export type Certainty = Exclude<Sure, 'exact'> | 'unknown';

/** How sure one said to be while there was no figure to be sure of. */
type Pending = { sure: Sure; mode: 'sure' | 'exact'; text: string };

/** One uncertain figure: what stands in its boxes, how it reads, and what the reader can do with it. */
export function useQuantity(path: Path, display: Display) {
  const format = useFormat();
  const { value, drafts, put, setDraft } = useAnswer(path);
  const [pending, setPending] = useState<Pending | null>(null);
  const quantity = value as Quantity;
  const stored = entryOf(quantity, path, drafts, display, format);
  const isOpen = quantity === null || quantity === 'unknown';
  const entry: Entry =
    isOpen && pending && stored.mode === 'sure'
      ? { ...stored, mode: pending.mode, sure: pending.sure }
      : stored;
  const draftPaths = { likely: path, low: `${path}.low`, high: `${path}.high` } as const;

  const clearDrafts = () => Object.values(draftPaths).forEach((draft) => setDraft(draft, null));
  const keepDrafts = (next: Entry) => {
    setDraft(draftPaths.likely, next.likely);
    if (next.mode !== 'range') return;
    setDraft(draftPaths.low, next.low);
    setDraft(draftPaths.high, next.high);
  };
  const commit = (next: Entry) => {
    const read = readEntry(next, path, display, format);
    if (read.kind === 'fault') return keepDrafts(next);
    put(read.kind === 'value' ? read.value : null);
    clearDrafts();
  };
  const remember = () =>
    setPending({ sure: entry.sure, mode: entry.mode === 'exact' ? 'exact' : 'sure', text: entry.likely });

  return {
    path,
    display,
    quantity,
    entry,
    isOpen,
    isDraft: Object.values(draftPaths).some((draft) => drafts[draft] !== undefined),
    read: readEntry(entry, path, display, format) satisfies ReadEntry,
    certainty: certaintyOf(quantity, entry, pending),
    type: (part: Partial<Entry>) => commit({ ...entry, ...part }),
    chooseCertainty: (certainty: Certainty) => {
      if (certainty === 'unknown') {
        remember();
        put('unknown');
        return clearDrafts();
      }
      const likely = entry.likely || (pending?.text ?? '');
      setPending({ sure: certainty, mode: 'sure', text: '' });
      if (entry.mode === 'range') clearDrafts();
      commit({ ...entry, likely, mode: 'sure', sure: certainty });
    },
    /** A text that stays unreadable must not leave an older figure standing in for it. */
    leave: () => {
      if (isOpen || readEntry(entry, path, display, format).kind !== 'fault') return;
      remember();
      keepDrafts(entry);
      put(null);
    },
  };
}

export type QuantityState = ReturnType<typeof useQuantity>;

function certaintyOf(quantity: Quantity, entry: Entry, pending: Pending | null): Certainty | undefined {
  if (quantity === 'unknown' && entry.likely === '') return 'unknown';
  if (entry.mode !== 'sure' || entry.sure === 'exact') return undefined;
  if (quantity === null && entry.likely === '' && pending === null) return undefined;
  return entry.sure;
}
