import { cleanText } from './clean-text';
import { copyWith } from './paths';

const refusedKeys = ['__proto__', 'constructor', 'prototype'];

/** Whether a name may become a key of an object: the few that JavaScript itself gives a meaning may not. */
export const isPlainKey = (key: string): boolean => !refusedKeys.includes(key);

/** A copy of plain data with clean texts and without keys that mean something to JavaScript. */
export function cleanCopy(value: unknown): unknown {
  return copyWith(value, {
    text: cleanText,
    key: (key) => (isPlainKey(key) ? cleanText(key) : null),
  });
}
