import { mkdir, rm } from 'node:fs/promises';
import { chromium, type Browser } from '@playwright/test';
import { workedExample } from '../../lib/assessment/examples-catalogue';
import { assessmentFileText } from '../../lib/export/assessment-file';
import { ensureBuilt } from '../../scripts/build.mjs';
import { ensureChromium } from '../../scripts/chromium.mjs';
import { root } from '../../scripts/run.mjs';
import { serve } from '../../scripts/server.mjs';
import { settled } from './settled';
import { day } from './shots';

/**
 * `npm run pictures`: what README shows, into `docs/pictures/`. The worked example as somebody’s own case, on its own
 * day, so that two takings differ only where the product does. Run it when these pages look different.
 */
const port = 4190;
const folder = `${root}docs/pictures`;

const widths = { desk: { width: 1280, height: 860 }, phone: { width: 360, height: 740 } };

type Picture = {
  page: string;
  language: 'id' | 'en';
  on: keyof typeof widths;
  from?: string;
  isEmpty?: true;
};

const pictures: readonly Picture[] = [
  { page: 'result', language: 'id', on: 'desk' },
  { page: 'money', language: 'en', on: 'desk' },
  { page: 'checklist', language: 'id', on: 'phone', isEmpty: true },
  { page: 'result', language: 'en', on: 'phone' },
];

async function take(browser: Browser, { page: name, language, on, isEmpty }: Picture): Promise<void> {
  const context = await browser.newContext({
    viewport: widths[on],
    colorScheme: 'light',
    locale: language,
    timezoneId: 'Asia/Jakarta',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.clock.setFixedTime(`${day}T20:40:00+07:00`);
  const address = `http://localhost:${port}/${language}/${name}/`;
  await page.goto(address, { waitUntil: 'networkidle' });
  if (!isEmpty) {
    const text = assessmentFileText(workedExample('agency-45', day), { madeOn: day });
    const file = { name: 'case.json', mimeType: 'application/json', buffer: Buffer.from(text) };
    await page.locator('#menu input[type=file]').setInputFiles(file);
    await settled(page);
    await page.reload();
  }
  await settled(page);
  await page.screenshot({ path: `${folder}/${name}-${on}-${language}.png` });
  await context.close();
}

await ensureBuilt();
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const server = await serve(port);
const browser = await chromium.launch({ executablePath: await ensureChromium(), args: ['--no-sandbox'] });
for (const picture of pictures) await take(browser, picture);
await browser.close();
server.close();
