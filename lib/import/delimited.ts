/** One record of a table, and the line of the file on which it begins (the first line is 1). */
export type TableRecord = { line: number; cells: string[] };

export const delimiters = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

/** A cell longer than this is a quotation mark that was never closed, not a note. */
const longestCell = 100_000;
/** After so many marks that never close the file evidently uses none: the rest is read plainly. */
const mostUnclosed = 20;

type Cursor = { text: string; delimiter: string; at: number; line: number; unclosed: number };

const isBreak = (char: string | undefined) => char === '\n' || char === '\r';

/** A cell up to the next delimiter or line break, quotation marks in it being nothing but characters. */
function plainCell(cursor: Cursor): string {
  const { text, delimiter } = cursor;
  const from = cursor.at;
  const mark = delimiter.charCodeAt(0);
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === mark || code === 10 || code === 13) break;
  }
  cursor.at = at;
  return text.slice(from, at);
}

/** Where the quoted cell that begins at `from` closes; -1 if it doesn't, or only absurdly far away. */
function closingQuote({ text, delimiter }: Cursor, from: number): number {
  for (let at = text.indexOf('"', from + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    if (at - from > longestCell) return -1;
    const next = text[at + 1];
    if (next === '"') at++;
    else if (next === undefined || next === delimiter || isBreak(next)) return at;
  }
  return -1;
}

function countBreaks(text: string): number {
  if (!/[\n\r]/.test(text)) return 0;
  return text.includes('\n') ? text.split('\n').length - 1 : text.split('\r').length - 1;
}

function nextCell(cursor: Cursor): string {
  if (cursor.text[cursor.at] !== '"' || cursor.unclosed >= mostUnclosed) return plainCell(cursor);
  const end = closingQuote(cursor, cursor.at);
  if (end < 0) {
    cursor.unclosed++;
    return plainCell(cursor);
  }
  const inside = cursor.text.slice(cursor.at + 1, end);
  cursor.at = end + 1;
  cursor.line += countBreaks(inside);
  return inside.includes('""') ? inside.replaceAll('""', '"') : inside;
}

function skipBreak(cursor: Cursor): void {
  if (cursor.at >= cursor.text.length) return;
  cursor.at += cursor.text[cursor.at] === '\r' && cursor.text[cursor.at + 1] === '\n' ? 2 : 1;
  cursor.line++;
}

export type ReadRecords = { records: TableRecord[]; unclosedQuotes: number };

/**
 * Reads delimited text (RFC 4180, leniently): cells may be quoted, doubled marks stand for one, line breaks may stand
 * in quoted cells, backslashes mean nothing. A mark that never closes is taken as a character of its cell, so that one
 * slip doesn't swallow the rest of the file. An empty line gives a record without cells.
 *
 * @param onProgress hears now and then which share of the text is read, 0…1
 * @example readRecords('a;b\n"1;2";3', ';').records[1] // { line: 2, cells: ['1;2', '3'] }
 */
export function readRecords(
  text: string,
  delimiter: string,
  options: { most?: number; onProgress?: (share: number) => void } = {},
): ReadRecords {
  const { most = Infinity, onProgress } = options;
  const records: TableRecord[] = [];
  const cursor: Cursor = { text, delimiter, at: 0, line: 1, unclosed: 0 };
  while (cursor.at < text.length && records.length < most) {
    const { line } = cursor;
    const cells = [nextCell(cursor)];
    while (text[cursor.at] === delimiter) {
      cursor.at++;
      cells.push(nextCell(cursor));
    }
    skipBreak(cursor);
    records.push({ line, cells: cells.length === 1 && cells[0] === '' ? [] : cells });
    if (records.length % 5000 === 0) onProgress?.(cursor.at / text.length);
  }
  return { records, unclosedQuotes: cursor.unclosed };
}

/** How many records share the commonest width, if that is more than one column; ties go to the wider. */
function regularity(records: TableRecord[]): { share: number; width: number } {
  const filled = records.filter(({ cells }) => cells.length > 0);
  const counts = new Map<number, number>();
  for (const { cells } of filled) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const [width, count] = [...counts]
    .filter(([cells]) => cells > 1)
    .reduce((best, one) => (one[1] > best[1] ? one : best), [1, 0] as [number, number]);
  return { share: filled.length > 0 ? count / filled.length : 0, width };
}

/**
 * The delimiter under which the head of the file is most like a table. What the names of the columns say weighs most: a
 * file with decimal commas has many commas, but only its real delimiter takes the header apart.
 *
 * @param knownNames how many of a record's cells are names of columns that tools use
 * @example detectDelimiter('Tanggal;Jumlah\n1/2/2026;1,5', () => 0) // ';'
 */
export function detectDelimiter(text: string, knownNames: (cells: string[]) => number): Delimiter {
  const head = text.slice(0, 65_536);
  const scored = delimiters.map((delimiter) => {
    const { records } = readRecords(head, delimiter, { most: 200 });
    const { share, width } = regularity(records);
    const names = Math.max(
      0,
      ...records.slice(0, 30).map(({ cells }) => (cells.length > 1 ? knownNames(cells) : 0)),
    );
    return { delimiter, score: names * 10 + share * 5 + Math.min(width, 20) / 100 };
  });
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).delimiter;
}
