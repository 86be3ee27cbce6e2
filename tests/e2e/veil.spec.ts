import { test } from '@playwright/test';
import { names, pasteFigures, typeNames } from './case';
import { pdfText } from './pdf-text';
import { expect, Walk } from './walk';

test('one key empties the screen, a tap brings it back; a client’s name can be covered everywhere', async ({
  page,
}) => {
  const walk = new Walk(page);
  await walk.open('checklist');
  await typeNames(walk);
  await walk.press('app.nav.menu');
  const title = await page.title();
  await page.keyboard.press('F9');
  const curtain = page.getByRole('button', { name: walk.say('app.veil.back') });
  await expect(curtain).toBeVisible();
  await expect(page).toHaveTitle(walk.say('app.veil.title'));
  expect(await curtain.boundingBox()).toEqual({ x: 0, y: 0, width: 1280, height: 900 });
  await curtain.click();
  await expect(page).toHaveTitle(title);
  await page.getByRole('button', { name: walk.say('app.veil.close'), exact: true }).click();
  // A screen reader’s own keys must not uncover anything.
  for (const key of ['Control', 'Shift', 'Alt', 'CapsLock', 'ArrowDown', 'Tab', 'a']) {
    await page.keyboard.press(key);
  }
  await expect(curtain).toBeVisible();
  await page.keyboard.press('F9');
  await expect(curtain).toBeHidden();
  await expect(page.locator('#said')).toHaveText(walk.say('app.veil.open'));
  await page.keyboard.press('F9');
  await page.keyboard.press('Escape');
  await expect(curtain).toBeHidden();

  await walk.press('app.nav.menu');
  const choice = page.getByRole('checkbox', { name: walk.say('app.veil.mask') });
  await choice.check();
  const copy = page.waitForEvent('download');
  await walk.press('app.actions.downloadCopy');
  expect((await copy).suggestedFilename()).toMatch(/^berpisah-baik-klien-1-[\d-]+\.json$/);
  await page.keyboard.press('Escape');
  const box = walk.box('wizard.assessment.clientLabel');
  await expect(box).toHaveAttribute('data-masked', '');
  await expect(box).toHaveValue(names.client);

  await watchWhatIsSeen(page, 'Sinar Abadi');
  await walk.reload();
  await walk.open('money');
  await pasteFigures(walk);
  for (const step of ['communication', 'checklist', 'result'] as const) {
    await walk.open(step);
    await expect(page).toHaveTitle(walk.say('app.veil.title'));
    await expect(page.getByRole('main')).toBeVisible();
    await expect(page.locator('body')).not.toContainText('Sinar Abadi');
    expect(await page.evaluate(() => (window as unknown as Watched).seen), step).toEqual([]);
  }
  await walk.reload();
  await expect(page.getByRole('main')).toContainText('Klien 1');
  expect(await page.evaluate(() => (window as unknown as Watched).seen)).toEqual([]);
  const { text: paper } = await pdfText(await walk.print());
  expect(paper).toContain('Klien1');
  expect(paper).not.toContain('SinarAbadi');
  await walk.press('app.nav.menu');
  await choice.uncheck();
  await expect(page.getByRole('main')).toContainText('Sinar Abadi');
});

type Watched = { seen: string[] };

/** Looks at each frame of the pages to come for a name that is to be covered. */
async function watchWhatIsSeen(page: Walk['page'], name: string): Promise<void> {
  await page.addInitScript((secret) => {
    const { seen } = Object.assign(window as unknown as Watched, { seen: [] as string[] });
    const look = () => {
      if (document.body?.innerText.includes(secret)) seen.push(document.body.innerText);
      requestAnimationFrame(look);
    };
    look();
  }, name);
}
