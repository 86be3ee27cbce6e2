import type { Page } from '@playwright/test';

type Heard = { heard: string[] };

/** Listens to what the page says once, from now on; what it was is asked for later. */
export async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const { heard } = Object.assign(window as unknown as Heard, { heard: [] as string[] });
    const place = document.getElementById('said')!;
    new MutationObserver(() => heard.push(place.textContent ?? '')).observe(place, { childList: true });
  });
  return () => page.evaluate(() => (window as unknown as Heard).heard);
}
