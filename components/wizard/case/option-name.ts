'use client';

import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import { optionOf, type OptionId } from '@/lib/strategies/options-catalogue';

/** `name` begins a line, `short` stands inside a sentence. */
export type NameForm = 'name' | 'short';

/** What an option is called: “Formal notice with transition assistance”. */
export function useOptionName() {
  const t = useTranslations('strategies');
  return useCallback(
    (id: OptionId, form: NameForm = 'name'): string => {
      const { strategy, transition } = optionOf(id);
      const option = t(`options.${strategy}.${form}`);
      return transition ? t('withTransition', { option }) : option;
    },
    [t],
  );
}
