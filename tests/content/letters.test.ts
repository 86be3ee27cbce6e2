import { describe, expect, test } from 'vitest';
import { keysAt, languages, readPart, type Language } from './words';

const readLetters = (language: Language) => readPart(language, 'letters') as Record<string, string[]>;
const letterIds = Object.keys(readLetters('id'));

const slots = (lines: readonly string[]) =>
  [...new Set(lines.join('\n').match(/\{[a-zA-Z0-9]+\}/g) ?? [])]
    .filter((slot) => slot !== '{honorific}')
    .sort();
const blocks = (lines: readonly string[]) =>
  lines
    .flatMap((line) => /^\[([a-z-]+)\]/.exec(line)?.[1] ?? [])
    .filter((block) => block !== 'option-without-prejudice')
    .sort();

const readChats = (language: Language) => readPart(language, 'chats') as Record<string, string[]>;

describe('the letters', () => {
  test.each(letterIds)('%s has the same slots and blocks in both languages', (id) => {
    const [indonesian, english] = [readLetters('id')[id] ?? [], readLetters('en')[id] ?? []];
    expect(slots(english)).toEqual(slots(indonesian));
    expect(blocks(english)).toEqual(blocks(indonesian));
  });

  test.each(letterIds)('%s has a short form for a chat, alike in both languages', (id) => {
    const [indonesian, english] = [readChats('id')[id] ?? [], readChats('en')[id] ?? []];
    const compared = (lines: string[]) => slots(lines).filter((slot) => slot !== '{clientName}');
    expect(indonesian.length).toBeGreaterThan(0);
    expect(compared(english)).toEqual(compared(indonesian));
    expect(blocks(english)).toEqual(blocks(indonesian));
    // A chat knows *bold* and nothing else; short means that it is read without scrolling.
    for (const text of [indonesian.join('\n'), english.join('\n')]) {
      expect(text).not.toMatch(/^[#>-]|\*\*|__|\]\(|`/m);
      expect(text.length).toBeLessThan(520);
    }
  });

  test.each(languages)('each has a title and a note above it in %s', (language) => {
    const described = keysAt(language, 'communication', 'letters');
    expect(letterIds.filter((id) => !described.includes(id))).toEqual([]);
  });

  test.each(languages)('name the same end date and offer in notice, plan and script in %s', (language) => {
    const notice = (readLetters(language)['notice'] ?? []).join('\n');
    for (const slot of ['{endDate}', '{transitionOffer}', '{transitionEnd}', '{planDate}'])
      expect(notice).toContain(slot);
  });

  test.each(languages)('never name the walk-away price in %s', (language) => {
    const proposal = (readLetters(language)['renegotiation'] ?? []).join('\n');
    expect(proposal).not.toMatch(/walkAway|harga batas|walk-away/i);
  });

  test.each(languages)(
    'mark a cause, a default, a suspension and a penalty for the lawyer in %s',
    (language) => {
      const lines = Object.values(readLetters(language)).flat();
      for (const id of [
        'basis-cause',
        'option-waiver',
        'option-default',
        'option-suspension',
        'option-penalty',
      ]) {
        const found = lines.filter((line) => line.startsWith(`[${id}]`));
        expect(found.length).toBeGreaterThan(0);
        expect(found.every((line) => line.includes('⚖'))).toBe(true);
      }
    },
  );
});
