import type { IsoDate } from '@/lib/calendar/iso-date';
import { isoDateOf } from '@/lib/calendar/iso-date';
import type { DecodedLink } from '@/lib/share/link';
import type { Shelf } from './slots';
import type { StoreEnvironment } from './store';

/** The browser as the store sees it. Nothing is read before `load`, so this can be made on the server too. */
export function browserEnvironment(): StoreEnvironment {
  return {
    local: shelfOf(() => window.localStorage),
    session: shelfOf(() => window.sessionStorage),
    now: () => Date.now(),
    newId: () => Math.random().toString(36).slice(2, 12).padEnd(10, '0'),
    later: (run, milliseconds) => {
      const timer = setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    },
    alone: (run) => {
      if (!('locks' in navigator)) run();
      else void navigator.locks.request('berpisah-baik.save', run);
    },
    today: () => localDate(new Date()),
    openLink,
  };
}

/** The codec comes only when there is a link to read. */
async function openLink(fragment: string): Promise<DecodedLink> {
  const { decodeLink } = await import('@/lib/share/link');
  return decodeLink(fragment);
}

/** The calendar day where the reader is. */
export function localDate(now: Date): IsoDate {
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
