'use client';

import { useEffect, useState, type ReactNode } from 'react';
import { Button, type ButtonKind } from './button';

type CopyButtonProps = {
  /** The text, or what makes it when pressed. */
  text: string | (() => string | Promise<string>);
  label: ReactNode;
  copied: ReactNode;
  /** Said when the browser refuses; the text must then be selectable nearby. */
  failed: ReactNode;
  kind?: ButtonKind;
  size?: 'normal' | 'small';
};

/** Copies a text and says so, to the eye and to the ear. */
export function CopyButton({ text, label, copied, failed, kind = 'primary', size }: CopyButtonProps) {
  const [state, setState] = useState<'rest' | 'copied' | 'failed'>('rest');
  useEffect(() => {
    if (state === 'rest') return;
    const timer = setTimeout(() => setState('rest'), 4000);
    return () => clearTimeout(timer);
  }, [state]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(typeof text === 'string' ? text : await text());
      setState('copied');
    } catch {
      setState('failed');
    }
  };
  return (
    <>
      <Button kind={kind} size={size} onClick={copy}>
        {label}
      </Button>
      <span role="status" className="meta">
        {state === 'copied' && copied}
        {state === 'failed' && failed}
      </span>
    </>
  );
}
