import type { Page } from '@playwright/test';

/** Charts and futures come after the page: until nothing works any more and nothing has moved for a while. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  let [before, quiet] = [-1, 0];
  for (let tries = 0; quiet < 6 && tries < 120; tries += 1) {
    await page.waitForTimeout(500);
    const { height, isBusy } = await page.evaluate(() => ({
      height: document.documentElement.scrollHeight,
      isBusy: document.querySelector('[aria-busy="true"]') !== null,
    }));
    quiet = height === before && !isBusy ? quiet + 1 : 0;
    before = height;
  }
}
