'use client';

import { useTranslations } from 'next-intl';
import { Checkbox } from '@/components/ui/checkbox';
import { setMasked, useMasked } from './veil';

/** Whether clients’ names are covered. */
export function MaskChoice() {
  const t = useTranslations('app.veil');
  return (
    <Checkbox
      label={t('mask')}
      hint={t('maskHint')}
      checked={useMasked()}
      onChange={(event) => setMasked(event.currentTarget.checked)}
    />
  );
}
