import { copyPrefix, keyPrefix, type Shelf } from './places';
import { ownKeys, put, readText, type Reading } from './slots';

/** Works put aside rather than lost: what was there before another one was opened, or the other side of a conflict. */
export type Copy = { id: string; savedAt: number; name: string; clientName: string };

const quarantinePrefix = `${keyPrefix}quarantine.`;

/** Puts a work aside as it is stored. False if there is no room: the reader then has to download it first. */
export function keepCopy(shelf: Shelf | null, id: string, text: string): boolean {
  return shelf !== null && put(shelf, copyPrefix + id, text) === 'saved';
}

/** All copies, the latest first. */
export function listCopies(shelf: Shelf | null): Copy[] {
  const found = withPrefix(shelf, copyPrefix).flatMap((id): Copy[] => {
    const reading = readCopy(shelf, id);
    if (!reading) return [];
    const { savedAt, work } = reading.saved;
    return [{ id, savedAt, name: work.assessment.name, clientName: work.assessment.clientName }];
  });
  return found.sort((a, b) => b.savedAt - a.savedAt);
}

export function readCopy(
  shelf: Shelf | null,
  id: string,
): Extract<Reading, { kind: 'good' | 'newer' }> | null {
  const reading = readText(shelf?.getItem(copyPrefix + id) ?? null);
  return reading.kind === 'good' || reading.kind === 'newer' ? reading : null;
}

export function removeCopy(shelf: Shelf | null, id: string): void {
  shelf?.removeItem(copyPrefix + id);
}

/** How much could not be read: some of it, or `all`, with nothing else left. */
export type Loss = 'some' | 'all';

/** Sets damaged text aside for download, then frees its place; if there is no room for it, it stays where it is. */
export function quarantine(
  shelf: Shelf,
  id: string,
  damaged: { key: string; raw: string },
  loss: Loss,
): boolean {
  const kept = put(shelf, `${quarantinePrefix}${loss}-${id}`, damaged.raw) === 'saved';
  if (kept) shelf.removeItem(damaged.key);
  return kept;
}

/** Everything set aside as unreadable, as one text to download; null if there is nothing. */
export function quarantined(shelf: Shelf | null): string | null {
  const texts = withPrefix(shelf, quarantinePrefix).map((id) => shelf?.getItem(quarantinePrefix + id) ?? '');
  return texts.length > 0 ? texts.join('\n\n') : null;
}

/** What the texts set aside stand for; null if there are none. They outlast the page that found them. */
export function quarantinedLoss(shelf: Shelf | null): Loss | null {
  const ids = withPrefix(shelf, quarantinePrefix);
  if (ids.length === 0) return null;
  return ids.some((id) => id.startsWith('all-')) ? 'all' : 'some';
}

export function clearQuarantine(shelf: Shelf | null): void {
  for (const id of withPrefix(shelf, quarantinePrefix)) shelf?.removeItem(quarantinePrefix + id);
}

function withPrefix(shelf: Shelf | null, prefix: string): string[] {
  if (!shelf) return [];
  const keys = ownKeys(shelf).filter((key) => key.startsWith(prefix));
  return keys.map((key) => key.slice(prefix.length)).sort();
}
