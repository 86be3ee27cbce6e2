import type { Page } from '@playwright/test';
import axe from 'axe-core';

type Themes = { colorScheme: 'light' | 'dark'; forcedColors: 'none' | 'active' };

/** Light, dark and colours of the reader’s own: the same page, looked at three times. */
const looks: Record<string, Themes> = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  forced: { colorScheme: 'dark', forcedColors: 'active' },
};

/** Brings the checker in beside every page that is loaded from now on, where the page’s own policy doesn’t reach. */
export async function bringAxe(page: Page): Promise<void> {
  await page.addInitScript(axe.source);
}

/** In colours of the reader’s own the system paints the text, while Chromium still tells the page’s colour for it. */
const notWhenForced = { 'color-contrast': { enabled: false } };

/** One line per fault in any look: the look, the rule, what it wants, and where. */
export async function axeFaults(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const [look, media] of Object.entries(looks)) {
    await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
    const rules = media.forcedColors === 'active' ? notWhenForced : {};
    const { violations } = await page.evaluate(
      (rules) =>
        (window as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations'], rules }),
      rules,
    );
    for (const { id, help, nodes } of violations)
      for (const { target, failureSummary } of nodes)
        found.push(`${look}: ${id}: ${help}: ${target.join(' ')} ${failureSummary ?? ''}`);
  }
  await page.emulateMedia({ colorScheme: null, forcedColors: null, reducedMotion: null });
  return found;
}
