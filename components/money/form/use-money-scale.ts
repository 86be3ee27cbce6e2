'use client';

import { useScale } from '@/components/wizard/use-scale';
import type { Display } from './questions-catalogue';
import { isMoney } from './reading';

/** The words behind a small amount; none for what is no money. */
export function useMoneyScale(display: Display) {
  const scale = useScale(display === 'money-hour' ? 'hour' : 'amount');
  return isMoney(display) ? scale : undefined;
}
