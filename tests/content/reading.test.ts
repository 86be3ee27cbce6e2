import { describe, expect, test } from 'vitest';
import { allWords, languages, type Language } from './words';

type Sentence = { key: string; text: string; words: number };

/** What is read at its longest from a place on: a slot as one word, of plurals and choices the longest branch. */
function readFrom(message: string, start: number): { text: string; end: number } {
  let text = '';
  let end = start;
  while (end < message.length && message[end] !== '}') {
    if (message[end] === '{') {
      const argument = argumentFrom(message, end + 1);
      text += argument.text;
      end = argument.end;
    } else text += message[end++];
  }
  return { text, end };
}

function argumentFrom(message: string, start: number): { text: string; end: number } {
  const branches: string[] = [];
  let end = start;
  while (message[end] !== '}') {
    if (message[end] === '{') {
      const branch = readFrom(message, end + 1);
      branches.push(branch.text);
      end = branch.end;
    }
    end += 1;
  }
  const longer = (one: string, other: string) => (other.length > one.length ? other : one);
  return { text: branches.length === 0 ? 'slot' : branches.reduce(longer), end: end + 1 };
}

const longestReading = (message: string) => readFrom(message, 0).text.replace(/<[^>]+>/g, '');

const isWord = (piece: string) => /[\p{L}\p{N}]/u.test(piece);

function sentencesOf(words: Iterable<[string, string]>): Sentence[] {
  return [...words].flatMap(([key, message]) =>
    longestReading(message)
      .split(/(?<=[.?!…]”?)\s+/)
      .map((text) => ({ key, text, words: text.split(/\s+/).filter(isWord).length })),
  );
}

/** Pages to be looked up rather than read on a phone at night; formulas and descriptions of drawings are no prose. */
const isReference = (key: string) => /^(method|calculation|law|glossary)\./.test(key);
const isProse = (key: string) => !/\.formula\d?$|[dD]escription(Keep)?$/.test(key);

/**
 * Words in a sentence (words.md, rule 3: one thought, up to 18 words in Indonesian, 20 in English), and on average over
 * the sentences that are more than a label.
 */
const screen: Record<Language, { longest: number; average: number }> = {
  id: { longest: 18, average: 8 },
  en: { longest: 20, average: 9 },
};
const reference = { longest: 30, average: 12 };
const label = 3;

describe.each(languages)('how %s reads', (language) => {
  const sentences = sentencesOf(allWords(language)).filter(({ key }) => isProse(key));
  const onScreen = sentences.filter(({ key }) => !isReference(key));
  const lookedUp = sentences.filter(({ key }) => isReference(key));

  const tooLong = (some: Sentence[], limit: number) =>
    some.filter(({ words }) => words > limit).map(({ key, text, words }) => `${key} (${words}): ${text}`);
  const average = (some: Sentence[]) => {
    const whole = some.filter(({ words }) => words > label);
    return whole.reduce((sum, { words }) => sum + words, 0) / whole.length;
  };

  test('sentences on the screens are short', () => {
    expect(tooLong(onScreen, screen[language].longest)).toEqual([]);
    expect(average(onScreen)).toBeLessThan(screen[language].average);
  });

  test('method, law and glossary stay within a breath', () => {
    expect(tooLong(lookedUp, reference.longest)).toEqual([]);
    expect(average(lookedUp)).toBeLessThan(reference.average);
  });
});

describe('the longest reading of a message', () => {
  test('takes the longest branch, nested or not, and counts a slot as one word', () => {
    expect(longestReading('a {n, plural, one {# day} other {# long days}} b')).toBe('a # long days b');
    expect(longestReading('{k, select, one {here} other {<b>in {month}</b> only}} {y}')).toBe(
      'in slot only slot',
    );
  });
});
