import { test } from '@playwright/test';
import type { ExampleId } from '../../lib/assessment/examples-catalogue';
import { names, pasteFigures, typeNames } from './case';
import { linkTo } from './judged';
import { expect, Walk } from './walk';

test('before any answer the page says what it will hold and where to begin', async ({ page }) => {
  const walk = new Walk(page);
  await walk.open('result');
  await expect(walk.heading()).toHaveText(walk.say('result.empty.title'));
  await walk.link('result.empty.start').click();
  await walk.isAt('checklist');
});

const verdicts = {
  'healthy-client': 'keep',
  'irreplaceable-margin': 'prepare',
  freelancer: 'exit',
  'dollar-studio': 'repair',
} as const;

test('each example is told what suits it, in both languages, without an empty slot', async ({ page }) => {
  const walk = new Walk(page);
  const name = (key: string) => new RegExp(`^${walk.say(key).split(' ')[0] ?? ''}`);
  for (const [id, verdict] of Object.entries(verdicts)) {
    await test.step(`${id}: ${verdict}`, async () => {
      await walk.open('result', linkTo(id as ExampleId));
      await expect(walk.heading()).toHaveText(name(`result.verdicts.${verdict}.name`));
      await walk.switchTo(walk.language === 'id' ? 'en' : 'id');
      await expect(walk.heading()).toHaveText(name(`result.verdicts.${verdict}.name`));
      const text = (await page.getByRole('main').textContent()) ?? '';
      expect(text).not.toMatch(/\{\w+\}|NaN|undefined|Infinity/);
    });
  }
});

test('the cash chart stands beside its sentence, its numbers in a table, and each says where it comes from', async ({
  page,
}) => {
  const walk = new Walk(page);
  await walk.open('result', linkTo('agency-45'));
  await expect(page.locator('#cash svg.recharts-surface:visible')).toBeVisible();
  await expect(page.locator('#said')).toHaveText((await walk.heading().textContent()) ?? '');
  await page.locator('#cash .print-open > summary').click();
  await expect(page.locator('#cash tbody tr')).toHaveCount(24);
  await expect(page.locator('#cash tbody tr.mark')).toHaveCount(1);
  const asked = page.locator('#cash .why-details');
  await asked.locator('summary').click();
  await expect(asked.locator('dd.sum')).toBeVisible();

  // What was entered is checked here and put right there.
  await walk.press('wizard.readonly.makeMine');
  await expect(walk.heading()).toBeFocused();
  await page.locator('.assumptions summary').last().click();
  await page.locator('.assumptions a[href$="/money/#firm.cash"]').click();
  await walk.isAt('money');
  await expect(page.locator('[id="firm.cash"]')).toBeFocused();
});

test('the link leaves out what is not for its reader, travels whole through a messenger, and a copy is downloaded', async ({
  page,
}) => {
  const walk = new Walk(page);
  await walk.open('checklist');
  await typeNames(walk);
  await walk.open('money');
  await pasteFigures(walk);
  await walk.open('result');
  const full = await walk.readLink();
  await expect(walk.heading()).toBeFocused();
  // That it is ready is told, not its letters.
  const ready = walk.say('app.share.length', { count: full.length });
  await expect(page.getByRole('status').filter({ hasText: ready })).not.toContainText('http');
  await expect(page.getByRole('checkbox', { name: walk.say('app.share.includeNotes') })).not.toBeChecked();
  const message = page.getByRole('link', { name: walk.say('app.share.whatsapp') });
  const sent = (await message.getAttribute('href')) ?? '';
  expect(sent).not.toContain('#');
  expect(new URL(sent).searchParams.get('text')).toContain(full);
  expect(decodeURIComponent(sent)).toContain(names.client);
  await page.getByRole('checkbox', { name: walk.say('result.share.includeNames') }).uncheck();
  await expect(page.locator('.share-code')).not.toHaveText(full);
  expect((await walk.readLink()).length).toBeLessThan(full.length);
  expect(decodeURIComponent((await message.getAttribute('href')) ?? '')).not.toContain(names.client);
  await expect(page.locator('#share')).toContainText(walk.say('app.share.leftOutItems.names'));

  const download = page.waitForEvent('download');
  await page
    .locator('#share')
    .getByRole('button', { name: walk.say('app.actions.downloadCopy') })
    .click();
  expect((await download).suggestedFilename()).toMatch(/\.json$/);
});
