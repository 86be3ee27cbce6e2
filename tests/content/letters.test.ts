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

describe('the letters', () => {
  test.each(letterIds)('%s has the same slots and blocks in both languages', (id) => {
    const [indonesian, english] = [readLetters('id')[id] ?? [], readLetters('en')[id] ?? []];
    expect(slots(english)).toEqual(slots(indonesian));
    expect(blocks(english)).toEqual(blocks(indonesian));
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
