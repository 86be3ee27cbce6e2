import { countKnownNames } from './column-names';
import { decodeText, type Encoding } from './decode';
import { openWorkbook } from './workbook';
import { detectDelimiter, readRecords, type Delimiter, type TableRecord } from './delimited';

/** Why a file cannot be opened. */
export type FileFault =
  | 'empty'
  | 'too-large'
  | 'line-too-long'
  | 'not-a-table'
  | 'old-excel'
  | 'pdf'
  | 'damaged-workbook'
  | 'workbook-too-large'
  | 'locked-workbook';

export type OpenedSheet = { name: string; records: TableRecord[] };

export type OpenedFile =
  | {
      ok: true;
      sheets: OpenedSheet[];
      /** How a text file was written; null for a workbook. */
      form: { encoding: Encoding; hasMark: boolean; delimiter: Delimiter; unclosedQuotes: number } | null;
    }
  | { ok: false; fault: FileFault };

/** 200,000 rows of a detailed time report are some 40 MB. */
const megabyte = 1024 * 1024;
/** Megabytes of the largest file that is read. */
export const largestMegabytes = 100;
/** The longest line of a real export seen is 4 kB. */
const longestLine = 1_000_000;

const startsWith = (bytes: Uint8Array, ...magic: number[]) =>
  magic.every((byte, index) => bytes[index] === byte);

/** Whether a text is none: characters that no table has. */
function isBinary(text: string): boolean {
  const odd = text.slice(0, 20_000).match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g)?.length ?? 0;
  return odd > 2;
}

function hasEndlessLine(text: string): boolean {
  let from = 0;
  while (from < text.length) {
    const feed = text.indexOf('\n', from);
    const end = feed < 0 ? text.length : feed;
    if (end - from > longestLine && !text.slice(from, end).includes('\r')) return true;
    from = end + 1;
  }
  return false;
}

/** `sep=;` on the first line is Excel's own way to say the delimiter. */
const separatorLine = /^sep=([,;|\t])\r?\n/i;

function openText(bytes: Uint8Array, onProgress?: (share: number) => void): OpenedFile {
  const { text, encoding, hasMark } = decodeText(bytes);
  if (isBinary(text)) return { ok: false, fault: 'not-a-table' };
  if (text.trim() === '') return { ok: false, fault: 'empty' };
  if (hasEndlessLine(text)) return { ok: false, fault: 'line-too-long' };
  const said = separatorLine.exec(text);
  const delimiter = (said?.[1] as Delimiter | undefined) ?? detectDelimiter(text, countKnownNames);
  const { records, unclosedQuotes } = readRecords(text, delimiter, { onProgress });
  const rows = said ? records.slice(1) : records;
  if (!rows.some(({ cells }) => cells.length > 1)) return { ok: false, fault: 'not-a-table' };
  return {
    ok: true,
    sheets: [{ name: '', records: rows }],
    form: { encoding, hasMark, delimiter, unclosedQuotes },
  };
}

/**
 * Opens an export: delimited text in any of the encodings, or a workbook (.xlsx), told by its bytes and not by its name.
 * A stranger's file never throws: what it can't be opened for comes back as a code.
 *
 * @param onProgress hears now and then which share is read, 0…1
 */
export function openFile(bytes: Uint8Array, onProgress?: (share: number) => void): OpenedFile {
  if (bytes.length === 0) return { ok: false, fault: 'empty' };
  if (bytes.length > largestMegabytes * megabyte) return { ok: false, fault: 'too-large' };
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return openWorkbook(bytes);
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return { ok: false, fault: 'old-excel' };
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) return { ok: false, fault: 'pdf' };
  return openText(bytes, onProgress);
}
