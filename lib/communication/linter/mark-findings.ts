import type { Found, ToneContext } from './tone-context';
import { literalPattern } from './patterns';
import type { Span } from './sentences';

/** Blanks that nobody filled in: a slot, a run of dots or underscores, a bracketed name, TBD. */
const placeholder =
  /\{[a-zA-Z][a-zA-Z0-9]*\}|…{2,}|\.{5,}|_{3,}|\[(?!\d+\])[\p{L}][\p{L}\p{N} /.'’-]{1,40}\]|<[\p{L}][\p{L} ]{2,40}>|(?<![\p{L}\p{N}])(?:XX+|TBD|TBA|lorem ipsum)(?![\p{L}\p{N}])/gu;

/** A line of a form to be filled in by hand: `Nama: ____`, or nothing but a rule. */
const formLine = /^[^_\n]{0,40}:[ \t]*_{3,}|^[ \t_]+$/u;

/** Placeholders of a text. Lines that are meant for the pen are none. */
export function placeholders(text: string): Found[] {
  return [...text.matchAll(placeholder)].flatMap(({ index, 0: words }) => {
    const lineStart = text.lastIndexOf('\n', index) + 1;
    const lineEnd = text.indexOf('\n', index);
    const line = text.slice(lineStart, lineEnd < 0 ? undefined : lineEnd);
    if (words.startsWith('_') && formLine.test(line)) return [];
    return [{ category: 'placeholder' as const, start: index, end: index + words.length }];
  });
}

/** Abbreviations longer than four letters that are written in capitals. */
const abbreviations = new Set([
  'KUHPERDATA',
  'BPJSTK',
  'UMKM',
  'HTTPS',
  'NPWPD',
  'BAPPENAS',
  'ASEAN',
  'UNICEF',
]);

/** Exclamation marks, and words in capitals; a heading that is a line of its own may be in capitals. */
export function shouting({ start, words }: Span, { ownNames = [] }: ToneContext): Found[] {
  const mark = words.search(/!+/u);
  if (mark >= 0) return [{ category: 'shouting', start: start + mark, end: start + mark + 1 }];
  if (!/\p{Ll}/u.test(words) && !/[.?]$/u.test(words)) return [];
  const known = new Set(ownNames.flatMap((name) => name.split(/\s+/)));
  const loud = [...words.matchAll(/(?<![\p{L}\p{N}])\p{Lu}{5,}(?![\p{L}\p{N}])/gu)].find(
    ({ 0: word }) => !known.has(word) && !abbreviations.has(word),
  );
  if (!loud) return [];
  return [{ category: 'shouting', start: start + loud.index, end: start + loud.index + loud[0].length }];
}

/** Every place where one of the names stands, whole words, in any case. Names of one letter are not looked for. */
function places(text: string, names: readonly string[]): { start: number; end: number; name: string }[] {
  return names
    .filter((name) => name.trim().length > 1)
    .flatMap((name) =>
      [...text.matchAll(literalPattern(name))].map(({ index, 0: words }) => ({
        start: index,
        end: index + words.length,
        name: name.trim(),
      })),
    );
}

/** Names that were promised to be left out and are there. */
export function hiddenNames(text: string, { hiddenNames: names = [] }: ToneContext): Found[] {
  return places(text, names).map(({ start, end, name }) => ({
    category: 'hidden-name',
    start,
    end,
    values: { name },
  }));
}

/** Names of other clients, unless they are also a name of the two sides. */
export function otherNames(text: string, { otherClients = [], ownNames = [] }: ToneContext): Found[] {
  const own = new Set(ownNames.map((name) => name.trim().toLowerCase()));
  const others = otherClients.filter((name) => !own.has(name.trim().toLowerCase()));
  return places(text, others).map(({ start, end }) => ({ category: 'confidential', start, end }));
}
