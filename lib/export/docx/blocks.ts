/** One piece of a paper, as it is set. `after` is the room below it: none, a line, or the room for a signature. */
export type Block = { after: 'none' | 'line' | 'signature' } & (
  | { kind: 'title' | 'heading' | 'subject' | 'text' | 'letterhead'; text: string }
  | { kind: 'point'; number: string; text: string }
  | { kind: 'field'; label: string; text: string }
  | { kind: 'columns'; left: string; right: string }
  | { kind: 'table'; rows: string[][] }
  | { kind: 'rule' }
  | { kind: 'write-here' }
);
type Piece = Block extends infer Each ? (Each extends Block ? Omit<Each, 'after'> : never) : never;

const field = /^([\p{L}][^:|.]{0,22}?)\s*:\s+(\S.*)$/u;
const numbered = /^(\d+)\.\s+(.+)$/;
const columns = /^(\S.*?)\s{4,}(\S.*)$/;
const salutation = /^Dear [^.]*,$/;
const sentenceEnd = /[.;:,?!]$/;

const isTitle = (line: string) => /\p{Lu}/u.test(line) && line === line.toUpperCase() && !/[{:|_]/.test(line);

function pieceOf(line: string, inFields: boolean): Piece {
  if (/^-{6,}$/.test(line)) return { kind: 'rule' };
  if (/^_{10,}$/.test(line)) return { kind: 'write-here' };
  const [, number, rest] = numbered.exec(line) ?? [];
  if (number !== undefined && rest !== undefined)
    return sentenceEnd.test(rest) ? { kind: 'point', number, text: rest } : { kind: 'heading', text: line };
  const [, label, value] = (inFields && field.exec(line)) || [];
  if (label !== undefined && value !== undefined) return { kind: 'field', label, text: value };
  const [, left, right] = columns.exec(line) ?? [];
  if (left !== undefined && right !== undefined) return { kind: 'columns', left, right };
  return { kind: 'text', text: line };
}

/** The lines of one paragraph; rows with bars between the cells become one table. */
function piecesOf(lines: readonly string[]): Piece[] {
  const inFields = lines.filter((line) => field.test(line)).length * 2 > lines.length || lines.length === 1;
  const pieces: Piece[] = [];
  for (const line of lines) {
    if (!line.includes('|')) {
      pieces.push(pieceOf(line, inFields && !sentenceEnd.test(line)));
      continue;
    }
    const cells = line.split('|').map((cell) => cell.trim());
    const above = pieces.at(-1);
    if (above?.kind === 'table') above.rows.push(cells);
    else pieces.push({ kind: 'table', rows: [cells] });
  }
  return pieces;
}

type Paragraph = { lines: string[]; gap: number };

/** Lines with the number of empty ones below; three line ends in a row are the room for a signature. */
function paragraphsOf(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const raw of text.replace(/\r\n?/g, '\n').split('\n')) {
    const line = raw.replace(/\t/g, ' ').trimEnd();
    const last = paragraphs.at(-1);
    if (line === '') {
      if (last) last.gap += 1;
    } else if (last && last.gap === 0) last.lines.push(line);
    else paragraphs.push({ lines: [line], gap: 0 });
  }
  return paragraphs;
}

function lead(paragraphs: readonly Paragraph[], index: number, letterhead: string): Piece[] | null {
  const lines = paragraphs[index]?.lines ?? [];
  const [first = '', ...rest] = lines;
  const texts = (kind: 'text') => rest.map((text): Piece => ({ kind, text }));
  if (index === 0 && isTitle(first)) return [{ kind: 'title', text: first }, ...texts('text')];
  if (index === 0 && letterhead !== '' && first === letterhead)
    return [{ kind: 'letterhead', text: first }, ...texts('text')];
  const above = paragraphs[index - 1]?.lines.at(-1) ?? '';
  const isSubject = rest.length === 0 && salutation.test(above) && !sentenceEnd.test(first);
  return isSubject ? [{ kind: 'subject', text: first }] : null;
}

/**
 * Reads the plain text of a paper, as generated or as the owner changed it, into what a document is set from: title or
 * letterhead, lines with a label, numbered headings and points, tables, signatures side by side. No line is lost: each
 * ends up in exactly one block.
 *
 * @param letterhead the name of the firm; a first line that is exactly this is set as the head of the letter
 * @example blocksOfPaper('NOTULEN\n\n1. Keputusan\nKami setuju.', '').map(({ kind }) => kind) // ['title', 'heading', 'text']
 */
export function blocksOfPaper(text: string, letterhead: string): Block[] {
  const paragraphs = paragraphsOf(text);
  return paragraphs.flatMap(({ lines, gap }, index) => {
    const pieces = lead(paragraphs, index, letterhead.trim()) ?? piecesOf(lines);
    const room = gap >= 2 ? 'signature' : 'line';
    return pieces.map((piece, at) => ({
      ...piece,
      after: at < pieces.length - 1 ? ('none' as const) : room,
    }));
  });
}
