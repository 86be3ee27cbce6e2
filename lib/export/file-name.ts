import type { IsoDate } from '../calendar/iso-date';

/**
 * A name for a file that every system takes: letters, figures and hyphens, the day last, so that copies sort.
 *
 * @param parts what the file is about, for example the name of the assessment and the kind of file; empty ones are left out
 * @example fileName(['PT Sampel Niaga', 'kas'], '2026-11-24', 'xlsx') // 'berpisah-baik-pt-sampel-niaga-kas-2026-11-24.xlsx'
 */
export function fileName(parts: readonly string[], madeOn: IsoDate, extension: string): string {
  return `${['berpisah-baik', ...parts.map(fileNamePart), madeOn].filter(Boolean).join('-')}.${extension}`;
}

/** @example fileNamePart('PT Sampel Niaga') // 'pt-sampel-niaga' */
export function fileNamePart(part: string): string {
  return part
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '')
    .toLowerCase();
}
