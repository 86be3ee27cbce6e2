/** What is used of the browser's `Storage`. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

export type WriteResult = 'saved' | 'full' | 'refused';

/** Stores a text and makes sure that it is there. */
export function put(shelf: Shelf, key: string, text: string): WriteResult {
  try {
    shelf.setItem(key, text);
    return shelf.getItem(key) === text ? 'saved' : 'refused';
  } catch (error) {
    return isQuota(error) && shelf.length > 0 ? 'full' : 'refused';
  }
}

function isQuota(error: unknown): boolean {
  return error instanceof Error && /quota/i.test(error.name);
}

/** Begins the name of everything that is ours on the device. */
export const keyPrefix = 'berpisah-baik.';

/** The two places of one case, written in turn. */
export type SlotKeys = readonly [string, string];

/** The case of old, when there was only one: it stays where it lies, so that nothing has to be moved. */
export const firstCase = 'first';
export const slotKeys: SlotKeys = [`${keyPrefix}slot-a`, `${keyPrefix}slot-b`];

/** Begins the first place of every other case. What was put aside as a copy before is a case with one place filled. */
export const copyPrefix = `${keyPrefix}copy.`;
const second = '.b';

/**
 * Where a case lies.
 *
 * @example slotsOf('k3x') // ['berpisah-baik.copy.k3x', 'berpisah-baik.copy.k3x.b']
 */
export function slotsOf(id: string): SlotKeys {
  return id === firstCase ? slotKeys : [`${copyPrefix}${id}`, `${copyPrefix}${id}${second}`];
}

/** Which case a key belongs to; null if it holds something else. */
export function caseOfKey(key: string): string | null {
  if (slotKeys.includes(key)) return firstCase;
  if (!key.startsWith(copyPrefix)) return null;
  const name = key.slice(copyPrefix.length);
  return name.endsWith(second) ? name.slice(0, -second.length) : name;
}

/** Says, in the session of a tab, that it keeps the open case and nothing of that tab goes on the device. */
export const temporaryKey = `${keyPrefix}temporary`;

type Shelves = { local: Shelf | null; session: Shelf | null };

/** Where a tab keeps what it knows: on the device, or in the tab alone. */
export function shelfInUse({ local, session }: Shelves): Shelf | null {
  return session?.getItem(temporaryKey) === '1' ? session : local;
}

/** What is kept beside the cases and tells something of them: it goes where the open case goes. */
export const positionKey = `${keyPrefix}position`;
export const calendarKey = `${keyPrefix}calendar`;
/** Begins the place of what was said about somebody else's case. */
export const commentsPrefix = `${keyPrefix}comments.`;

/** A shelf that lasts as long as the page, for where the browser keeps nothing. */
export class MemoryShelf implements Shelf {
  private readonly texts = new Map<string, string>();

  get length(): number {
    return this.texts.size;
  }

  key(index: number): string | null {
    return [...this.texts.keys()][index] ?? null;
  }

  getItem(key: string): string | null {
    return this.texts.get(key) ?? null;
  }

  setItem(key: string, text: string): void {
    this.texts.set(key, text);
  }

  removeItem(key: string): void {
    this.texts.delete(key);
  }

  clear(): void {
    this.texts.clear();
  }
}

/** Every key of ours, those of this page only. */
export function ownKeys(shelf: Shelf): string[] {
  const keys = Array.from({ length: shelf.length }, (_, index) => shelf.key(index));
  return keys.filter((key): key is string => key !== null && key.startsWith(keyPrefix));
}
