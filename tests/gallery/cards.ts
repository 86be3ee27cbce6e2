import { mkdir } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { ensureBuilt } from '../../scripts/build.mjs';
import { ensureChromium } from '../../scripts/chromium.mjs';
import { root } from '../../scripts/run.mjs';
import { serve } from '../../scripts/server.mjs';

/**
 * `npm run cards`: the first screen of each language as the picture that a messenger shows beside a link, into
 * `public/cards/`. Run it when the first screen has changed.
 */
const port = 4189;
const languages = ['id', 'en'] as const;

await ensureBuilt();
await mkdir(`${root}public/cards`, { recursive: true });
const server = await serve(port);
const browser = await chromium.launch({ executablePath: await ensureChromium(), args: ['--no-sandbox'] });
const page = await browser.newPage({ viewport: { width: 1200, height: 630 }, colorScheme: 'light' });
for (const language of languages) {
  await page.goto(`http://localhost:${port}/${language}/`, { waitUntil: 'networkidle' });
  // What can be pressed has no business on a picture.
  await page.locator('.cover .actions, .top-tools').evaluateAll((parts) => {
    for (const part of parts) (part as HTMLElement).style.visibility = 'hidden';
  });
  await page.screenshot({ path: `${root}public/cards/${language}.jpg`, quality: 82 });
}
await browser.close();
server.close();
