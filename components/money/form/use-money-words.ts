'use client';

import { useTranslations } from 'next-intl';
import type { WordsKey } from './questions-catalogue';

/** The words of one question: its label, its hint with where to find it in the contract, and whatever else it has. */
export function useMoneyWords(words: WordsKey) {
  const t = useTranslations('money');
  type Key = Parameters<typeof t>[0];
  const at = (key: string, values?: Record<string, string | number>) => t(key as Key, values as never);
  const has = (key: string) => t.has(key as Key);
  const place = has(`${words}.where`) ? at('contract.whereLabel', { place: at(`${words}.where`) }) : '';
  const hint = has(`${words}.hint`) ? at(`${words}.hint`) : '';
  return {
    label: at(`${words}.label`),
    hint: [hint, place].filter(Boolean).join(' ') || undefined,
    at,
  };
}
