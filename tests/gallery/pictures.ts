import { mkdir, rm } from 'node:fs/promises';
import type { Browser } from '@playwright/test';
import { workedExample } from '../../lib/assessment/examples-catalogue';
import { assessmentFileText } from '../../lib/export/assessment-file';
import { root } from '../../scripts/run.mjs';
import { settled } from './settled';
import { day } from './shots';
import { onSite } from './site';

/**
 * `npm run pictures`: what README shows, into `docs/pictures/`. The worked example as somebody’s own case, on its own
 * day, so that two takings differ only where the product does. Run it when these pages look different.
 */
const folder = `${root}docs/pictures`;

const widths = { desk: { width: 1280, height: 860 }, phone: { width: 360, height: 740 } };

type Picture = {
  page: string;
  language: 'id' | 'en';
  on: keyof typeof widths;
  isEmpty?: true;
};

const pictures: readonly Picture[] = [
  { page: 'result', language: 'id', on: 'desk' },
  { page: 'money', language: 'en', on: 'desk' },
  { page: 'checklist', language: 'id', on: 'phone', isEmpty: true },
  { page: 'result', language: 'en', on: 'phone' },
];

async function take(browser: Browser, host: string, picture: Picture): Promise<void> {
  const { page: name, language, on, isEmpty } = picture;
  const context = await browser.newContext({
    viewport: widths[on],
    colorScheme: 'light',
    locale: language,
    timezoneId: 'Asia/Jakarta',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.clock.setFixedTime(`${day}T20:40:00+07:00`);
  const address = `${host}/${language}/${name}/`;
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

await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
await onSite(4190, async (browser, host) => {
  for (const picture of pictures) await take(browser, host, picture);
});
