'use client';

import { useSyncExternalStore } from 'react';

/** Where it is kept that clients’ names are covered; absent means: not. */
const maskKey = 'berpisah-baik.mask';
const listeners = new Set<() => void>();
let isMasked: boolean | null = null;

function read(): boolean {
  try {
    return localStorage.getItem(maskKey) === '1';
  } catch {
    return false;
  }
}

function watch(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether clients’ names are covered on the screen. */
export function useMasked(): boolean {
  return useSyncExternalStore(
    watch,
    () => (isMasked ??= read()),
    () => false,
  );
}

/** Where the browser refuses to keep it, it lasts as long as the page. */
export function setMasked(masked: boolean): void {
  isMasked = masked;
  try {
    if (masked) localStorage.setItem(maskKey, '1');
    else localStorage.removeItem(maskKey);
  } catch (error) {
    console.warn(error);
  }
  for (const listener of listeners) listener();
}

export const curtainKey = 'F9';

/** How names are covered in what is no part of the page: the names of files, and the margins of printed pages. */
type Cover = { fileName: (name: string) => string; words: (text: string) => string };

const asItIs: Cover = { fileName: (name) => name, words: (text) => text };
let cover = asItIs;

/** From now on names are covered so; null: they are shown. */
export function coverNames(by: Cover | null): void {
  cover = by ?? asItIs;
  for (const listener of listeners) listener();
}

/** What a file is called in the list of downloads, which others see too. */
export const shownFileName = (name: string): string => cover.fileName(name);

/** Covers names in a text that never stands in the page, where `maskPage` would find it. */
export function useCoveredWords(): (text: string) => string {
  return useSyncExternalStore(
    watch,
    () => cover.words,
    () => asItIs.words,
  );
}

let settle: (stands: boolean) => void;
const covering = new Promise<boolean>((resolve) => (settle = resolve));

/** Told by what covers names: it stands from now on, or it can't come. */
export const tellCovering = (stands: boolean): void => settle(stands);

/** No name comes before what covers it does, and none at all if that can't come. At once where names are shown. */
export async function namesMayCome(): Promise<void> {
  if ((isMasked ?? read()) && !(await covering)) throw new Error('What covers names did not come');
}
