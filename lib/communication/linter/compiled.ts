import type { Locale } from '../../messages/locales';
import { wordsPattern } from './patterns';
import type { Signal, ToneLanguage } from './signal';
import { english } from './signals-en-catalogue';
import { indonesian } from './signals-id-catalogue';

const languages: Record<Locale, ToneLanguage> = { id: indonesian, en: english };

type Compiled = Omit<Signal, 'find' | 'needs' | 'unless'> &
  Record<'find', RegExp> & { needs?: RegExp; unless?: RegExp };

const signals = new Map<Locale, Compiled[]>();
const patterns = new Map<string, RegExp>();

/** The signals of a language as regular expressions; made once. */
export function compiledSignals(language: Locale): readonly Compiled[] {
  const known = signals.get(language);
  if (known) return known;
  const made = languages[language].signals.map(({ find, needs, unless, ...rest }) => ({
    ...rest,
    find: wordsPattern(find),
    ...(needs && { needs: wordsPattern(needs) }),
    ...(unless && { unless: wordsPattern(unless) }),
  }));
  signals.set(language, made);
  return made;
}

/** One of a language's other patterns as a regular expression; made once. */
export function compiledPattern(source: string): RegExp {
  const known = patterns.get(source);
  if (known) return known;
  const made = wordsPattern(source);
  patterns.set(source, made);
  return made;
}

/** The words of a language that the checks of a whole paper look for. */
export const toneLanguage = (language: Locale): ToneLanguage => languages[language];
