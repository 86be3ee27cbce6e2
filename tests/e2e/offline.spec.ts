import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { test } from '@playwright/test';
import { serve } from '../../scripts/server.mjs';
import { pasteFigures } from './case';
import { complaints } from './complaints';
import { pdfText } from './pdf-text';
import { expect, Walk } from './walk';

test.describe.configure({ timeout: 240_000 });

test('after one visit everything works without a network, and a newer version waits to be asked', async ({
  browser,
}) => {
  const site = await siteOfOurOwn();
  const context = await browser.newContext({ baseURL: site.address, serviceWorkers: 'allow' });
  const page = await context.newPage();
  const walk = new Walk(page);
  const refused = await complaints(page);
  await walk.open('checklist');
  await page.evaluate(() => navigator.serviceWorker.ready);
  await context.setOffline(true);

  await test.step('without a network', async () => {
    await walk.open('money');
    await pasteFigures(walk);
    await walk.continueTo('strategies');
    await walk.continueTo('communication');
    await page.locator('#papers summary').last().click();
    expect(await downloaded(walk, /\.docx/)).toMatch(/\.docx$/);
    await walk.continueTo('aftercare');
    await walk.openResult();
    await expect(page.locator('main svg.recharts-surface:visible').first()).toBeVisible();
    expect(await downloaded(walk, /Excel|\.xlsx/)).toMatch(/\.xlsx$/);
    const { text: paper } = await pdfText(await walk.print());
    expect(paper).toContain('118');
    const reader = new Walk(await context.newPage());
    await reader.page.goto(await walk.readLink());
    await expect(reader.notice('wizard.readonly.banner')).toBeVisible();
    await expect(reader.page.locator('main svg.recharts-surface:visible').first()).toBeVisible();
    await reader.page.close();
    await walk.switchTo('en');
  });

  for (const step of ['checklist', 'money', 'strategies', 'communication', 'aftercare', 'result'] as const) {
    await test.step(`cut off at the step ${step}, reached with one`, async () => {
      await context.setOffline(false);
      await walk.open(step);
      await context.setOffline(true);
      await expect(walk.heading()).toBeVisible();
      await walk.reload();
      await expect(walk.heading()).toBeVisible();
    });
  }
  await test.step('without a network, beside the walk', async () => {
    await page.goto('/en/method/');
    await expect(walk.heading()).toBeVisible();
    await page.goto('/en/import/');
    const file = { name: 'invoices.csv', mimeType: 'text/csv', buffer: Buffer.from(invoices) };
    await page.locator('main input[type=file]').first().setInputFiles(file);
    await expect(page.getByRole('main')).toContainText('Acme');
  });
  expect(refused.filter((text) => !/net::|Failed to (load|fetch)/.test(text))).toEqual([]);

  await test.step('with a newer version', async () => {
    await context.setOffline(false);
    await site.publish('newer');
    await page.goto('/en/money/');
    await walk.ready();
    await expect(page.getByText(walk.say('app.states.newVersion'))).toBeVisible();
    expect(await page.evaluate(() => caches.keys())).toHaveLength(2);
    await page.evaluate(() => void document.documentElement.setAttribute('data-before', ''));
    await walk.press('app.states.useNewVersion');
    await expect(page.locator('html[data-before]')).toHaveCount(0);
    await walk.ready();
    await expect(page.getByText(walk.say('app.states.newVersion'))).toBeHidden();
    await expect(walk.box('money.questions.cash-today.question')).toHaveValue('410,000,000');
  });
  await context.close();
  await site.close();
});

const invoices = 'Date,Client,Amount\n2026-01-05,Acme,1000\n2026-02-05,Beta,500\n';

/** The name of the file that a button hands out. */
async function downloaded({ page }: Walk, button: RegExp): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('main').getByRole('button', { name: button }).first().click();
  return (await download).suggestedFilename();
}

/** What is built, on a server that others don’t share: one that can publish another version. */
async function siteOfOurOwn() {
  const server = await serve(0);
  const [answer] = server.listeners('request');
  let published: string | null = null;
  server.removeAllListeners('request').on('request', (request, response) => {
    if (published === null || request.url !== '/sw.js') answer?.call(server, request, response);
    else response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(published);
  });
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}`,
    async publish(version: string) {
      const worker = await readFile('out/sw.js', 'utf8');
      published = worker.replace(/self\.VERSION = "\w+"/, `self.VERSION = "${version}"`);
    },
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
