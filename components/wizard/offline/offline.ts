'use client';

/** How the product stands on this device: whether it works without a network, and whether a newer one waits. */
export type Offline = { isReady: boolean; newer: ServiceWorker | null };

let state: Offline = { isReady: false, newer: null };
const listeners = new Set<() => void>();

export const offlineState = (): Offline => state;

export function watchOffline(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tell(change: Partial<Offline>): void {
  state = { ...state, ...change };
  for (const listener of listeners) listener();
}

let isAsked = false;

/** Lays the product on the device's shelf, once the page itself has been loaded. Where that is refused, all else works. */
export function prepareOffline(): void {
  if (isAsked || process.env.NODE_ENV !== 'production' || !('serviceWorker' in navigator)) return;
  isAsked = true;
  if (savesData()) return;
  const register = () => void start().catch(console.warn);
  if (document.readyState === 'complete') register();
  else addEventListener('load', register, { once: true });
}

/** Whoever pays for each megabyte says so to the browser; the shelf is two of them. */
function savesData(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}

async function start(): Promise<void> {
  const shelf = navigator.serviceWorker;
  const registration = await shelf.register('/sw.js', { updateViaCache: 'none' });
  const look = () => {
    // Without one at work there is nothing that a waiting one could replace: this is the first visit.
    if (registration.waiting && registration.active) tell({ newer: registration.waiting });
  };
  // One may be on its way before anybody here listened.
  const follow = () => registration.installing?.addEventListener('statechange', look);
  registration.addEventListener('updatefound', follow);
  follow();
  look();
  await shelf.ready;
  tell({ isReady: true });
}

/** Lets the newer version take over and opens the page anew in it. Other pages go on as they are. */
export function takeOver(newer: ServiceWorker): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  newer.postMessage('use-now');
}
