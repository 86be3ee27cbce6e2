import { unzipSync, type UnzipFileInfo } from 'fflate';
import { decodeText } from './decode';
import type { FileFault, OpenedFile, OpenedSheet } from './open-file';
import { cellFormats, readSheet, sharedTexts } from './sheet-xml';

/** What the parts of a workbook may weigh unpacked: a table of 200,000 rows has some 100 MB of XML. */
const largestPart = 150 * 1024 * 1024;
const mostSheets = 20;
/** Tables of text shrink ten- to thirtyfold; a bomb a thousandfold. */
const largestRatio = 200;

class WorkbookFault extends Error {
  constructor(readonly fault: FileFault) {
    super(fault);
  }
}

const isWanted = (name: string) =>
  /^xl\/(?:workbook|styles|sharedStrings)\.xml$|^xl\/_rels\/workbook\.xml\.rels$|^xl\/worksheets\/[^/]+\.xml$/.test(
    name,
  );

/** Unpacks the parts that hold the table; looks at the sizes before, so that a bomb is never unpacked. */
function partsOf(bytes: Uint8Array): Record<string, string> {
  let total = 0;
  const filter = ({ name, originalSize, size }: UnzipFileInfo) => {
    if (name === 'EncryptedPackage') throw new WorkbookFault('locked-workbook');
    if (!isWanted(name)) return false;
    total += originalSize;
    const isBomb = originalSize > 1_000_000 && originalSize > size * largestRatio;
    if (isBomb || total > largestPart) throw new WorkbookFault('workbook-too-large');
    return true;
  };
  const files = unzipSync(bytes, { filter });
  return Object.fromEntries(Object.entries(files).map(([name, data]) => [name, decodeText(data).text]));
}

const attribute = (tag: string, name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1];

/** The sheets' names and parts in the order of the workbook. */
function sheetsOf(parts: Record<string, string>): { name: string; part: string }[] {
  const targets = new Map(
    [...(parts['xl/_rels/workbook.xml.rels'] ?? '').matchAll(/<Relationship\b[^>]*>/g)].map(([tag]) => [
      attribute(tag, 'Id') ?? '',
      (attribute(tag, 'Target') ?? '').replace(/^\/?(?:xl\/)?/, 'xl/'),
    ]),
  );
  return [...(parts['xl/workbook.xml'] ?? '').matchAll(/<(?:\w+:)?sheet\b[^>]*>/g)]
    .slice(0, mostSheets)
    .flatMap(([tag]) => {
      const part = targets.get(attribute(tag, 'r:id') ?? '') ?? '';
      return part in parts ? [{ name: attribute(tag, 'name') ?? '', part }] : [];
    });
}

/**
 * Opens an .xlsx: the values of its cells as they were last saved, dates as ISO dates, numbers with a decimal point.
 * Formulas are never run, only their saved results read. Sheets without two columns are passed over.
 */
export function openWorkbook(bytes: Uint8Array): OpenedFile {
  try {
    const parts = partsOf(bytes);
    const texts = sharedTexts(parts['xl/sharedStrings.xml'] ?? '');
    const styles = parts['xl/styles.xml'] ?? '';
    const isOld1904 = /<workbookPr\b[^>]*date1904="(?:1|true)"/.test(parts['xl/workbook.xml'] ?? '');
    const formats = cellFormats(styles);
    const sheets: OpenedSheet[] = sheetsOf(parts).map(({ name, part }) => ({
      name,
      records: readSheet(parts[part] ?? '', { texts, formats, dayOffset: isOld1904 ? 1462 : 0 }),
    }));
    const filled = sheets.filter(({ records }) => records.some(({ cells }) => cells.length > 1));
    return filled.length > 0 ? { ok: true, sheets: filled, form: null } : { ok: false, fault: 'not-a-table' };
  } catch (error) {
    return { ok: false, fault: error instanceof WorkbookFault ? error.fault : 'damaged-workbook' };
  }
}
