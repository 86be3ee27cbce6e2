import { describe, expect, test } from 'vitest';
import { allWords, flatten, languages, readPart, type Language, type Words } from './words';

const templates = (language: Language, part: 'letters' | 'chats'): Words => flatten(readPart(language, part));

function everything(language: Language): [string, string][] {
  const raw = (['letters', 'chats'] as const).flatMap((part) =>
    [...templates(language, part)].map(([key, text]): [string, string] => [`${part}.${key}`, text]),
  );
  return [...allWords(language), ...raw];
}

/** Keys of the texts in which a pattern occurs, with the text beside them. */
function findings(texts: Iterable<[string, string]>, pattern: RegExp): string[] {
  return [...texts].filter(([, text]) => pattern.test(text)).map(([key, text]) => `${key}: ${text}`);
}

/** What the font has, apart from ASCII: nothing else may appear on a page. ⚖ marks a line of a letter and is never printed. */
const alphabet = /^[\n\x20-\x7e\u00a0-\u00ff–—“”‘’…−€⚖]*$/u;

describe.each(languages)('the style of the words in %s', (language) => {
  const texts = everything(language);

  test('uses typographic quotes: a straight one would switch ICU quoting on', () => {
    expect(findings(texts, /['"]/)).toEqual([]);
  });

  test('has no exclamation marks and no dots for an ellipsis', () => {
    expect(findings(texts, /!|\.\.\./)).toEqual([]);
  });

  test('uses characters the font has', () => {
    expect(texts.filter(([, text]) => !alphabet.test(text))).toEqual([]);
  });

  test('keeps Rp and its number together', () => {
    expect(findings(texts, /\bRp [\d{]/)).toEqual([]);
  });

  test('has no double spaces outside letters and no space before a mark', () => {
    expect(findings(allWords(language), / {2}| [.,;?](\s|$)/)).toEqual([]);
  });
});

/** Words that may not appear, from the voice, as far as a machine can tell; synonyms of terms are in glossary.test.ts. */
const never: Record<Language, RegExp> = {
  id: /\b(kamu|beracun|toksik|nakal|rewel|silakan|resiko|kerjasama|ijin|nasehat|praktek|analisa|mempengaruhi|merubah|tandatangan|detil|idul fitri|mustahil|persentil|pecat|burnout|tidak sendirian|jangan khawatir)\b/i,
  en: /\b(toxic|oops|invalid|sorry|organization|color|behavior|program|percentile|prophecy|fire|fired|dump|burnout|optimize|analyze|utilize|you’re not alone|don’t worry)\b/i,
};

/** In the tool's own voice on law: never surer than the text. */
const overclaims: Record<Language, RegExp> = {
  id: /\b(aman secara hukum|berhak|pasti menang|batal demi hukum)\b/i,
  en: /\b(legally safe|entitled|enforceable|you will win|null and void)\b/i,
};

/** An error never blames and never names a failure. */
const blamingErrors: Record<Language, RegExp> = {
  id: /\b(salah|gagal|tidak valid|ilegal|error|ups|maaf|mohon)\b/i,
  en: /\b(wrong|failed|invalid|illegal|oops|error|sorry|please)\b/i,
};

describe.each(languages)('the voice in %s', (language) => {
  const screen = allWords(language);

  test('uses none of the words it avoids', () => {
    expect(findings(screen, never[language])).toEqual([]);
  });

  test('is never surer of the law than its text', () => {
    const allowed = [...screen].filter(([key]) => !key.startsWith('communication.linter'));
    expect(findings(allowed, overclaims[language])).toEqual([]);
  });

  test('says in an error what to do, not who is at fault', () => {
    const errors = [...screen].filter(
      ([key]) => key.startsWith('app.errors') || key.startsWith('app.warnings'),
    );
    expect(findings(errors, blamingErrors[language])).toEqual([]);
  });

  test('keeps hints to two sentences; a question and its short answer are one', () => {
    const hints = [...screen].filter(([key]) => /\.hint$/.test(key));
    expect(hints.filter(([, text]) => (text.match(/\.(\s|$)/g) ?? []).length > 2)).toEqual([]);
  });
});
