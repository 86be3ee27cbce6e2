'use client';

import { useState } from 'react';
import type { Quantity, Sure } from '@/lib/assessment/quantity';
import { useFormat } from '@/components/wizard/use-format';
import { entryOf, readEntry, type Entry, type ReadEntry } from './entry';
import { useAnswer } from './form-context';
import type { Path } from './paths';
import { writeTyped } from './reading';
import type { Display } from './questions-catalogue';

export type Certainty = Exclude<Sure, 'exact'> | 'unknown';

/** How sure one said to be while there was no figure to be sure of. */
type Pending = Pick<Entry, 'sure' | 'known'> & { mode: 'sure' | 'exact'; text: string };

/** One uncertain figure: what stands in its boxes, how it reads, and what the reader can do with it. */
export function useQuantity(path: Path, display: Display) {
  const format = useFormat();
  const { value, drafts, put } = useAnswer(path);
  const [pending, setPending] = useState<Pending | null>(null);
  const quantity = value as Quantity;
  const stored = entryOf(quantity, path, drafts, display, format);
  const isOpen = quantity === null || quantity === 'unknown';
  const entry: Entry =
    isOpen && pending && stored.mode === 'sure'
      ? { ...stored, mode: pending.mode, sure: pending.sure }
      : stored;
  const { isDraft, clearDrafts, keepDrafts } = useDrafts(path);

  const commit = (next: Entry) => {
    const read = readEntry(next, path, display, format);
    if (read.kind === 'fault') return keepDrafts(next);
    put(read.kind === 'value' ? read.value : null);
    clearDrafts();
  };
  const remember = () =>
    setPending({
      sure: entry.sure,
      mode: entry.mode === 'exact' ? 'exact' : 'sure',
      text: entry.likely,
      known: entry.known,
    });

  return {
    path,
    display,
    quantity,
    entry,
    isOpen,
    isDraft,
    read: readEntry(entry, path, display, format) satisfies ReadEntry,
    certainty: certaintyOf(quantity, entry, pending),
    type: (part: Partial<Entry>) => commit({ ...entry, ...part }),
    /** Takes an amount as it is, where the text left room for two. */
    take: (likely: number) =>
      commit({ ...entry, likely: writeTyped(likely, display, format), known: { ...entry.known, likely } }),
    chooseCertainty: (certainty: Certainty) => {
      if (certainty === 'unknown') {
        remember();
        put('unknown');
        return clearDrafts();
      }
      const likely = entry.likely || (pending?.text ?? '');
      const known = entry.likely ? entry.known : (pending?.known ?? {});
      setPending({ sure: certainty, mode: 'sure', text: '', known: {} });
      if (entry.mode === 'range') clearDrafts();
      commit({ ...entry, likely, known, mode: 'sure', sure: certainty });
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

/** The texts of a figure that are no value yet: one, or all three of a range. */
function useDrafts(path: Path) {
  const { drafts, setDraft } = useAnswer(path);
  const paths = { likely: path, low: `${path}.low`, high: `${path}.high` } as const;
  return {
    isDraft: Object.values(paths).some((draft) => drafts[draft] !== undefined),
    clearDrafts: () => Object.values(paths).forEach((draft) => setDraft(draft, null)),
    keepDrafts: (entry: Entry) => {
      setDraft(paths.likely, entry.likely);
      if (entry.mode !== 'range') return;
      setDraft(paths.low, entry.low);
      setDraft(paths.high, entry.high);
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
