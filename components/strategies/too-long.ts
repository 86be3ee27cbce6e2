'use client';

import { useTranslations } from 'next-intl';

/** Says by how much a text is too long; what was typed stays as it is. */
export function useTooLong(max: number) {
  const t = useTranslations('app.errors');
  return (text: string) => (text.length > max ? t('tooLong', { max, over: text.length - max }) : undefined);
}
