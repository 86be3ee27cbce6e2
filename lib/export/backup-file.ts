import { salvageAssessment } from '../assessment/salvage';
import { assessmentVersion, type Assessment } from '../assessment/schema';
import type { IsoDate } from '../calendar/iso-date';
import { textChecksum } from '../share/checksum';
import { cleanCopy } from '../share/clean-copy';

/** Larger files are not read: a browser holds less than that. */
export const largestBackupFile = 12_000_000;

const format = 'berpisah-baik';
/** One assessment is layout 1 (`assessment-file.ts`); many are this one. */
const layout = 2;
export const mostCases = 500;

/** One case: its answers, and texts as typed that are no value yet, by the path of their field. */
export type BackupCase = { assessment: Assessment; drafts: Readonly<Record<string, string>> };

export type BackupFile =
  | {
      ok: true;
      cases: BackupCase[];
      /** How many cases could not be read at all; 0 in a file as it was written. */
      lost: number;
    }
  | { ok: false; reason: 'not-ours' | 'damaged' | 'too-new' | 'too-large' };

/**
 * All cases as the text of one file, with everything in them, notes and half-typed figures included. Documented in
 * docs/files.md.
 *
 * @example backupFileText([{ assessment, drafts: {} }], { madeOn: '2026-11-24' })
 */
export function backupFileText(cases: readonly BackupCase[], { madeOn }: { madeOn: IsoDate }): string {
  const content = { format, layout, madeOn, checksum: textChecksum(JSON.stringify(cases)), cases };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** Whether a text says that it is a file of many cases; reading it may still fail. */
export function isBackupFile(text: string): boolean {
  return /^\uFEFF?\s*\{\s*"format":\s*"berpisah-baik",\s*"layout":\s*2\b/.test(text);
}

/** Reads such a file. Trusts nothing: what comes back was judged by the schema, its texts are clean. */
export function readBackupFile(text: string): BackupFile {
  if (text.length > largestBackupFile) return { ok: false, reason: 'too-large' };
  const content = parse(text.replace(/^\uFEFF/, ''));
  if (content === 'damaged') return { ok: false, reason: text.includes(format) ? 'damaged' : 'not-ours' };
  if (content?.format !== format || !Array.isArray(content.cases)) return { ok: false, reason: 'not-ours' };
  if (Number(content.layout) > layout) return { ok: false, reason: 'too-new' };
  if (content.checksum !== textChecksum(JSON.stringify(content.cases)))
    return { ok: false, reason: 'damaged' };
  const found = content.cases.slice(0, mostCases) as { assessment?: { version?: unknown } }[];
  if (found.some((one) => Number(one?.assessment?.version) > assessmentVersion))
    return { ok: false, reason: 'too-new' };
  const cases = found.map(readCase).filter((one) => one !== null);
  return { ok: true, cases, lost: content.cases.length - cases.length };
}

function readCase(input: unknown): BackupCase | null {
  const { assessment: given, drafts } = (cleanCopy(input) ?? {}) as {
    assessment?: unknown;
    drafts?: unknown;
  };
  if (typeof given !== 'object' || given === null) return null;
  const { assessment, dropped } = salvageAssessment(given);
  if (dropped.includes('')) return null;
  const texts = Object.entries(typeof drafts === 'object' ? (drafts ?? {}) : {});
  const kept = texts.filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return { assessment, drafts: Object.fromEntries(kept) };
}

type Content = Partial<Record<'format' | 'layout' | 'checksum' | 'cases', unknown>>;

function parse(text: string): Content | null | 'damaged' {
  try {
    const content: unknown = JSON.parse(text);
    return typeof content === 'object' ? content : null;
  } catch {
    return 'damaged';
  }
}
