import { allWords, type Language } from '../content/words';

const words = { id: allWords('id'), en: allWords('en') };

/**
 * What a page says, out of its message files, so that better words don’t break a walk. Fills plain slots only; a message
 * with plurals isn’t asked for here.
 *
 * @example say('id', 'app.actions.continueTo', { step: 'Uang' }) // 'Lanjut ke Uang'
 */
export function say(language: Language, key: string, values: Record<string, string | number> = {}): string {
  const text = words[language].get(key);
  if (text === undefined) throw new Error(`No such words: ${key}`);
  return text.replace(/\{(\w+)\}/g, (slot, name: string) => `${values[name] ?? slot}`);
}

/** A message as a pattern: its slots may hold anything. */
export function sayAny(language: Language, key: string): RegExp {
  const plain = say(language, key)
    .split(/\{[^{}]*\}/)
    .map(escaped);
  return new RegExp(plain.join('.+').replace(/\s+/g, '\\s+'));
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
