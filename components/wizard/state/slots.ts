import { salvageAssessment } from '@/lib/assessment/salvage';
import { assessmentVersion, type Assessment } from '@/lib/assessment/schema';
import { textChecksum } from '@/lib/share/checksum';
import { keyPrefix, ownKeys, put, type Shelf, type SlotKeys, type WriteResult } from './places';

/**
 * Where one's own work lies in the browser: two slots, written in turn, each with a checksum and a revision number and
 * read back after writing. A half-written slot costs nothing, the other one holds what was there before.
 */

/** Texts as typed that could not be read as a value yet, by the path of their field. */
export type Drafts = Readonly<Record<string, string>>;

export type Work = { assessment: Assessment; drafts: Drafts };
export type Stamp = { revision: number; savedAt: number; writer: string };
export type SavedWork = Stamp & { work: Work };

const layout = 1;
const header = /^berpisah-baik (\d{1,4}) (\d{1,15}) (\d{1,15}) ([\w-]{1,40}) ([0-9a-f]{8})$/;
const mostDrafts = 200;
const longestName = 120;
/** Longer than any text of the schema, so that what has grown too long for it can still be kept as typed. */
export const longestDraft = 8_000;

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

/** Who wrote a text, when and in which layout; null if it is damaged. Reads no further, so it costs little. */
function readStamp(raw: string): (Stamp & { madeBy: number }) | null {
  const cut = raw.indexOf('\n');
  const found = header.exec(raw.slice(0, Math.max(cut, 0)));
  const [, madeBy = '', revision = '', savedAt = '', writer = '', checksum] = found ?? [];
  const isWhole = textChecksum(`${revision} ${savedAt} ${writer}\n${raw.slice(cut + 1)}`) === checksum;
  if (!isWhole) return null;
  return { madeBy: Number(madeBy), revision: Number(revision), savedAt: Number(savedAt), writer };
}

export function readText(raw: string | null): Reading {
  if (raw === null) return { kind: 'empty' };
  const stamp = readStamp(raw);
  const content = stamp && parseBody(raw.slice(raw.indexOf('\n') + 1));
  if (!content) return { kind: 'damaged', raw };
  const { madeBy, revision, savedAt, writer } = stamp;
  const { assessment, dropped } = salvageAssessment(content.assessment);
  const saved = { revision, savedAt, writer, work: { assessment, drafts: readDrafts(content.drafts) } };
  const isNewer = madeBy > layout || Number(content.version) > assessmentVersion;
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

/** What a list needs to know of a saved text, without judging all of it: null if it is damaged. */
export function peekText(raw: string): (Stamp & { name: string; clientName: string }) | null {
  const stamp = readStamp(raw);
  const content = stamp && parseBody(raw.slice(raw.indexOf('\n') + 1));
  if (!content) return null;
  const { name, clientName } = (content.assessment ?? {}) as Record<string, unknown>;
  const { revision, savedAt, writer } = stamp;
  return { revision, savedAt, writer, name: textOf(name), clientName: textOf(clientName) };
}

const textOf = (value: unknown) => (typeof value === 'string' ? value.slice(0, longestName) : '');

export type Slots = {
  /** The newest one that can be read, by this version or by looking only. */
  newest: Extract<Reading, { kind: 'good' | 'newer' }> | null;
  damaged: { key: string; raw: string }[];
};

export function readSlots(shelf: Shelf, keys: SlotKeys): Slots {
  const readings = keys.map((key) => ({ key, reading: readText(shelf.getItem(key)) }));
  const damaged = readings.flatMap(({ key, reading }) =>
    reading.kind === 'damaged' ? [{ key, raw: reading.raw }] : [],
  );
  const readable = readings.flatMap(({ reading }) =>
    reading.kind === 'good' || reading.kind === 'newer' ? [reading] : [],
  );
  readable.sort((a, b) => byAge(a.saved, b.saved));
  return { newest: readable[0] ?? null, damaged };
}

/** The stamp of the newest readable work, without reading the work. */
export function newestStamp(shelf: Shelf, keys: SlotKeys): Stamp | null {
  const stamps = keys.map((key) => stampIn(shelf, key)).filter((stamp) => stamp !== null);
  return stamps.sort(byAge)[0] ?? null;
}

function stampIn(shelf: Shelf, key: string): Stamp | null {
  const raw = shelf.getItem(key);
  return raw === null ? null : readStamp(raw);
}

const byAge = (a: Stamp, b: Stamp) => b.revision - a.revision || b.savedAt - a.savedAt;

/** Writes into the slot that does not hold the newest work, and reads it back. */
export function writeSlot(shelf: Shelf, keys: SlotKeys, saved: SavedWork): WriteResult {
  const [first, second] = keys;
  const revisionIn = (key: string) => stampIn(shelf, key)?.revision ?? -1;
  return put(shelf, revisionIn(first) <= revisionIn(second) ? first : second, writeText(saved));
}

/** Whether anything can be kept there at all; asked before somebody relies on it. */
export function probe(shelf: Shelf | null): WriteResult {
  if (!shelf) return 'refused';
  const key = `${keyPrefix}probe`;
  const result = put(shelf, key, 'x'.repeat(64));
  shelf.removeItem(key);
  return result;
}

/** Takes everything of ours off the shelf. */
export function wipeShelf(shelf: Shelf): void {
  for (const key of ownKeys(shelf)) shelf.removeItem(key);
}
