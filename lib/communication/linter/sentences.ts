import { splitSentences } from '../template';

/** A piece of a text: `text.slice(start, end)` is `words`. */
export type Span = { start: number; end: number; words: string };

/**
 * The sentences of a text with their places. A new line ends one; an abbreviation with a full stop does not.
 *
 * @example sentencesOf('Ya. Tidak.').map(({ start }) => start) // [0, 4]
 */
export function sentencesOf(text: string): Span[] {
  const spans: Span[] = [];
  let lineStart = 0;
  for (const line of text.split('\n')) {
    let cursor = 0;
    for (const sentence of splitSentences(line)) {
      const words = sentence.trim();
      const at = line.indexOf(words, cursor);
      cursor = at + words.length;
      if (words !== '') spans.push({ start: lineStart + at, end: lineStart + cursor, words });
    }
    lineStart += line.length + 1;
  }
  return spans;
}
