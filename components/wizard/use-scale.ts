'use client';

import { useTranslations } from 'next-intl';
import { useFormat } from './use-format';

const scales = {
  amount: ['thousand', 'million', 'billion'],
  hour: ['thousand'],
} as const;

/** The words that make a small figure in rupiah an amount, to press behind it; none in other currencies. */
export function useScale(kind: keyof typeof scales = 'amount') {
  const t = useTranslations('app.units');
  const { currency } = useFormat();
  if (currency !== 'IDR') return undefined;
  return { label: t('scale'), words: scales[kind].map((word) => t(word)) };
}
