import { strFromU8, unzipSync } from 'fflate';

/** What a cell of a file holds: a formula as text, the value beside it, and the number of its style. */
export type ReadCell = { formula: string | null; value: string | number | null; style: number };
/** Cells by sheet and address. */
export type ReadBook = Map<string, Map<string, ReadCell>>;

const unescaped = (text: string) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&amp;', '&');

const attribute = (xml: string, name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(xml)?.[1];

export function filesOf(bytes: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]));
}

/** Reads any program's .xlsx as far as values and formulas go. Knows nothing of the code that wrote it. */
export function readBook(bytes: Uint8Array): ReadBook {
  const files = filesOf(bytes);
  const file = (path: string) => files.get(path) ?? '';
  const texts = [...file('xl/sharedStrings.xml').matchAll(/<si>([\s\S]*?)<\/si>/g)].map(([, item = '']) =>
    unescaped([...item.matchAll(/<t[^>]*>([\s\S]*?)<\/t>/g)].map(([, text = '']) => text).join('')),
  );
  const targets = new Map(
    [...file('xl/_rels/workbook.xml.rels').matchAll(/<Relationship\s[^>]*>/g)].map(([tag]) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target'),
    ]),
  );
  const sheets = [...file('xl/workbook.xml').matchAll(/<sheet\s[^>]*>/g)].map(([tag]) => {
    const target = targets.get(attribute(tag, 'r:id')) ?? '';
    const cells = readCells(file(`xl/${target.replace(/^\/xl\//, '')}`), texts);
    return [unescaped(attribute(tag, 'name') ?? ''), cells] as const;
  });
  return new Map(sheets);
}

function readCells(xml: string, texts: readonly string[]): Map<string, ReadCell> {
  const cells = new Map<string, ReadCell>();
  for (const [, head = '', body = ''] of xml.matchAll(/<c((?:\s[^>]*?)?)(?:\/>|>([\s\S]*?)<\/c>)/g)) {
    const address = attribute(head, 'r');
    if (!address) continue;
    const formula = /<f[^>]*>([\s\S]*?)<\/f>/.exec(body)?.[1] ?? null;
    const raw = /<v>([\s\S]*?)<\/v>/.exec(body)?.[1] ?? null;
    cells.set(address, {
      formula: formula === null ? null : unescaped(formula),
      value: valueOf(raw, attribute(head, 't') ?? 'n', texts),
      style: Number(attribute(head, 's') ?? 0),
    });
  }
  return cells;
}

function valueOf(raw: string | null, type: string, texts: readonly string[]): string | number | null {
  if (raw === null) return null;
  if (type === 's') return texts[Number(raw)] ?? null;
  return type === 'n' ? Number(raw) : unescaped(raw);
}

/** The cells of a sheet; a name that the book lacks is a mistake of the test. */
export function cellsOf(book: ReadBook, sheet: string): Map<string, ReadCell> {
  const cells = book.get(sheet);
  if (!cells) throw new Error(`cellsOf requires a sheet of the book, got "${sheet}"`);
  return cells;
}

/** The row in which a label stands in the first column. */
export function rowOf(cells: Map<string, ReadCell>, label: string): number {
  for (const [address, { value }] of cells) {
    if (/^A\d+$/.test(address) && value === label) return Number(address.slice(1));
  }
  throw new Error(`rowOf requires a label of the sheet, got "${label}"`);
}

/** @example columnLetters(28) // 'AB' */
export function columnLetters(number: number): string {
  if (number <= 0) return '';
  const last = String.fromCharCode(65 + ((number - 1) % 26));
  return columnLetters(Math.floor((number - 1) / 26)) + last;
}
