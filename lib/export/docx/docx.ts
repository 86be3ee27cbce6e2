import { strToU8, zipSync } from 'fflate';
import { partsOf, type IsoDate } from '../../calendar/iso-date';
import type { Locale } from '../../messages/locales';
import { element, escapeXml, xmlHead } from '../xml';
import { blocksOfPaper } from './blocks';
import { documentXml } from './document-xml';
import { stylesXml } from './styles-xml';

export const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const packaging = 'http://schemas.openxmlformats.org/package/2006';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** A paper as its owner last saw it. */
export type Paper = {
  title: string;
  /** Plain text: what is exported is exactly this, set. */
  text: string;
  locale: Locale;
  /** The firm, as it may stand in the first line; empty if unknown. */
  letterhead: string;
  madeOn: IsoDate;
};

function relationships(targets: readonly (readonly [string, string])[]): string {
  const listed = targets.map(([type, target], index) =>
    element('Relationship', { Id: `rId${index + 1}`, Type: type, Target: target }),
  );
  return xmlHead + element('Relationships', { xmlns: `${packaging}/relationships` }, listed.join(''));
}

function contentTypes(): string {
  const part = (name: string, type: string) => element('Override', { PartName: name, ContentType: type });
  return (
    xmlHead +
    element(
      'Types',
      { xmlns: `${packaging}/content-types` },
      element('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }) +
        element('Default', { Extension: 'xml', ContentType: 'application/xml' }) +
        part('/word/document.xml', `${wordType}.document.main+xml`) +
        part('/word/styles.xml', `${wordType}.styles+xml`) +
        part('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    )
  );
}

function coreXml({ title, locale }: Paper): string {
  return (
    xmlHead +
    element(
      'cp:coreProperties',
      {
        'xmlns:cp': `${packaging}/metadata/core-properties`,
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      },
      element('dc:title', {}, escapeXml(title)) + element('dc:language', {}, locale),
    )
  );
}

/** The day of the file at noon, alike in every time zone; archives know no year before 1980. */
function packedOn(madeOn: IsoDate): Date {
  const { year, month, day } = partsOf(madeOn);
  return new Date(Math.min(2099, Math.max(1980, year)), month - 1, day, 12);
}

/**
 * A paper as the bytes of a .docx file (Office Open XML, ECMA-376). The same paper gives the same bytes; nothing about
 * the machine or the person is written into it.
 *
 * @example new Blob([docxBytes({ title: 'Notulen', text, locale: 'id', letterhead: '', madeOn: '2026-11-24' })], { type: docxType })
 */
export function docxBytes(paper: Paper): Uint8Array<ArrayBuffer> {
  const files: Record<string, string> = {
    '[Content_Types].xml': contentTypes(),
    '_rels/.rels': relationships([
      [`${relations}/officeDocument`, 'word/document.xml'],
      [`${packaging}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ]),
    'docProps/core.xml': coreXml(paper),
    'word/document.xml': documentXml(blocksOfPaper(paper.text, paper.letterhead)),
    'word/_rels/document.xml.rels': relationships([[`${relations}/styles`, 'styles.xml']]),
    'word/styles.xml': stylesXml(paper.locale),
  };
  const bytes = Object.entries(files).map(([path, text]) => [path, strToU8(text)] as const);
  return zipSync(Object.fromEntries(bytes), { mtime: packedOn(paper.madeOn) });
}
