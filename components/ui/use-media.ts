'use client';

import { useCallback, useSyncExternalStore } from 'react';

/** Whether a media query holds, as long as it does; `before` is what the page is written with. */
export function useMedia(query: string, before: boolean): boolean {
  const watch = useCallback(
    (onChange: () => void) => {
      const media = matchMedia(query);
      media.addEventListener('change', onChange);
      return () => media.removeEventListener('change', onChange);
    },
    [query],
  );
  return useSyncExternalStore(
    watch,
    () => matchMedia(query).matches,
    () => before,
  );
}
