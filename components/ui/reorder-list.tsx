'use client';

import { useId, useRef, type ReactNode } from 'react';

export type ReorderItem = { id: string; name: ReactNode };

type ReorderListProps = {
  items: readonly ReorderItem[];
  /** Called with the ids in their new order. */
  onChange: (ids: string[]) => void;
  /** Name the two buttons of an item: “Move cash up”. */
  upLabel: (item: ReorderItem) => string;
  downLabel: (item: ReorderItem) => string;
  /** Names the list. */
  label: string;
  /** What is said after a move: “Cash is now first”. */
  moved?: (item: ReorderItem, place: number) => string;
};

/** A short list put in order with two buttons a row: works by thumb, by keyboard and by ear. */
export function ReorderList(props: ReorderListProps) {
  const { items, onChange, upLabel, downLabel, label, moved } = props;
  const list = useRef<HTMLOListElement>(null);
  const said = useRef<HTMLParagraphElement>(null);
  const prefix = useId();
  const move = (from: number, by: -1 | 1) => {
    const to = from + by;
    const item = items[from];
    if (!item || to < 0 || to >= items.length) return;
    const ids = items.map(({ id }) => id);
    ids.splice(to, 0, ...ids.splice(from, 1));
    onChange(ids);
    if (said.current) said.current.textContent = moved?.(item, to + 1) ?? '';
  };
  return (
    <>
      <ol className="reorder" role="list" aria-label={label} ref={list}>
        {items.map((item, index) => (
          <li key={item.id}>
            <span className="reorder-number">{index + 1}</span>
            <span id={`${prefix}-${item.id}`}>{item.name}</span>
            <Move label={upLabel(item)} ended={index === 0} onPress={() => move(index, -1)} up />
            <Move label={downLabel(item)} ended={index === items.length - 1} onPress={() => move(index, 1)} />
          </li>
        ))}
      </ol>
      <p role="status" className="sr-only" ref={said} />
    </>
  );
}

type MoveProps = { label: string; ended: boolean; onPress: () => void; up?: boolean };

/** Stays focusable at the end of the list, so that a keyboard does not lose its place. */
function Move({ label, ended, onPress, up }: MoveProps) {
  return (
    <button
      type="button"
      className="move"
      aria-label={label}
      aria-disabled={ended || undefined}
      onClick={ended ? undefined : onPress}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path
          d={up ? 'M8 14V2.5M3.5 7 8 2.5 12.5 7' : 'M8 2v11.5M3.5 9 8 13.5 12.5 9'}
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
        />
      </svg>
    </button>
  );
}
