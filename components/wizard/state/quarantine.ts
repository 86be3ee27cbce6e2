import { keyPrefix, ownKeys, put, type Shelf } from './places';

const quarantinePrefix = `${keyPrefix}quarantine.`;

/** How much could not be read: some of the open case, `all` of it, with nothing else left, or all of `other` cases. */
export type Loss = 'some' | 'all' | 'other';
const losses: readonly Loss[] = ['all', 'other', 'some'];

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
  return losses.find((loss) => ids.some((id) => id.startsWith(`${loss}-`))) ?? null;
}

export function clearQuarantine(shelf: Shelf | null): void {
  for (const id of withPrefix(shelf, quarantinePrefix)) shelf?.removeItem(quarantinePrefix + id);
}

function withPrefix(shelf: Shelf | null, prefix: string): string[] {
  if (!shelf) return [];
  const keys = ownKeys(shelf).filter((key) => key.startsWith(prefix));
  return keys.map((key) => key.slice(prefix.length)).sort();
}
