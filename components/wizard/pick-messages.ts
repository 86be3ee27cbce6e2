import type { MessagePart, Messages } from '@/lib/messages/load';

/** A part, or a place inside one; `*` stands for every key: `checklist.indicators.*.short`. */
export type MessagePath = MessagePart | `${MessagePart}.${string}`;

type Node = { [key: string]: Node | string };

export const partOf = (path: MessagePath) => path.split('.')[0] as MessagePart;

/** Only the named words out of loaded parts, each where it stood. */
export function pickMessages(messages: Partial<Messages>, paths: readonly MessagePath[]): Partial<Messages> {
  const picked: Node = {};
  for (const path of paths) copy(messages, picked, path.split('.'), path);
  return picked;
}

function copy(from: Node, to: Node, [key, ...rest]: string[], path: string): void {
  if (key === undefined) return;
  for (const name of key === '*' ? Object.keys(from) : [key]) {
    const value = from[name];
    if (value === undefined) throw new Error(`pickMessages requires words that exist, got "${path}"`);
    if (rest.length === 0 || typeof value === 'string') {
      to[name] = value;
      continue;
    }
    const inner = to[name];
    const target: Node = typeof inner === 'object' ? inner : {};
    to[name] = target;
    copy(value, target, rest, path);
  }
}
