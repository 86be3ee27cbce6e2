import { expect, test, type Page } from '@playwright/test';
import axe from 'axe-core';
import { addresses } from './addresses';
import { hydrated } from './hydration';

// The checker is put into the page from outside, which the page’s own policy rightly refuses.
test.use({ bypassCSP: true });

for (const address of addresses) {
  test(`${address} can be used by everyone, in light and in dark`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.goto(address);
    await hydrated(page);
    expect(await faults(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    expect(await faults(page)).toEqual([]);
  });
}

/** One line per fault: the rule, what it wants, and where. */
async function faults(page: Page) {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations'] }),
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  );
}
