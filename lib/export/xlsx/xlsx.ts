import { strToU8, zipSync } from 'fflate';
import { partsOf } from '../../calendar/iso-date';
import { columnName, quotedSheetName, type Sheet, type Workbook } from '../workbook/sheet';
import { SharedTexts, sheetXml } from './sheet-xml';
import { stylesXml } from './styles-xml';
import { element, escapeXml, xmlHead } from '../xml';

export const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const document = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaging = 'http://schemas.openxmlformats.org/package/2006';
const mainType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const sheetPath = (index: number) => `worksheets/sheet${index + 1}.xml`;

/** Rows and columns that stand on every printed page. */
function printTitles(sheet: Sheet, index: number): string {
  const { rows, columns } = sheet.frozen;
  if (rows === 0) return '';
  const name = quotedSheetName(sheet.name);
  const titles = [
    columns > 0 ? `${name}!$A:$${columnName(columns)}` : '',
    `${name}!$${Math.max(1, rows - 1)}:$${rows}`,
  ];
  return element(
    'definedName',
    { name: '_xlnm.Print_Titles', localSheetId: index },
    escapeXml(titles.filter(Boolean).join(',')),
  );
}

function workbookXml({ sheets }: Workbook): string {
  const listed = sheets.map((sheet, index) =>
    element('sheet', { name: sheet.name, sheetId: index + 1, 'r:id': `rId${index + 1}` }),
  );
  return (
    xmlHead +
    element(
      'workbook',
      { xmlns: spreadsheet, 'xmlns:r': document },
      element('bookViews', {}, element('workbookView', { firstSheet: 0, activeTab: 0 })) +
        element('sheets', {}, listed.join('')) +
        element('definedNames', {}, sheets.map(printTitles).join('')) +
        // The results are there, but a program that opens the file had better trust its own.
        element('calcPr', { fullCalcOnLoad: 1 }),
    )
  );
}

const relationship = (id: string, type: string, target: string) =>
  element('Relationship', { Id: id, Type: type, Target: target });

const relationships = (items: string[]) =>
  xmlHead + element('Relationships', { xmlns: `${packaging}/relationships` }, items.join(''));

function workbookRelationships({ sheets }: Workbook): string {
  const count = sheets.length;
  return relationships([
    ...sheets.map((_, index) => relationship(`rId${index + 1}`, `${document}/worksheet`, sheetPath(index))),
    relationship(`rId${count + 1}`, `${document}/styles`, 'styles.xml'),
    relationship(`rId${count + 2}`, `${document}/sharedStrings`, 'sharedStrings.xml'),
  ]);
}

function contentTypes({ sheets }: Workbook): string {
  const part = (name: string, type: string) =>
    element('Override', { PartName: `/${name}`, ContentType: type });
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
        part('xl/workbook.xml', `${mainType}.sheet.main+xml`) +
        sheets.map((_, index) => part(`xl/${sheetPath(index)}`, `${mainType}.worksheet+xml`)).join('') +
        part('xl/styles.xml', `${mainType}.styles+xml`) +
        part('xl/sharedStrings.xml', `${mainType}.sharedStrings+xml`) +
        part('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    )
  );
}

function coreXml({ title, locale, madeOn }: Workbook): string {
  const day = element('dcterms:created', { 'xsi:type': 'dcterms:W3CDTF' }, `${madeOn}T00:00:00Z`);
  return (
    xmlHead +
    element(
      'cp:coreProperties',
      {
        'xmlns:cp': `${packaging}/metadata/core-properties`,
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:dcterms': 'http://purl.org/dc/terms/',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      },
      element('dc:title', {}, escapeXml(title)) +
        element('dc:creator', {}, 'Berpisah Baik') +
        day +
        element('dc:language', {}, locale),
    )
  );
}

/** Dates inside the package: the day of the file at noon, alike in every time zone; archives know none before 1980. */
function packedOn(madeOn: string): Date {
  const { year, month, day } = partsOf(madeOn);
  return new Date(Math.min(2099, Math.max(1980, year)), month - 1, day, 12);
}

/**
 * A workbook as the bytes of an .xlsx file (Office Open XML, ECMA-376). The same workbook gives the same bytes.
 *
 * @example new Blob([xlsxBytes(workbook)], { type: xlsxType })
 */
export function xlsxBytes(workbook: Workbook): Uint8Array<ArrayBuffer> {
  const texts = new SharedTexts();
  const sheets = workbook.sheets.map(
    (sheet, index) => [`xl/${sheetPath(index)}`, sheetXml(sheet, texts, index === 0)] as const,
  );
  const core = `${packaging}/relationships/metadata/core-properties`;
  const files: Record<string, string> = {
    '[Content_Types].xml': contentTypes(workbook),
    '_rels/.rels': relationships([
      relationship('rId1', `${document}/officeDocument`, 'xl/workbook.xml'),
      relationship('rId2', core, 'docProps/core.xml'),
    ]),
    'docProps/core.xml': coreXml(workbook),
    'xl/workbook.xml': workbookXml(workbook),
    'xl/_rels/workbook.xml.rels': workbookRelationships(workbook),
    'xl/styles.xml': stylesXml(workbook),
    ...Object.fromEntries(sheets),
    'xl/sharedStrings.xml': texts.xml(),
  };
  const bytes = Object.entries(files).map(([path, text]) => [path, strToU8(text)] as const);
  return zipSync(Object.fromEntries(bytes), { mtime: packedOn(workbook.madeOn) });
}
