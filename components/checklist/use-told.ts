'use client';

import { useEffect, useRef } from 'react';
import { say } from '@/components/ui/said';

/** How long nothing must have changed before it is told. */
const quiet = 2000;

/** Tells what follows from the answers once it has changed and stands still; not what stood there from the start. */
export function useTold(text: string | null): void {
  const told = useRef(text);
  useEffect(() => {
    if (text === null || text === told.current) return;
    const isFirst = told.current === null;
    const timer = setTimeout(
      () => {
        told.current = text;
        if (!isFirst) say(text);
      },
      isFirst ? 0 : quiet,
    );
    return () => clearTimeout(timer);
  }, [text]);
}
