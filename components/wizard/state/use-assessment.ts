'use client';

import { createContext, useContext, useMemo, useSyncExternalStore } from 'react';
import type { Assessment } from '@/lib/assessment/schema';
import { StoreContext } from './provider';
import type { Store, StoreHandle } from './handle';
import type { Snapshot } from './store';

export type AssessmentActions = Pick<
  Store,
  'update' | 'setDraft' | 'reset' | 'replace' | 'wipe' | 'setTemporary' | 'openExample' | 'leaveVisit'
>;

/** The answers, where they are kept, and the only way to change them. */
export function useAssessment(): Snapshot & AssessmentActions {
  const store = useStore();
  const snapshot = useSnapshot();
  return useMemo(() => ({ ...snapshot, ...actionsOf(store) }), [snapshot, store]);
}

function actionsOf(store: Store): AssessmentActions {
  const { update, setDraft, reset, replace, wipe, setTemporary, openExample, leaveVisit } = store;
  return { update, setDraft, reset, replace, wipe, setTemporary, openExample, leaveVisit };
}

/** The answers as they were a moment ago, for what may come later than the key that was pressed; see `Deferred`. */
export const DeferredSnapshot = createContext<Snapshot | null>(null);

export function useSnapshot(): Snapshot {
  const deferred = useContext(DeferredSnapshot);
  const live = useSelected((snapshot) => (deferred ? null : snapshot));
  // Whoever is inside `Deferred` hears nothing else; outside it there is always a live one.
  return deferred ?? (live as Snapshot);
}

/** One thing out of the answers: whoever asks for it is drawn anew only when it has changed. */
export function useSelected<T>(select: (snapshot: Snapshot) => T): T {
  const store = useStore();
  return useSyncExternalStore(
    store.subscribe,
    () => select(store.getSnapshot()),
    () => select(store.getServerSnapshot()),
  );
}

/** The store; until it has come, one that knows nothing and hands on what can wait. */
export function useStore(): Store {
  const handle = useHandle();
  return useSyncExternalStore(handle.subscribe, handle.getStore, handle.getServerStore);
}

/** An assessment in which nothing was answered: what the defaults are. */
export function useEmptyAssessment(): Assessment {
  return useStore().getServerSnapshot().assessment;
}

/** Whether the store could not be fetched: reloading helps. */
export function useStoreFailed(): boolean {
  const handle = useHandle();
  return useSyncExternalStore(handle.subscribe, handle.hasFailed, () => false);
}

function useHandle(): StoreHandle {
  const handle = useContext(StoreContext);
  if (!handle) throw new Error('useAssessment requires AssessmentProvider above it');
  return handle;
}
