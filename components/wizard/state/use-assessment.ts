'use client';

import { useContext, useMemo, useSyncExternalStore } from 'react';
import { StoreContext } from './provider';
import type { AssessmentStore, Snapshot } from './store';

export type AssessmentActions = Pick<
  AssessmentStore,
  'update' | 'setDraft' | 'reset' | 'replace' | 'wipe' | 'setTemporary' | 'openExample' | 'leaveVisit'
>;

/** The answers, where they are kept, and the only way to change them. */
export function useAssessment(): Snapshot & AssessmentActions {
  const store = useStore();
  const snapshot = useSnapshot();
  return useMemo(() => ({ ...snapshot, ...actionsOf(store) }), [snapshot, store]);
}

function actionsOf(store: AssessmentStore): AssessmentActions {
  const { update, setDraft, reset, replace, wipe, setTemporary, openExample, leaveVisit } = store;
  return { update, setDraft, reset, replace, wipe, setTemporary, openExample, leaveVisit };
}

export function useSnapshot(): Snapshot {
  const store = useStore();
  return useSyncExternalStore(store.subscribe, store.getSnapshot, store.getServerSnapshot);
}

export function useStore(): AssessmentStore {
  const store = useContext(StoreContext);
  if (!store) throw new Error('useAssessment requires AssessmentProvider above it');
  return store;
}
