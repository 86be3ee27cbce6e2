'use client';

import { useTranslations } from 'next-intl';

/** What a figure is called inside a sentence: “fee klien ini”; null for what has no name there. */
export function useInputName() {
  const t = useTranslations('money.inputs');
  type Key = Parameters<typeof t>[0];
  return (path: string): string | null => (t.has(path as Key) ? t(path as Key) : null);
}
