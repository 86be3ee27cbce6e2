'use client';

import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { useRef } from 'react';

const MenuRoom = dynamic(() => import('./menu-room').then((module) => module.MenuRoom), { ssr: false });

/** What can be done with the assessment as a whole, and how the page looks: a native popover, filled after the page. */
export function Menu() {
  const t = useTranslations('app.nav');
  const panel = useRef<HTMLDivElement>(null);
  return (
    <>
      <button type="button" className="plain" popoverTarget="menu">
        {t('menu')}
      </button>
      <div id="menu" popover="auto" className="menu" ref={panel}>
        <MenuRoom close={() => panel.current?.hidePopover()} />
      </div>
    </>
  );
}
