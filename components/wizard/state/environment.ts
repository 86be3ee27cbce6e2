import type { IsoDate } from '@/lib/calendar/iso-date';
import { isoDateOf } from '@/lib/calendar/iso-date';
import type { DecodedLink, LinkReason } from '@/lib/share/link';
import type { Shelf } from './places';
import { looksLikeLink } from './visit';

/** Why a link did not open: of itself, for a wrong passphrase, or because this page may not decrypt. */
export type LinkProblem = LinkReason | 'passphrase' | 'no-cipher';

export type OpenedLink = Extract<DecodedLink, { ok: true }> | { ok: false; reason: LinkProblem };

/** What the owner of the answers needs from the browser, so that it can be tried without one. */
export type Environment = {
  /** Null where the browser refuses. */
  local: Shelf | null;
  session: Shelf | null;
  now: () => number;
  /** The calendar day where the reader is. */
  today: () => IsoDate;
  newId: () => string;
  /** Runs later unless called off. */
  later: (run: () => void, milliseconds: number) => () => void;
  /** Runs while no other tab does. */
  alone: (run: () => void) => void;
  openLink: (fragment: string, passphrase?: string) => Promise<OpenedLink>;
  /** Takes a link's fragment out of the address, so that a reload doesn't open it again. */
  dropFragment: () => void;
};

/** The browser itself. Nothing is read when it is made, so that this can be done on the server too. */
export function browserEnvironment(): Environment {
  return {
    local: shelfOf(() => window.localStorage),
    session: shelfOf(() => window.sessionStorage),
    now: () => Date.now(),
    today: () => localDate(new Date()),
    newId: () => Math.random().toString(36).slice(2, 12).padEnd(10, '0'),
    later: (run, milliseconds) => {
      const timer = setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    },
    alone,
    openLink,
    dropFragment,
  };
}

function localDate(now: Date): IsoDate {
  return isoDateOf({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
}

/** Reading the property alone throws where storage is forbidden. */
function shelfOf(get: () => Storage): Shelf | null {
  try {
    return typeof window === 'undefined' ? null : get();
  } catch {
    return null;
  }
}

function alone(run: () => void): void {
  if ('locks' in navigator) void navigator.locks.request('berpisah-baik.save', run);
  else run();
}

/** The codec comes only when there is a link to read. If it can't come, reloading is what helps. */
async function openLink(fragment: string, passphrase?: string): Promise<OpenedLink> {
  try {
    const { decodeLink } = await import('@/lib/share/link');
    if (passphrase === undefined) return decodeLink(fragment);
    const [{ unlockLink }, { canEncrypt, webCipher }] = await Promise.all([
      import('@/lib/share/locked-link'),
      import('../share/web-cipher'),
    ]);
    if (!canEncrypt()) return { ok: false, reason: 'no-cipher' };
    const unlocked = await unlockLink(fragment, { passphrase, cipher: webCipher });
    return unlocked.ok ? decodeLink(unlocked.link) : unlocked;
  } catch (error) {
    console.error(error);
    return { ok: false, reason: 'too-new' };
  }
}

function dropFragment(): void {
  if (!looksLikeLink(location.hash.slice(1))) return;
  history.replaceState(history.state, '', location.pathname + location.search);
}
