'use client';

import { useTranslations } from 'next-intl';
import { capitalised } from '@/components/wizard/case/capitalised';

/** What the figure behind a control is called, for a line that stands away from it; null where it has no name. */
export function useControlName() {
  const t = useTranslations('money');
  type Key = Parameters<typeof t>[0];
  return (id: string): string | null => {
    const [section = '', key = '', line] = id.split('.');
    const name = `inputs.${section}.${key}` as Key;
    if (t.has(name)) return capitalised(t(name));
    const list = lists[`${section}.${key}`];
    if (!list) return null;
    const label = t(`more.${list}.label`);
    return line === undefined ? label : `${label}, ${t('form.line', { n: Number(line) + 1 })}`;
  };
}

const lists: Record<string, 'cost-lines' | 'planned-items' | 'other-clients'> = {
  'client.costLines': 'cost-lines',
  'firm.planned': 'planned-items',
  'firm.otherClients': 'other-clients',
};
