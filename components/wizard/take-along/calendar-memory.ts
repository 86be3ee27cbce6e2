import { entriesFromText, withEntries, type EarlierEntries } from '@/lib/export/ics/earlier-entries';
import type { IcsEvent } from '@/lib/export/ics/ics';
import { keyPrefix } from '../state/places';

/** Goes with everything else of ours when the device is wiped. */
const key = `${keyPrefix}calendar`;

/** What calendar files made on this device have held. */
export function earlierEntries(): EarlierEntries {
  try {
    return entriesFromText(localStorage.getItem(key));
  } catch {
    return {};
  }
}

/** Keeps what a file held, so that the next one can cancel what has gone. A browser that refuses is no trouble. */
export function keepEntries(events: readonly IcsEvent[]): void {
  try {
    localStorage.setItem(key, JSON.stringify(withEntries(earlierEntries(), events)));
  } catch {
    return;
  }
}
