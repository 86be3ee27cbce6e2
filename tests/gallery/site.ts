import { chromium, type Browser } from '@playwright/test';
import { ensureBuilt } from '../../scripts/build.mjs';
import { ensureChromium } from '../../scripts/chromium.mjs';
import { serve } from '../../scripts/server.mjs';

/** Builds what is needed, serves it, opens a browser, and closes both after the work, however it ends. */
export async function onSite(
  port: number,
  work: (browser: Browser, host: string) => Promise<void>,
): Promise<void> {
  await ensureBuilt();
  const server = await serve(port);
  const browser = await chromium.launch({ executablePath: await ensureChromium(), args: ['--no-sandbox'] });
  try {
    await work(browser, `http://localhost:${port}`);
  } finally {
    await browser.close();
    server.close();
  }
}
