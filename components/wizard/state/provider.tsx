'use client';

import { usePathname } from 'next/navigation';
import { createContext, useEffect, useState, type ReactNode } from 'react';
import type { Assessment } from '@/lib/assessment/schema';
import { StoreHandle } from './handle';
import type { AssessmentStore } from './store';
import { looksLikeLink } from './visit';

export const StoreContext = createContext<StoreHandle | null>(null);

/** Outlives the layout, which is made anew for another language: what could not be saved must not go with it. */
let shared: StoreHandle | null = null;

function handleOfTab(empty: Assessment): StoreHandle {
  if (typeof window === 'undefined') return new StoreHandle(empty);
  return (shared ??= new StoreHandle(empty));
}

type Props = {
  /** What the pages are built with: nothing answered. */
  empty: Assessment;
  children: ReactNode;
};

/** Owns the answers for every page inside. Stands once, in the layout. */
export function AssessmentProvider({ empty, children }: Props) {
  const [handle] = useState(() => handleOfTab(empty));
  useEffect(() => connect(handle), [handle]);
  useRememberPosition(handle);
  return <StoreContext value={handle}>{children}</StoreContext>;
}

/** Loads after mount, so that the page as built and the page as hydrated are the same; then listens to the browser. */
function connect(handle: StoreHandle): () => void {
  const off = new AbortController();
  handle.open().then((store) => off.signal.aborted || listen(store, off.signal), console.error);
  return () => {
    handle.store.flush();
    off.abort();
  };
}

function listen(store: AssessmentStore, signal: AbortSignal): void {
  // What another page saved while this one was still reading was heard by nobody.
  store.followOtherTabs();
  const onStorage = ({ key, newValue, storageArea }: StorageEvent) => {
    if (storageArea === localStorage) store.followKey(key, newValue === null);
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
  const onLeaving = (event: BeforeUnloadEvent) => {
    if (!store.wouldBeLost()) return;
    // Without a network pages are loaded whole, and what only memory holds goes with the page: the browser asks first.
    event.preventDefault();
    setTimeout(shownAgain);
  };
  addEventListener('beforeunload', onLeaving, { signal });
  addEventListener('storage', onStorage, { signal });
  addEventListener('hashchange', onHash, { signal });
  addEventListener('pagehide', () => store.flush(), { signal });
  addEventListener('pageshow', onReturn, { signal });
  addEventListener('focus', onReturn, { signal });
  document.addEventListener('visibilitychange', onReturn, { signal });
}

/**
 * Who was asked and stayed. The router still waits for the page that never came, and would not follow the same link
 * again, until it hears that this page is shown as after a way back.
 */
export const shownAgain = () => void dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));

const stepPages = ['checklist', 'money', 'strategies', 'communication', 'aftercare', 'result'];

function useRememberPosition(handle: StoreHandle): void {
  const page = usePathname().split('/')[2] ?? '';
  useEffect(() => {
    if (stepPages.includes(page)) handle.store.setPosition(page);
  }, [handle, page]);
}
