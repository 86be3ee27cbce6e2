'use client';

import { useAnswer } from './form-context';
import type { Path } from './paths';

/** Where a text of one line that is no value yet is kept. */
export const linePath = (path: Path, index: number, key: string) => `${path}.${index}.${key}`;

/** A list of answers: changed line by line, the texts that are no value yet moving with their lines. */
export function useList<Item>(path: Path, most: number) {
  const { value, drafts, put, setDraft } = useAnswer(path);
  const items = (Array.isArray(value) ? value : []) as Item[];
  const remove = (index: number) => {
    put(items.filter((_, at) => at !== index));
    for (const [draft, text] of Object.entries(drafts)) {
      const place = placeOf(path, draft);
      if (!place || place.index < index) continue;
      setDraft(draft, null);
      if (place.index > index) setDraft(linePath(path, place.index - 1, place.key), text);
    }
  };
  return {
    path,
    items,
    drafts,
    setDraft,
    isFull: items.length >= most,
    add: (item: Item) => put([...items, item]),
    change: (index: number, part: Partial<Item>) =>
      put(items.map((item, at) => (at === index ? { ...item, ...part } : item))),
    replace: (index: number, item: Item) => put(items.map((old, at) => (at === index ? item : old))),
    remove,
  };
}

export type List<Item> = ReturnType<typeof useList<Item>>;

/** Line and field of a kept text, if it belongs to this list. */
function placeOf(path: Path, draft: string): { index: number; key: string } | null {
  if (!draft.startsWith(`${path}.`)) return null;
  const [index = '', key = ''] = draft.slice(path.length + 1).split('.');
  return /^\d+$/.test(index) ? { index: Number(index), key } : null;
}
