'use client';

import { useSyncExternalStore } from 'react';
import { maskKey } from './mask-key';

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

/** The page was covered whole by the script in its head until the names on it are. */
export function reveal(): void {
  delete document.documentElement.dataset.veiled;
}
