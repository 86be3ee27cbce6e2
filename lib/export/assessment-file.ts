import { salvageAssessment } from '../assessment/salvage';
import { assessmentVersion, type Assessment } from '../assessment/schema';
import { isIsoDate, type IsoDate } from '../calendar/iso-date';
import { textChecksum } from '../share/checksum';
import { cleanCopy } from '../share/clean-copy';
import { fileName } from './file-name';

/** Larger files are not read: ours are a hundredth of it. */
export const largestAssessmentFile = 2_000_000;

const format = 'berpisah-baik';
const layout = 1;

export type AssessmentFile =
  | {
      ok: true;
      assessment: Assessment;
      /** The day on which the file was made; null if it doesn't say. */
      madeOn: IsoDate | null;
      /** Fields that no longer fit and were left out. */
      dropped: string[];
    }
  | { ok: false; reason: 'not-ours' | 'damaged' | 'too-new' | 'too-large' };

/**
 * An assessment as the text of a file: JSON that a person can read, with everything in it, notes included. Keeps what
 * a link is too short for.
 *
 * @example assessmentFileText(assessment, { madeOn: '2026-11-24' })
 */
export function assessmentFileText(assessment: Assessment, { madeOn }: { madeOn: IsoDate }): string {
  const content = { format, layout, madeOn, checksum: checksumOf(assessment), assessment };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** Reads such a file. Trusts nothing: what comes back was judged by the schema, its texts are clean. */
export function readAssessmentFile(text: string): AssessmentFile {
  if (text.length > largestAssessmentFile) return { ok: false, reason: 'too-large' };
  const content = parse(text.replace(/^\uFEFF/, ''));
  if (content === 'damaged') return { ok: false, reason: text.includes(format) ? 'damaged' : 'not-ours' };
  if (content?.format !== format) return { ok: false, reason: 'not-ours' };
  const version = (content.assessment as { version?: unknown } | null | undefined)?.version;
  if (Number(content.layout) > layout || Number(version) > assessmentVersion)
    return { ok: false, reason: 'too-new' };
  if (content.checksum !== checksumOf(content.assessment)) return { ok: false, reason: 'damaged' };
  const { assessment, dropped } = salvageAssessment(cleanCopy(content.assessment));
  if (dropped.includes('')) return { ok: false, reason: 'damaged' };
  const madeOn = typeof content.madeOn === 'string' && isIsoDate(content.madeOn) ? content.madeOn : null;
  return { ok: true, assessment, madeOn, dropped };
}

/** Over the values, not over the way in which they are set out: an editor may indent a file anew. */
function checksumOf(assessment: unknown): string {
  return textChecksum(JSON.stringify(assessment) ?? '');
}

type Content = Partial<Record<'format' | 'layout' | 'madeOn' | 'checksum' | 'assessment', unknown>>;

function parse(text: string): Content | null | 'damaged' {
  try {
    const content: unknown = JSON.parse(text);
    return typeof content === 'object' ? content : null;
  } catch {
    return 'damaged';
  }
}

/** @example assessmentFileName('PT Sampel Niaga', '2026-11-24') // 'berpisah-baik-pt-sampel-niaga-2026-11-24.json' */
export function assessmentFileName(name: string, madeOn: IsoDate): string {
  return fileName([name], madeOn, 'json');
}
