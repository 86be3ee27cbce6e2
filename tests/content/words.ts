import { readFileSync, readdirSync } from 'node:fs';

/** The message files as they lie on disk, flat: `part.path.to.key` → text. Letters are raw templates, not ICU. */
export type Words = Map<string, string>;

export const languages = ['id', 'en'] as const;
export type Language = (typeof languages)[number];

const folder = 'lib/messages';

type Tree = string | Tree[] | { [key: string]: Tree };

export function readPart(language: Language, part: string): Record<string, Tree> {
  const file = part === 'letters' || part === 'chats' ? `${part}/${language}` : `${language}/${part}`;
  return JSON.parse(readFileSync(`${folder}/${file}.json`, 'utf8')) as Record<string, Tree>;
}

export function parts(language: Language): string[] {
  return readdirSync(`${folder}/${language}`)
    .map((file) => file.replace(/\.json$/, ''))
    .sort();
}

export const icuParts = parts('id');

function collect(tree: Tree, path: string, into: Words): void {
  if (typeof tree === 'string') into.set(path, tree);
  else if (Array.isArray(tree)) tree.forEach((item, index) => collect(item, `${path}.${index}`, into));
  else for (const [key, value] of Object.entries(tree)) collect(value, path ? `${path}.${key}` : key, into);
}

export function flatten(tree: Tree): Words {
  const words: Words = new Map();
  collect(tree, '', words);
  return words;
}

export function allWords(language: Language): Words {
  const words: Words = new Map();
  for (const part of icuParts) collect(readPart(language, part), part, words);
  return words;
}

/** Every key at every level, as written. */
export function allKeys(tree: Tree): string[] {
  if (typeof tree === 'string') return [];
  if (Array.isArray(tree)) return tree.flatMap(allKeys);
  return Object.entries(tree).flatMap(([key, value]) => [key, ...allKeys(value)]);
}

/** Keys of an object inside a part, such as `checklist` → `indicators`. */
export function keysAt(language: Language, part: string, ...path: string[]): string[] {
  const found = path.reduce<Tree | undefined>(
    (tree, key) => (typeof tree === 'object' && !Array.isArray(tree) ? tree[key] : undefined),
    readPart(language, part),
  );
  if (typeof found !== 'object' || Array.isArray(found))
    throw new Error(`no words at ${part}.${path.join('.')}`);
  return Object.keys(found).sort();
}

/** Names of the arguments of an ICU message, those inside plural and select branches included. */
export function slotsOf(message: string): string[] {
  const slots = new Set<string>();
  readText(message, 0, slots);
  return [...slots].sort();
}

function readText(message: string, start: number, slots: Set<string>): number {
  let at = start;
  while (at < message.length && message[at] !== '}') {
    at = message[at] === '{' ? readArgument(message, at + 1, slots) : at + 1;
  }
  return at;
}

function readArgument(message: string, start: number, slots: Set<string>): number {
  let at = start;
  while (at < message.length && !/[,}]/.test(message[at] ?? '')) at += 1;
  slots.add(message.slice(start, at).trim());
  while (at < message.length && message[at] !== '}') {
    at = message[at] === '{' ? readText(message, at + 1, slots) + 1 : at + 1;
  }
  return at + 1;
}
