'use client';

import { useTranslations } from 'next-intl';

/** Says by how many characters a text is too long; what was typed stays as it is. */
export function useTooLong() {
  const t = useTranslations('app.errors');
  return (text: string, max: number) =>
    text.length > max ? t('tooLong', { max, over: text.length - max }) : undefined;
}
