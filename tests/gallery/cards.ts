import { mkdir } from 'node:fs/promises';
import { root } from '../../scripts/run.mjs';
import { onSite } from './site';

/**
 * `npm run cards`: the first screen of each language as the picture that a messenger shows beside a link, into
 * `public/cards/`. Run it when the first screen has changed.
 */
const languages = ['id', 'en'] as const;

await mkdir(`${root}public/cards`, { recursive: true });
await onSite(4189, async (browser, host) => {
  const page = await browser.newPage({ viewport: { width: 1200, height: 630 }, colorScheme: 'light' });
  for (const language of languages) {
    await page.goto(`${host}/${language}/`, { waitUntil: 'networkidle' });
    // What can be pressed has no business on a picture.
    await page.locator('.cover .actions, .top-tools').evaluateAll((parts) => {
      for (const part of parts) (part as HTMLElement).style.visibility = 'hidden';
    });
    await page.screenshot({ path: `${root}public/cards/${language}.jpg`, quality: 82 });
  }
});
