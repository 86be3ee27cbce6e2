import { entriesFromText, withEntries, type EarlierEntries } from '@/lib/export/ics/earlier-entries';
import type { IcsEvent } from '@/lib/export/ics/ics';
import { browserEnvironment } from '../state/environment';
import { calendarKey, put, shelfInUse, type Shelf } from '../state/places';

/** Where the tab keeps the rest too: not on a device on which nothing is to be saved. */
const place = (): Shelf | null => shelfInUse(browserEnvironment());

/** What calendar files made here have held. */
export function earlierEntries(shelf = place()): EarlierEntries {
  return entriesFromText(shelf?.getItem(calendarKey) ?? null);
}

/** Keeps what a file held, so that the next one can cancel what has gone. A browser that refuses is no trouble. */
export function keepEntries(events: readonly IcsEvent[], shelf = place()): void {
  if (shelf) put(shelf, calendarKey, JSON.stringify(withEntries(earlierEntries(shelf), events)));
}
