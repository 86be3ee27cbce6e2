import { salvageAssessment } from '@/lib/assessment/salvage';
import { assessmentVersion, type Assessment } from '@/lib/assessment/schema';
import { textChecksum } from '@/lib/share/checksum';

/**
 * Where one's own work lies in the browser: two slots, written in turn, each with a checksum and a revision number and
 * read back after writing. A half-written slot costs nothing, the other one holds what was there before.
 */

/** What is used of the browser's `Storage`. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** Texts as typed that could not be read as a value yet, by the path of their field. */
export type Drafts = Readonly<Record<string, string>>;

export type Work = { assessment: Assessment; drafts: Drafts };
export type Stamp = { revision: number; savedAt: number; writer: string };
export type SavedWork = Stamp & { work: Work };

export const keyPrefix = 'berpisah-baik.';
export const slotKeys = [`${keyPrefix}slot-a`, `${keyPrefix}slot-b`] as const;

const layout = 1;
const header = /^berpisah-baik (\d{1,4}) (\d{1,15}) (\d{1,15}) ([\w-]{1,40}) ([0-9a-f]{8})$/;
const mostDrafts = 200;
const longestDraft = 500;

/** What one stored text turned out to be. */
export type Reading =
  | { kind: 'empty' }
  | { kind: 'good'; saved: SavedWork; dropped: string[] }
  | { kind: 'newer'; saved: SavedWork; raw: string }
  | { kind: 'damaged'; raw: string };

/** A saved work as the text that is stored: one line about it, one line of it. */
export function writeText({ revision, savedAt, writer, work }: SavedWork): string {
  const body = JSON.stringify(work);
  const about = `${revision} ${savedAt} ${writer}`;
  return `berpisah-baik ${layout} ${about} ${textChecksum(`${about}\n${body}`)}\n${body}`;
}

export function readText(raw: string | null): Reading {
  if (raw === null) return { kind: 'empty' };
  const cut = raw.indexOf('\n');
  const found = header.exec(raw.slice(0, Math.max(cut, 0)));
  if (!found) return { kind: 'damaged', raw };
  const [, madeBy, revision, savedAt, writer, checksum] = found as unknown as Record<number, string> &
    string[];
  const body = raw.slice(cut + 1);
  if (textChecksum(`${revision} ${savedAt} ${writer}\n${body}`) !== checksum) return { kind: 'damaged', raw };
  const content = parseBody(body);
  if (!content) return { kind: 'damaged', raw };
  const stamp = { revision: Number(revision), savedAt: Number(savedAt), writer: writer ?? '' };
  const { assessment, dropped } = salvageAssessment(content.assessment);
  const saved = { ...stamp, work: { assessment, drafts: readDrafts(content.drafts) } };
  const isNewer = Number(madeBy) > layout || Number(content.version) > assessmentVersion;
  return isNewer ? { kind: 'newer', saved, raw } : { kind: 'good', saved, dropped };
}

function parseBody(body: string): { assessment: unknown; drafts: unknown; version: unknown } | null {
  try {
    const { assessment, drafts } = JSON.parse(body) as {
      assessment?: { version?: unknown };
      drafts?: unknown;
    };
    return typeof assessment === 'object' ? { assessment, drafts, version: assessment.version } : null;
  } catch {
    return null;
  }
}

function readDrafts(input: unknown): Drafts {
  if (typeof input !== 'object' || input === null) return {};
  const kept = Object.entries(input).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1].length <= longestDraft,
  );
  return Object.fromEntries(kept.slice(0, mostDrafts));
}

export type Slots = {
  /** The newest one that can be read, by this version or by looking only. */
  newest: Extract<Reading, { kind: 'good' | 'newer' }> | null;
  damaged: { key: string; raw: string }[];
};

export function readSlots(shelf: Shelf): Slots {
  const readings = slotKeys.map((key) => ({ key, reading: readText(shelf.getItem(key)) }));
  const damaged = readings.flatMap(({ key, reading }) =>
    reading.kind === 'damaged' ? [{ key, raw: reading.raw }] : [],
  );
  const readable = readings.flatMap(({ reading }) =>
    reading.kind === 'good' || reading.kind === 'newer' ? [reading] : [],
  );
  readable.sort((a, b) => b.saved.revision - a.saved.revision || b.saved.savedAt - a.saved.savedAt);
  return { newest: readable[0] ?? null, damaged };
}

export type WriteResult = 'saved' | 'full' | 'refused';

/** Writes into the slot that does not hold the newest work, and reads it back. */
export function writeSlot(shelf: Shelf, saved: SavedWork): WriteResult {
  const [first, second] = slotKeys;
  const revisionIn = (key: string) => {
    const reading = readText(shelf.getItem(key));
    return 'saved' in reading ? reading.saved.revision : -1;
  };
  return put(shelf, revisionIn(first) <= revisionIn(second) ? first : second, writeText(saved));
}

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

/** Whether anything can be kept there at all; asked before somebody relies on it. */
export function probe(shelf: Shelf | null): WriteResult {
  if (!shelf) return 'refused';
  const key = `${keyPrefix}probe`;
  const result = put(shelf, key, 'x'.repeat(64));
  shelf.removeItem(key);
  return result;
}

/** Every key of ours, those of this page only. */
export function ownKeys(shelf: Shelf): string[] {
  const keys = Array.from({ length: shelf.length }, (_, index) => shelf.key(index));
  return keys.filter((key): key is string => key !== null && key.startsWith(keyPrefix));
}

/** Takes everything of ours off the shelf. */
export function wipeShelf(shelf: Shelf): void {
  for (const key of ownKeys(shelf)) shelf.removeItem(key);
}
