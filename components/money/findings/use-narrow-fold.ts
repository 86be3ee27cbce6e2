'use client';

import { useState, useSyncExternalStore, type ToggleEvent } from 'react';

/** The same line as in the styles; paper is never narrow. */
const narrow = 'screen and (max-width: 55.99rem)';

function watch(onChange: () => void) {
  const media = matchMedia(narrow);
  media.addEventListener('change', onChange);
  return () => media.removeEventListener('change', onChange);
}

/** A `<details>` that is folded on a phone and always open when there is room. */
export function useNarrowFold() {
  const isNarrow = useSyncExternalStore(
    watch,
    () => matchMedia(narrow).matches,
    () => false,
  );
  const [isOpen, setOpen] = useState(false);
  return {
    open: !isNarrow || isOpen,
    onToggle: (event: ToggleEvent<HTMLDetailsElement>) => isNarrow && setOpen(event.currentTarget.open),
  };
}
