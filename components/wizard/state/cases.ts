import { caseOfKey, ownKeys, put, slotsOf, type Shelf, type WriteResult } from './places';
import { quarantine, type Loss } from './quarantine';
import {
  newestStamp,
  peekText,
  readSlots,
  writeSlot,
  writeText,
  type Reading,
  type SavedWork,
} from './slots';

/** One of the cases on the device, as a list shows it. */
export type CaseEntry = { id: string; savedAt: number; name: string; clientName: string };

type Readable = Extract<Reading, { kind: 'good' | 'newer' }>;

/** All cases that can be read, the one saved last first. */
export function listCases(shelf: Shelf | null): CaseEntry[] {
  if (!shelf) return [];
  return caseIds(shelf)
    .flatMap((id): CaseEntry[] => {
      const texts = slotsOf(id).map((key) => shelf.getItem(key));
      const found = texts.flatMap((text) => (text === null ? [] : (peekText(text) ?? [])));
      const newest = found.sort((a, b) => b.revision - a.revision || b.savedAt - a.savedAt)[0];
      return newest
        ? [{ id, savedAt: newest.savedAt, name: newest.name, clientName: newest.clientName }]
        : [];
    })
    .sort((a, b) => b.savedAt - a.savedAt);
}

export function caseIds(shelf: Shelf): string[] {
  const ids = ownKeys(shelf).map(caseOfKey);
  return [...new Set(ids.filter((id) => id !== null))].sort();
}

/** A case as it was saved last; null if there is none or none that can be read. */
export function readCase(shelf: Shelf | null, id: string): Readable | null {
  return shelf && readSlots(shelf, slotsOf(id)).newest;
}

/** Saves a case that is not open: after what is there already, if it was there. */
export function writeCase(shelf: Shelf, id: string, saved: Omit<SavedWork, 'revision'>): WriteResult {
  const revision = (newestStamp(shelf, slotsOf(id))?.revision ?? 0) + 1;
  return writeSlot(shelf, slotsOf(id), { ...saved, revision });
}

/** Puts a case where none is, as the text that it was. */
export function putCase(shelf: Shelf | null, id: string, saved: SavedWork | string): WriteResult {
  if (!shelf) return 'refused';
  return put(shelf, slotsOf(id)[0], typeof saved === 'string' ? saved : writeText(saved));
}

/** The newest state goes last: whoever is stopped half way finds it, not an older one. */
export function removeCase(shelf: Shelf | null, id: string): void {
  if (!shelf) return;
  const age = (key: string) => peekText(shelf.getItem(key) ?? '')?.revision ?? -1;
  for (const key of [...slotsOf(id)].sort((a, b) => age(a) - age(b))) shelf.removeItem(key);
}

/**
 * Sets aside what is damaged in any case.
 *
 * @returns the texts for which there was no room aside, and what of the open case was damaged
 */
export function clearDamage(shelf: Shelf, open: string, newId: () => string) {
  const held: string[] = [];
  let loss: Loss | null = null;
  for (const id of new Set([open, ...caseIds(shelf)])) {
    const { newest, damaged } = readSlots(shelf, slotsOf(id));
    const lost = newest ? 'some' : id === open ? 'all' : 'other';
    for (const slot of damaged) {
      if (!quarantine(shelf, newId(), slot, lost)) held.push(slot.raw);
      loss ??= lost;
    }
  }
  return { held, loss };
}
