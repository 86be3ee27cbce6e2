'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState, type FocusEvent } from 'react';
import { say } from '@/components/ui/said';
import type { NamedError } from './use-money-form';

/** What is marked while somebody types, and how much there was to put right before. */
type Held = { errors: readonly NamedError[]; count: number };

/**
 * What is typed is judged when its box is left: until then nothing new is marked, and what has been put right goes for
 * good, so that the list does not shrink and grow at every key. Then it is said how much is left, not what.
 */
export function useHeld(marked: readonly NamedError[], attempt: number) {
  const [held, setHeld] = useState<Held | null>(null);
  const errors = held?.errors.filter(({ id }) => marked.some((one) => one.id === id)) ?? marked;
  if (held && errors.length < held.errors.length) setHeld({ ...held, errors });
  useLeft(held?.count ?? marked.length, attempt);
  const typing = {
    onFocus: ({ target }: FocusEvent) => {
      if (isTypedIn(target)) setHeld({ errors: marked, count: marked.length });
    },
    onBlur: () => setHeld(null),
  };
  return { errors, typing, release: () => setHeld(null) };
}

const isTypedIn = (element: Element): boolean =>
  element.matches('textarea, input:not([type=radio], [type=checkbox])');

/** Says how much is left to put right whenever that has changed since one tried to go on. */
function useLeft(count: number, attempt: number): void {
  const t = useTranslations('app.errors');
  const before = useRef({ count, attempt });
  useEffect(() => {
    const last = before.current;
    before.current = { count, attempt };
    if (last.attempt === attempt && last.count !== count) say(t('left', { count }));
  }, [count, attempt, t]);
}
