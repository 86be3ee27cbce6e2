import { test, type Page, type Response } from '@playwright/test';
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
  const release = await holdBack(page, 'data-masked');
  const owner = page.waitForResponse((answer) => holds(answer, 'quarantine'));
  await page.reload();
  await (await owner).finished();
  await page.evaluate(afterFrames, 30);
  await expect(page.getByRole('main')).toBeVisible();
  expect(await seenSoFar(page)).toEqual([]);
  await release();
  await walk.ready();
  await expect(box).toHaveValue(names.client);
  await walk.open('money');
  await pasteFigures(walk);
  for (const step of ['communication', 'checklist', 'result'] as const) {
    await walk.open(step);
    await expect(page).toHaveTitle(walk.say('app.veil.title'));
  }
  await expect(page.getByRole('main')).toContainText('Klien 1');
  await walk.switchTo('en');
  await expect(page.getByRole('main')).toContainText('Client 1');
  await walk.switchTo('id');
  expect(await seenSoFar(page)).toEqual([]);
  const { text: paper } = await pdfText(await walk.print());
  expect(paper).toContain('Klien1');
  expect(paper).not.toContain('SinarAbadi');
  await walk.press('app.nav.menu');
  await choice.uncheck();
  await expect(page.getByRole('main')).toContainText('Sinar Abadi');
});

type Watched = { seen: string[] };

/** Looks at each frame of the pages to come for a name that is to be covered. */
async function watchWhatIsSeen(page: Page, name: string): Promise<void> {
  await page.addInitScript((secret) => {
    const { seen } = Object.assign(window as unknown as Watched, { seen: [] as string[] });
    const look = () => {
      const text = document.body?.textContent ?? '';
      if (text.includes(secret)) seen.push(`${location.pathname}: ${text.slice(0, text.indexOf(secret))}`);
      requestAnimationFrame(look);
    };
    look();
  }, name);
}

const seenSoFar = (page: Page) => page.evaluate(() => (window as unknown as Watched).seen);

const holds = async (answer: Response, words: string) =>
  answer.url().endsWith('.js') && (await answer.text()).includes(words);

/** Lets the script with these words come only when the test says so, as on a slow line. */
async function holdBack(page: Page, words: string): Promise<() => Promise<void>> {
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/_next/static/chunks/*.js', async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    if (body.includes(words)) await released;
    await route.fulfill({ response, body });
  });
  return async () => {
    release();
    await page.unrouteAll({ behavior: 'wait' });
  };
}

/** Runs in the page. */
const afterFrames = (count: number) =>
  new Promise<void>((resolve) => {
    const next = (left: number) => (left === 0 ? resolve() : requestAnimationFrame(() => next(left - 1)));
    next(count);
  });
