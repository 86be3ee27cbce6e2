import { dateOfDay } from '../calendar/iso-date';
import type { TableRecord } from './delimited';

/** How the number in a cell is shown: as a plain number, a date, a time of day or a stretch of time. */
export type CellFormat = 'number' | 'date' | 'time';

const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function plain(text: string): string {
  const decoded = text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name) return entities[name] ?? whole;
      const point = hex ? parseInt(hex, 16) : Number(decimal);
      return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : '';
    },
  );
  return decoded.replace(/_x([0-9A-F]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** All text runs within a piece of XML; phonetic hints are not part of the text. */
function runs(xml: string): string {
  const own = xml.replace(/<(?:\w+:)?rPh\b[\s\S]*?<\/(?:\w+:)?rPh>/g, '');
  return [...own.matchAll(/<(?:\w+:)?t(?:\s[^>]*)?>([\s\S]*?)<\/(?:\w+:)?t>/g)]
    .map(([, text = '']) => plain(text))
    .join('');
}

/** The table of texts that the cells point into. */
export function sharedTexts(xml: string): string[] {
  return [...xml.matchAll(/<(?:\w+:)?si\b[^>]*?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?si>)/g)].map(([, item = '']) =>
    runs(item),
  );
}

/** Built-in formats of dates and times (ECMA-376, part 1, 18.8.30). */
function builtIn(id: number): CellFormat {
  if ((id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return 'date';
  return (id >= 18 && id <= 21) || (id >= 45 && id <= 47) ? 'time' : 'number';
}

function formatOf(code: string): CellFormat {
  const bare = code.replace(/"[^"]*"|\\.|\[(?!h|m|s)[^\]]*\]/gi, '');
  if (/[yd]/i.test(bare)) return 'date';
  return /h|s/i.test(bare.replace(/General/gi, '')) ? 'time' : 'number';
}

/** The format of each cell style, by its number. */
export function cellFormats(xml: string): CellFormat[] {
  const own = new Map(
    [...xml.matchAll(/<(?:\w+:)?numFmt\b[^>]*>/g)].map(([tag]) => [
      Number(/numFmtId="(\d+)"/.exec(tag)?.[1]),
      formatOf(plain(/formatCode="([^"]*)"/.exec(tag)?.[1] ?? '')),
    ]),
  );
  const list = /<(?:\w+:)?cellXfs\b[\s\S]*?<\/(?:\w+:)?cellXfs>/.exec(xml)?.[0] ?? '';
  return [...list.matchAll(/<(?:\w+:)?xf\b[^>]*>/g)].map(([tag]) => {
    const id = Number(/numFmtId="(\d+)"/.exec(tag)?.[1] ?? 0);
    return own.get(id) ?? builtIn(id);
  });
}

export type SheetContext = { texts: string[]; formats: CellFormat[]; dayOffset: number };

/** `C7` → 2. */
function columnOf(reference: string): number {
  let column = 0;
  for (const letter of /^[A-Z]+/.exec(reference)?.[0] ?? '') column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

const two = (value: number) => String(value).padStart(2, '0');

function clockText(days: number): string {
  const seconds = Math.round(days * 86_400);
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

/** Day 60 of Excel's calendar is a 29 February 1900 that never was: days from 61 on count as here. */
function numberText(value: string, format: CellFormat, dayOffset: number): string {
  const number = Number(value);
  if (format === 'number' || !Number.isFinite(number)) return value;
  if (format === 'time' || number < 1) return clockText(number);
  const day = Math.floor(number);
  const date = dateOfDay(day + dayOffset - 25_569);
  return number - day > 1e-6 ? `${date} ${clockText(number - day)}` : date;
}

function cellText(attributes: string, inner: string, { texts, formats, dayOffset }: SheetContext): string {
  const type = /\bt="(\w+)"/.exec(attributes)?.[1] ?? 'n';
  if (type === 'inlineStr') return runs(inner);
  const value = plain(/<(?:\w+:)?v(?:\s[^>]*)?>([\s\S]*?)<\/(?:\w+:)?v>/.exec(inner)?.[1] ?? '');
  if (type === 's') return texts[Number(value)] ?? '';
  if (type === 'e') return '';
  if (type === 'b') return value === '1' ? 'true' : 'false';
  if (type !== 'n' || value === '') return value;
  return numberText(value, formats[Number(/\bs="(\d+)"/.exec(attributes)?.[1] ?? 0)] ?? 'number', dayOffset);
}

const mostColumns = 1000;

/** The rows of a sheet as records; `line` is the number of the row as a spreadsheet shows it. */
export function readSheet(xml: string, context: SheetContext): TableRecord[] {
  const records: TableRecord[] = [];
  let line = 0;
  for (const [, rowAttributes = '', inner = ''] of xml.matchAll(
    /<(?:\w+:)?row\b([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?row>)/g,
  )) {
    line = Number(/\br="(\d+)"/.exec(rowAttributes)?.[1] ?? line + 1);
    const cells: string[] = [];
    for (const [, attributes = '', content = ''] of inner.matchAll(
      /<(?:\w+:)?c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?c>)/g,
    )) {
      const reference = /\br="([A-Z]+)\d*"/.exec(attributes)?.[1];
      const column = reference ? columnOf(reference) : cells.length;
      if (column < 0 || column >= mostColumns) continue;
      while (cells.length < column) cells.push('');
      cells[column] = cellText(attributes, content, context);
    }
    records.push({ line, cells: cells.every((cell) => cell === '') ? [] : cells });
  }
  return records;
}
