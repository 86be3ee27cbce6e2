'use client';

import { useEffect, useEffectEvent, useRef, useState, type RefObject, type ToggleEvent } from 'react';
import { useMedia } from './use-media';

/** The same line as in the styles; paper is never narrow. */
const narrow = 'screen and (max-width: 55.99rem)';

/**
 * A `<details>` that is folded on a phone and always open when there is room. It is written folded: the styles open it
 * where there is room, so that nothing moves on a phone when the page comes alive.
 */
export function useNarrowFold() {
  const ref = useRef<HTMLDetailsElement>(null);
  const isNarrow = useMedia(narrow, true);
  const [isOpen, setOpen] = useState(false);
  useLinks(ref, () => setOpen(true));
  return {
    ref,
    open: !isNarrow || isOpen,
    onToggle: (event: ToggleEvent<HTMLDetailsElement>) => isNarrow && setOpen(event.currentTarget.open),
  };
}

/** A link to a place opens the fold in which the place lies, or which is all there is at it. */
function useLinks(ref: RefObject<HTMLDetailsElement | null>, open: () => void) {
  const openLatest = useEffectEvent(open);
  useEffect(() => {
    const follow = () => {
      const place = document.getElementById(location.hash.slice(1));
      const fold = ref.current;
      if (!place || !fold || !matchMedia(narrow).matches) return;
      if (!fold.contains(place) && fold.parentElement !== place) return;
      openLatest();
      requestAnimationFrame(() => place.scrollIntoView());
    };
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [ref]);
}
