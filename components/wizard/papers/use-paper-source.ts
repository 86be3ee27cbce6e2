'use client';

import { useEffect, useState } from 'react';
import type { Locale } from '@/lib/messages/locales';
import type { PaperSource } from './load-source';

/** Templates and words of a language, fetched when they are first wanted; null until they have come. */
export function usePaperSource(locale: Locale): PaperSource | null {
  const [source, setSource] = useState<PaperSource | null>(null);
  useEffect(() => {
    let isWanted = true;
    import('./load-source')
      .then(({ loadPaperSource }) => loadPaperSource(locale))
      .then(
        (loaded) => isWanted && setSource(loaded),
        (error: unknown) => {
          console.error(error);
        },
      );
    return () => {
      isWanted = false;
    };
  }, [locale]);
  return source?.locale === locale ? source : null;
}
