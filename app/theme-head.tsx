'use client';

import { useLayoutEffect } from 'react';
import { themeKey } from '@/components/wizard/shell/theme-key';
import { themeScript } from './theme-script';

/**
 * Written into the page when it is built. Another language makes the document anew in the browser, where the policy
 * refuses every script that is written then: there the theme is put back by hand.
 */
export function ThemeHead() {
  useLayoutEffect(putThemeBack, []);
  return typeof window === 'undefined' ? <script dangerouslySetInnerHTML={{ __html: themeScript }} /> : null;
}

function putThemeBack(): void {
  try {
    const theme = localStorage.getItem(themeKey);
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  } catch {
    return;
  }
}
