'use client';

import { createContext, useContext, useMemo, type ReactNode } from 'react';
import type { ResolvedInput } from '@/lib/money/result';
import type { Snapshot } from '@/components/wizard/state/store';
import { useSelected, useStore } from '@/components/wizard/state/use-assessment';
import { putAt, valueAt, type Path } from './paths';

/** What the fields are told by the form around them. */
export type FormNews = {
  /** What is to be put right, by the id of the control; only after one has tried to go on. */
  errors: ReadonlyMap<string, ReactNode>;
  /** Odd but possible; shown at once, never in the way. */
  warnings: ReadonlyMap<string, ReactNode>;
  /** What the calculation takes for a figure, entered or assumed. */
  used: ReadonlyMap<string, ResolvedInput>;
};

const nothing: FormNews = { errors: new Map(), warnings: new Map(), used: new Map() };

export const FormContext = createContext<FormNews>(nothing);

export const useFormNews = () => useContext(FormContext);

/** One answer: its value, the text that is no value yet, and the way to change both. */
export function useAnswer(path: Path) {
  const { update, setDraft } = useStore();
  const select = useMemo(() => unchanging(({ assessment }: Snapshot) => valueAt(assessment, path)), [path]);
  return {
    value: useSelected(select),
    drafts: useSelected(({ drafts }) => drafts),
    put: (value: unknown) => update(putAt(path, value)),
    setDraft,
  };
}

/** Every change makes all answers anew: what reads as before is handed out as the same object. */
function unchanging<T>(select: (snapshot: Snapshot) => T): (snapshot: Snapshot) => T {
  let last: { value: T; text: string | undefined } | undefined;
  return (snapshot) => {
    const value = select(snapshot);
    const text = JSON.stringify(value);
    if (!last || last.text !== text) last = { value, text };
    return last.value;
  };
}
