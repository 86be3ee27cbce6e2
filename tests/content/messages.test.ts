import { readFileSync, readdirSync } from 'node:fs';
import { createTranslator } from 'next-intl';
import { describe, expect, test } from 'vitest';
import { allKeys, allWords, icuParts, languages, parts, readPart, slotsOf } from './words';

/** The real translator, without the types of the keys: here keys are data. */
const translator = createTranslator as unknown as (options: {
  locale: string;
  messages: object;
  onError: (error: Error) => void;
}) => { markup: (key: string, values: Record<string, number | ((chunks: string) => string)>) => string };

const tagsOf = (message: string) => [...message.matchAll(/<([a-z]+)>/g)].map((tag) => tag[1] ?? '');
const plain = (chunks: string) => chunks;

const indonesian = allWords('id');
const english = allWords('en');

/** Slots that one language needs and the other doesn't: forms of address, and the client's name where English says "you". */
const oneSided = new Set(['honorific', 'clientName']);

const shared = (message: string) => slotsOf(message).filter((slot) => !oneSided.has(slot));

describe('the two languages', () => {
  test('have the same parts', () => {
    expect(parts('en')).toEqual(parts('id'));
  });

  test('have the same keys', () => {
    expect([...english.keys()].filter((key) => !indonesian.has(key))).toEqual([]);
    expect([...indonesian.keys()].filter((key) => !english.has(key))).toEqual([]);
  });

  test('have the same tags in every message', () => {
    const tags = (text = '') => tagsOf(text).sort().join();
    expect([...indonesian].filter(([key, text]) => tags(text) !== tags(english.get(key)))).toEqual([]);
  });

  test('have the same slots in every message', () => {
    const differing = [...indonesian].filter(
      ([key, text]) => shared(text).join() !== shared(english.get(key) ?? '').join(),
    );
    expect(differing.map(([key]) => key)).toEqual([]);
  });
});

describe.each(languages)('messages in %s', (language) => {
  const words = allWords(language);

  test('have no empty text', () => {
    expect([...words].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  test('have no dot in a key: next-intl reads it as a level', () => {
    expect(
      icuParts.flatMap((part) => allKeys(readPart(language, part))).filter((key) => key.includes('.')),
    ).toEqual([]);
  });

  test.each(icuParts)('format without an error: %s', (part) => {
    const errors: string[] = [];
    const t = translator({
      locale: language,
      messages: { [part]: readPart(language, part) },
      onError: (error) => errors.push(error.message),
    });
    for (const [key, text] of words) {
      if (!key.startsWith(`${part}.`)) continue;
      for (const value of [0, 1, 2]) {
        const numbers = slotsOf(text).map((slot) => [slot, value] as const);
        const tags = tagsOf(text).map((tag) => [tag, plain] as const);
        const read = t.markup(key, Object.fromEntries<number | typeof plain>([...numbers, ...tags]));
        if (/[{}]|, plural/.test(read)) errors.push(`${key}: ${read}`);
      }
    }
    expect(errors).toEqual([]);
  });
});

/** Keys that the code puts together: `a${value}`, `${measure}Title`, `lag${which}`, numbered paragraphs. */
const isPutTogether = (key: string) => /^([a-z]|anchor|formula)\d+$|(Short|Blocked|Title)$|^lag/.test(key);

/** Shown page by page from what the file holds. */
const listed = ['glossary', 'method', 'calculation', 'law'];

/** For what comes: the whole version on the device, and a newer one on offer. */
const kept = ['app.states.offlineReady', 'app.states.newVersion', 'app.states.useNewVersion'];

describe('the words', () => {
  test('are asked for: the last part of every key stands somewhere in the code', () => {
    const code = ['app', 'components', 'lib']
      .flatMap((folder) =>
        readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`),
      )
      .filter((path) => /\.tsx?$/.test(path))
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    const asked = new Set(code.match(/[\w-]+/g));
    const unasked = [...indonesian.keys()].filter((path) => {
      const key = path.split('.').at(-1) ?? '';
      return !asked.has(key) && !isPutTogether(key) && !listed.includes(path.split('.')[0] ?? '');
    });
    expect(unasked.filter((path) => !kept.includes(path))).toEqual([]);
  });
});
