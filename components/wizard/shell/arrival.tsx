'use client';

import { usePathname } from 'next/navigation';
import { useEffect } from 'react';

/** The page the reader came from; outlives the layout, which is made anew for another language. */
let arrivedAt: string | null = null;

/** What happens whenever another page, or another place on a page, is reached. Stands once, in the layout. */
export function Arrival() {
  const path = usePathname();
  useEffect(() => {
    const isFirst = arrivedAt === null;
    const isSame = arrivedAt === path;
    arrivedAt = path;
    if (!isFirst && !isSame) focusHeading();
  }, [path]);
  useEffect(() => keepHistory(), [path]);
  return null;
}

/** After a change of page the focus would stay on the body: it goes to the heading, unless a place inside has it. */
function focusHeading(): void {
  const heading = document.querySelector<HTMLElement>('main h1');
  if (!heading || (location.hash !== '' && document.activeElement?.closest('main'))) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: location.hash !== '' });
}

/**
 * A step to a place on the same page is the browser's own, and its entry in the history knows nothing of the router:
 * coming back to it from another page, the router would leave that page standing. So the entry gets the page's state.
 */
function keepHistory(): () => void {
  let ofPage: unknown = history.state;
  const keep = () => {
    if (history.state === null && ofPage !== null) history.replaceState(ofPage, '', location.href);
    else ofPage = history.state;
  };
  addEventListener('hashchange', keep);
  return () => removeEventListener('hashchange', keep);
}
