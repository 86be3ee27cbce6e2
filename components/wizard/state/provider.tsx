'use client';

import { usePathname } from 'next/navigation';
import { createContext, useEffect, useState, type ReactNode } from 'react';
import { browserEnvironment } from './environment';
import { copyPrefix } from './copies';
import { slotKeys } from './slots';
import { AssessmentStore } from './store';
import { looksLikeLink } from './visit';

export const StoreContext = createContext<AssessmentStore | null>(null);

/** Outlives the layout, which is made anew for another language: what could not be saved must not go with it. */
let shared: AssessmentStore | null = null;

function storeOfTab(): AssessmentStore {
  if (typeof window === 'undefined') return new AssessmentStore(browserEnvironment());
  return (shared ??= new AssessmentStore(browserEnvironment()));
}

/** Owns the answers for every page inside. Stands once, in the layout. */
export function AssessmentProvider({ children }: { children: ReactNode }) {
  const [store] = useState(storeOfTab);
  useEffect(() => connect(store), [store]);
  useRememberPosition(store);
  return <StoreContext value={store}>{children}</StoreContext>;
}

/** Loads after mount, so that the page as built and the page as hydrated are the same; then listens to the browser. */
function connect(store: AssessmentStore): () => void {
  if (store.getSnapshot().status === 'loading') void store.load(location.hash.slice(1));
  const off = new AbortController();
  const { signal } = off;
  const onStorage = ({ key, newValue }: StorageEvent) => {
    const isSlot = key === null || (slotKeys as readonly string[]).includes(key);
    if (isSlot && newValue === null) store.followRemoval();
    else if (isSlot) store.followOtherTabs();
    if (key === null || key.startsWith(copyPrefix)) store.followCopies();
  };
  const onHash = () => {
    const fragment = location.hash.slice(1);
    if (looksLikeLink(fragment)) void store.openFragment(fragment);
  };
  const onReturn = () => {
    if (document.visibilityState === 'hidden') return store.flush();
    store.renewToday();
    store.followOtherTabs();
  };
  addEventListener('storage', onStorage, { signal });
  addEventListener('hashchange', onHash, { signal });
  addEventListener('pagehide', () => store.flush(), { signal });
  addEventListener('pageshow', onReturn, { signal });
  addEventListener('focus', onReturn, { signal });
  document.addEventListener('visibilitychange', onReturn, { signal });
  return () => {
    store.flush();
    off.abort();
  };
}

const stepPages = ['checklist', 'money', 'strategies', 'communication', 'aftercare', 'result'];

function useRememberPosition(store: AssessmentStore): void {
  const page = usePathname().split('/')[2] ?? '';
  useEffect(() => {
    if (stepPages.includes(page)) store.setPosition(page);
  }, [store, page]);
}
