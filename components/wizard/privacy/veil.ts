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

const asItIs = (name: string) => name;
let cover = asItIs;

/** From now on files are named so; null: as they were. */
export function coverFileNames(by: ((name: string) => string) | null): void {
  cover = by ?? asItIs;
}

/** What a file is called in the list of downloads, which others see too. */
export const shownFileName = (name: string): string => cover(name);

/** The page was covered whole by the script in its head until the names on it are. */
export function reveal(): void {
  delete document.documentElement.dataset.veiled;
}
