'use client';

import type { ChangeEvent } from 'react';
import { useSnapshot } from '../state/use-assessment';

type ItemProps = { label: string; isOff?: boolean; onPress: () => void };

/** One line of the menu. Nothing can be pressed before the answers are there. */
export function MenuItem(props: ItemProps) {
  return (
    <li>
      <MenuButton {...props} />
    </li>
  );
}

export function MenuButton({ label, isOff, onPress }: ItemProps) {
  const { status } = useSnapshot();
  return (
    <button type="button" className="menu-item" disabled={status === 'loading' || isOff} onClick={onPress}>
      {label}
    </button>
  );
}

/** A line of the menu that asks for a file. */
export function FileItem({ label, onFile }: { label: string; onFile: (file: File) => void }) {
  const choose = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const [file] = currentTarget.files ?? [];
    if (file) onFile(file);
    currentTarget.value = '';
  };
  return (
    <label className="menu-item">
      <input type="file" className="sr-only" accept=".json,application/json" onChange={choose} />
      {label}
    </label>
  );
}
