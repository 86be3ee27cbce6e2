'use client';

import { usePathname } from 'next/navigation';
import { useEffect } from 'react';

/** The page the reader came from; outlives the layout, which is made anew for another language. */
let arrivedAt: string | null = null;

/** After a change of page the focus would stay on the body: it goes to the heading of the new one. */
export function Arrival() {
  const path = usePathname();
  useEffect(() => {
    const isFirst = arrivedAt === null;
    const isSame = arrivedAt === path;
    arrivedAt = path;
    if (isFirst || isSame) return;
    const heading = document.querySelector<HTMLElement>('main h1');
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: location.hash !== '' });
  }, [path]);
  return null;
}
