import { describe, expect, test } from 'vitest';
import { checkTone } from '../../../lib/communication/linter/check-tone';
import { toneCategories, type ToneCategory } from '../../../lib/communication/linter/tone-catalogue';
import { examples as english } from './corpus-en-catalogue';
import { examples as indonesian } from './corpus-id-catalogue';
import type { Example } from './examples';

const corpora = { id: indonesian, en: english };
const languages = ['id', 'en'] as const;

const foundIn = ([doc, sentence]: Example, language: 'id' | 'en') => {
  const findings = checkTone(sentence, {
    language,
    doc,
    ownNames: ['Studio Contoh', 'PT Sampel Niaga', 'Sampel Niaga'],
    otherClients: ['PT Contoh Jaya', 'Sample Jaya'],
  });
  return [...new Set(findings.map(({ category }) => category))].sort();
};

/** Categories that only a plan, a redaction or a whole paper can show. */
const needsCase = new Set<ToneCategory>(['hidden-name']);

describe.each(languages)('the sentences of the corpus in %s', (language) => {
  const corpus = corpora[language];

  test('are many, good and bad, and none stands twice', () => {
    expect(corpus.length).toBeGreaterThanOrEqual(160);
    expect(corpus.filter(([, , found]) => found.length === 0).length).toBeGreaterThanOrEqual(80);
    expect(new Set(corpus.map(([, sentence]) => sentence)).size).toBe(corpus.length);
  });

  test('show every category', () => {
    const shown = new Set(corpus.flatMap(([, , found]) => found));
    const categories = Object.keys(toneCategories) as ToneCategory[];
    expect(categories.filter((category) => !shown.has(category) && !needsCase.has(category))).toEqual([]);
  });

  test('raise no false alarm', () => {
    const good = corpus.filter(([, , found]) => found.length === 0);
    const alarms = good.map((example) => [example[1], foundIn(example, language)] as const);
    expect(alarms.filter(([, found]) => found.length > 0)).toEqual([]);
  });

  test('have the findings they should have, no more and no less', () => {
    const bad = corpus.filter(([, , found]) => found.length > 0);
    const wrong = bad
      .map((example) => ({
        sentence: example[1],
        want: [...example[2]].sort(),
        found: foundIn(example, language),
      }))
      .filter(({ want, found }) => want.join() !== found.join());
    expect(wrong).toEqual([]);
  });
});
