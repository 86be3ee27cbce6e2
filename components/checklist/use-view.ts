'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useLayoutEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import { viewOf, type View } from './views';

/**
 * Which question is open. It stands in the fragment of the address, so that every question can be linked to, the
 * browser's back button walks the questions, and the page is one file.
 */
export function useView(): View {
  const fragment = useSyncExternalStore(subscribe, readFragment, () => '');
  return useMemo(() => viewOf(fragment) ?? { kind: 'overview' }, [fragment]);
}

export function goTo(fragment: string): void {
  location.hash = fragment === '' ? 'top' : fragment;
}

/** The last fragment that named a question: others, such as the skip link's, leave the page as it is. */
let known = '';

function readFragment(): string {
  const fragment = decoded(location.hash.slice(1));
  if (viewOf(fragment)) known = fragment;
  return known;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Links inside the app change the address without `hashchange`; the Navigation API hears them where there is one. */
function subscribe(onChange: () => void): () => void {
  const off = new AbortController();
  const { signal } = off;
  addEventListener('hashchange', onChange, { signal });
  addEventListener('popstate', onChange, { signal });
  const { navigation } = window as { navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', onChange, { signal });
  return () => off.abort();
}

/** After a change of question the reader stands at its heading, and the window's title says which one it is. */
export function useViewArrival(view: View, title: string | null): void {
  const key = JSON.stringify(view);
  const seen = useRef(key);
  useTitle(title);
  useEffect(() => {
    if (seen.current === key) return;
    seen.current = key;
    const at = view.kind === 'red-flags' && view.at ? document.getElementById(view.at) : null;
    if (at) at.focus();
    else {
      document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
      scrollTo({ top: 0, behavior: 'instant' });
    }
  }, [key, view]);
}

/** Puts the question before the page's own title, also when that is written a moment after the page was taken over. */
function useTitle(question: string | null): void {
  const t = useTranslations('app');
  const own = `${t('nav.steps.checklist')} · ${t('name')}`;
  useLayoutEffect(() => {
    const isOurs = document.title.endsWith(own);
    if (question === null) {
      if (isOurs) document.title = own;
      return;
    }
    const write = () => {
      if (document.title === own) document.title = `${question} · ${own}`;
    };
    if (isOurs) document.title = own;
    write();
    const observer = new MutationObserver(write);
    observer.observe(document.head, { subtree: true, childList: true, characterData: true });
    return () => observer.disconnect();
  }, [question, own]);
}
