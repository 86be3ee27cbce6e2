export type TemplateOptions = {
  /** Blocks to keep; a line that begins with `[id]` stays only if its id is here. */
  blocks?: ReadonlySet<string>;
  /** Slots that may be empty: they take their whole sentence with them. Any other empty slot stays as a blank. */
  optional?: ReadonlySet<string>;
  /** What stands for a required slot that is empty, to be filled by hand. */
  blank?: string;
};

type Slots = Record<string, string | null | undefined>;

/** A text without its empty slots, and the required slots that were empty. */
export type FilledText = { text: string; missing: string[] };

const slotPattern = /\{([a-zA-Z][a-zA-Z0-9]*)\}/g;
const blockPattern = /^\[([a-z0-9-]+)\]\s*/;
const numberPattern = /^(\d+)\.\s+/;
/** Stands before the number of a point until numbering is done, so that a number in a value is never taken for one. */
const pointMark = '\uE000';
/** A full stop after these does not end a sentence. */
const abbreviations =
  /(?:^|[\s(“])(?:no|No|ref|Ref|Yth|Jl|Ps|Art|art|hlm|dr|Dr|Ir|Tn|Ny|Sdr|Mr|Mrs|Ms|Prof|Tbk|Inc|Ltd|e\.g|i\.e|approx|max|min)\.$/;

/**
 * Fills a template of the words. A line that begins with `[block-id]` stays only if that block is chosen; an empty
 * optional slot takes its whole sentence with it; a line made of slots alone keeps those that are filled; points are
 * numbered afresh and a heading whose text has gone goes too. The mark for the lawyer (⚖) belongs to the screen and
 * is left out.
 *
 * @param slots values as they read: dates and money already written out in the language of the template
 * @example fillTemplate('Hello {name}. See {place}.', { name: 'Ana', place: '' }, { optional: new Set(['place']) }).text // 'Hello Ana.'
 */
export function fillTemplate(template: string, slots: Slots, options: TemplateOptions = {}): FilledText {
  const missing = new Set<string>();
  const filling = {
    slots,
    missing,
    optional: options.optional ?? new Set<string>(),
    blank: options.blank ?? '________',
  };
  const paragraphs = template
    .split(/\n[ \t]*\n/)
    .map((paragraph) => fillParagraph(paragraph, filling, options.blocks ?? new Set()))
    .filter((paragraph) => paragraph !== null);
  return { text: renumber(paragraphs.join('\n\n')), missing: [...missing] };
}

/** The names of all slots in a template, in order of appearance, each once. */
export function slotsOf(template: string): string[] {
  return [...new Set([...template.matchAll(slotPattern)].map((found) => found[1] ?? ''))];
}

/** The ids of all blocks in a template. */
export function blocksOf(template: string): string[] {
  return template.split('\n').flatMap((line) => blockPattern.exec(line)?.[1] ?? []);
}

type Filling = { slots: Slots; missing: Set<string>; optional: ReadonlySet<string>; blank: string };

/** A paragraph with its lines filled; null if nothing of it is left, or only its numbered heading. */
function fillParagraph(paragraph: string, filling: Filling, blocks: ReadonlySet<string>): string | null {
  const lines = paragraph.split('\n').map((line) => {
    const block = blockPattern.exec(line);
    if (block?.[1] !== undefined && !blocks.has(block[1])) return null;
    return fillLine(
      line
        .replace(blockPattern, '')
        .replace(/\s*⚖\s*/g, ' ')
        .trimEnd()
        .replace(/^ (?=\S)/, ''),
      filling,
    );
  });
  const kept = lines.filter((line) => line !== null);
  const headingOnly =
    kept.length === 1 && lines.length > 1 && kept[0] === lines[0] && isHeading(kept[0] ?? '');
  return kept.length === 0 || headingOnly ? null : kept.join('\n');
}

/** A numbered line without the full stop of a sentence. */
function isHeading(line: string): boolean {
  return line.startsWith(pointMark) && !/[.;:,?!]$/.test(line);
}

function fillLine(line: string, filling: Filling): string | null {
  if (line.trim() === '') return line;
  const columns = columnsPattern.exec(line);
  if (columns) return fillColumns(columns, filling);
  if (isBareSlots(line)) return fillBareSlots(line, filling);
  const number = numberPattern.exec(line)?.[0] ?? '';
  const sentences = splitSentences(line.slice(number.length));
  const kept = sentences
    .map((sentence) => fillSentence(sentence, filling))
    .filter((sentence) => sentence !== null);
  return kept.length === 0 ? null : (number && pointMark + number) + kept.join(' ');
}

/** Two columns side by side, as for signatures; a label before its colon is none. */
const columnsPattern = /^(\S.*?)( {4,})([^\s:].*)$/;
const leastGap = 4;

/** Each column filled by itself; the right one begins where it does in the template, however long the names are. */
function fillColumns([line, left = '', , right = '']: RegExpExecArray, filling: Filling): string | null {
  const [first, second] = [fillLine(left, filling), fillLine(right, filling)];
  if (second === null) return first;
  const start = line.length - right.length;
  return (first ?? '').padEnd(Math.max(start, (first ?? '').length + leastGap)) + second;
}

/** `{city}, {letterDate}`: slots and commas, nothing else. */
function isBareSlots(line: string): boolean {
  return /^\s*\{\w+\}(?:, \{\w+\})*\s*$/.test(line);
}

function fillBareSlots(line: string, filling: Filling): string | null {
  const filled = slotsOf(line).flatMap((name) => {
    const value = valueOf(name, filling);
    if (value !== null && isEmpty(filling.slots[name])) filling.missing.add(name);
    return value === null ? [] : [value];
  });
  return filled.length === 0 ? null : filled.join(', ');
}

function fillSentence(sentence: string, filling: Filling): string | null {
  const values = slotsOf(sentence).map((name) => [name, valueOf(name, filling)] as const);
  if (values.some(([, value]) => value === null)) return null;
  const byName = new Map(values);
  for (const [name] of values) if (isEmpty(filling.slots[name])) filling.missing.add(name);
  // A replacer function: a value may itself hold `$&` or braces, and neither means anything.
  return sentence.replace(slotPattern, (_, name: string) => byName.get(name) ?? '');
}

/** The value of a slot; the blank if it is required and empty; null if it is optional and empty. */
function valueOf(name: string, { slots, optional, blank }: Filling): string | null {
  const value = slots[name];
  if (!isEmpty(value)) return (value ?? '').trim().replaceAll(pointMark, '');
  return optional.has(name) ? null : blank;
}

const isEmpty = (value: string | null | undefined) =>
  value === null || value === undefined || value.trim() === '';

/** Sentences of a line: a stop, question or exclamation mark, perhaps with a closing mark, then a space. */
export function splitSentences(line: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const end of line.matchAll(/[.?!][”’)]*\s+/g)) {
    const stop = end.index + end[0].length;
    const sentence = line.slice(start, stop).trimEnd();
    if (abbreviations.test(sentence)) continue;
    sentences.push(sentence);
    start = stop;
  }
  const rest = line.slice(start);
  return rest === '' ? sentences : [...sentences, rest];
}

/** Numbers points afresh; a point that was numbered 1 begins a new list. */
function renumber(text: string): string {
  let next = 1;
  const point = new RegExp(`^${pointMark}(\\d+)\\.`, 'gm');
  return text.replace(point, (_, was: string) => {
    if (was === '1') next = 1;
    next += 1;
    return `${next - 1}.`;
  });
}
