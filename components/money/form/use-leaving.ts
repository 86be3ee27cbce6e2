'use client';

import { useRef, useState } from 'react';
import { echoId } from '@/components/ui/money-field';
import { say } from '@/components/ui/said';
import type { QuantityState } from './use-quantity';

/**
 * What happens to a figure when its box is left: a text that is none is marked from then on, and what is asked about it
 * is told, once.
 */
export function useLeaving({ path, read, leave }: QuantityState) {
  const isFault = read.kind === 'fault';
  const [isLeft, setLeft] = useState(false);
  if (isLeft && !isFault) setLeft(false);
  const told = useRef('');
  const onLeave = () => {
    leave();
    setLeft(isFault);
    const echo = document.getElementById(echoId(path));
    const words = (echo?.querySelector('.meant') ?? (isFault ? echo : null))?.textContent ?? '';
    if (words !== '' && words !== told.current) say(words);
    told.current = words;
  };
  return { isUnread: isLeft && isFault, leave: onLeave };
}
