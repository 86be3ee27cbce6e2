'use client';

import type { Evaluation } from '@/lib/evaluation';
import { useSelected } from './use-assessment';

/** Whether somebody else’s case is read from a link: what is open in it can’t be asked of whoever reads it. */
export const useFromLink = (): boolean => useSelected(({ source }) => source === 'link');

/** Whether the sender left the amounts out of the link that is open: then nothing that follows from them can be shown. */
export const useMoneyLeftOut = (): boolean =>
  useSelected(({ visit }) => visit?.shared?.leftOut.includes('money') ?? false);

/** Whether nothing is left of the path in a link without the amounts. */
export const usePathLeftOut = (evaluation: Evaluation | null): boolean =>
  useMoneyLeftOut() && evaluation?.path.steps.length === 0;
