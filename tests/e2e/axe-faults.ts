import type { Page } from '@playwright/test';
import axe from 'axe-core';

/** What a theme can change. */
const colours = { type: 'rule' as const, values: ['color-contrast', 'link-in-text-block'] };

type Look = { colorScheme: 'light' | 'dark'; forcedColors: 'none' | 'active'; asked: axe.RunOptions };

/**
 * Light, dark and colours of the reader’s own: the same page, looked at three times. Dark differs in colours alone. In
 * colours of the reader’s own the system paints the text, while Chromium still tells the page’s colour for it.
 */
const looks: Record<string, Look> = {
  light: { colorScheme: 'light', forcedColors: 'none', asked: {} },
  dark: { colorScheme: 'dark', forcedColors: 'none', asked: { runOnly: colours } },
  forced: {
    colorScheme: 'dark',
    forcedColors: 'active',
    asked: { rules: { 'color-contrast': { enabled: false } } },
  },
};

/** Brings the checker in beside every page that is loaded from now on, where the page’s own policy doesn’t reach. */
export async function bringAxe(page: Page): Promise<void> {
  await page.addInitScript(axe.source);
}

/** One line per fault in any look: the look, the rule, what it wants, and where. */
export async function axeFaults(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const [look, { asked, ...media }] of Object.entries(looks)) {
    await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
    const { violations } = await page.evaluate(
      (asked) =>
        (window as unknown as { axe: typeof axe }).axe.run(document, {
          resultTypes: ['violations'],
          ...asked,
        }),
      asked,
    );
    for (const { id, help, nodes } of violations)
      for (const { target, failureSummary } of nodes)
        found.push(`${look}: ${id}: ${help}: ${target.join(' ')} ${failureSummary ?? ''}`);
  }
  await page.emulateMedia({ colorScheme: null, forcedColors: null, reducedMotion: null });
  return found;
}
