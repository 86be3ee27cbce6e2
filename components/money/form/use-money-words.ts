'use client';

import { useTranslations } from 'next-intl';
import type { WordsKey } from './questions-catalogue';

/** The words of one question: its label, its hint if it has one, and whatever else stands below the same name. */
export function useMoneyWords(words: WordsKey) {
  const t = useTranslations('money');
  type Key = Parameters<typeof t>[0];
  const at = (key: string, values?: Record<string, string | number>) => t(key as Key, values as never);
  const has = (key: string) => t.has(key as Key);
  return {
    label: at(`${words}.label`),
    hint: has(`${words}.hint`) ? at(`${words}.hint`) : undefined,
    at,
  };
}
