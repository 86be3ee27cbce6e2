import { test, type Browser, type Locator, type Page } from '@playwright/test';
import jsQR from 'jsqr';
import { names, pasteFigures, typeNames } from './case';
import { expect, Walk } from './walk';

const passphrase = 'kopi hujan pagi sepeda';
const remark = 'Cek lagi sewa kantor <b>sebelum</b> surat dikirim.';

/** Somebody else’s browser, which has never been here. */
async function anotherBrowser(browser: Browser): Promise<Walk> {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  return new Walk(await context.newPage());
}

async function ownCase(walk: Walk): Promise<void> {
  await walk.open('checklist');
  await typeNames(walk);
  await walk.open('money');
  await pasteFigures(walk);
  await walk.open('result');
}

const linkIn = (page: Page, box: string): Locator => page.getByRole('group', { name: box, exact: true });

async function unlock(walk: Walk, text: string): Promise<void> {
  await walk.box('app.share.passphrase').fill(text);
  await walk.press('app.share.unlock');
}

test('a locked link is unlocked by its reader, commented on, and comes back beside the owner’s own case', async ({
  page,
  browser,
}) => {
  const owner = new Walk(page);
  await ownCase(owner);
  await page.getByRole('checkbox', { name: owner.say('app.share.usePassphrase') }).check();
  await owner.box('app.share.passphrase').fill(passphrase);
  const plain = await owner.readLink();
  await owner.press('result.share.lock');
  await expect(linkIn(page, owner.say('result.share.link'))).not.toHaveText(plain);
  const link = await owner.readLink();

  const reader = await anotherBrowser(browser);
  await reader.page.goto(link);
  await reader.ready();
  await expect(reader.notice('app.share.enterPassphrase')).toBeVisible();
  await unlock(reader, 'kopi hujan pagi');
  await expect(reader.box('app.share.passphrase')).toHaveAccessibleDescription(
    reader.pattern('app.errors.passphrase'),
  );
  await expect(reader.page.locator('main')).not.toContainText(names.client);
  await unlock(reader, passphrase);
  await expect(reader.notice('wizard.readonly.banner')).toBeVisible();
  await reader.page.locator('#comment-text').fill(remark);
  await reader.page.locator('#comment-name').fill('Bu Dewi');
  await reader.press('wizard.comments.add');
  const back = linkIn(reader.page, reader.say('wizard.comments.replyTitle'));
  await expect(back).toHaveText(/^http\S+#1\.\S+$/);
  const reply = (await back.textContent()) ?? '';
  expect(reply.length).toBeLessThan(500);

  await page.goto('about:blank');
  await page.goto(reply);
  await owner.ready();
  await unlock(owner, passphrase);
  await expect(owner.notice('wizard.comments.receivedText')).toContainText(remark);
  await owner.press('wizard.comments.take', { name: names.client });
  const section = page.locator('#comments');
  await expect(section).toContainText(remark);
  await expect(section).toContainText('Bu Dewi');
  await owner.open('money');
  await expect(owner.box('money.questions.client-fee.question')).toHaveValue('118.000.000');
  await owner.open('result');
  await owner.reload();
  await expect(section).toContainText(remark);
});

test('a view says what its reader sees, a camera reads its picture, and it names nobody', async ({
  page,
  browser,
}) => {
  const walk = new Walk(page);
  await ownCase(walk);
  await page.locator('input[name=share-view][value=anonymous]').check();
  const preview = page.locator('#share');
  await expect(preview).toContainText(walk.say('app.share.leftOutItems.ratios'));
  await expect(preview).toContainText(walk.say('app.share.leftOutItems.currency'));
  await page
    .locator('summary')
    .filter({ hasText: walk.say('app.share.qr') })
    .click();
  const picture = page.getByRole('img', { name: walk.say('app.share.qr') });
  await expect(picture).toBeVisible();
  const link = await walk.readLink();
  expect(await readPicture(picture)).toBe(link);
  await useSheets(walk);

  const reader = await anotherBrowser(browser);
  await reader.page.goto(link);
  await reader.ready();
  await expect(reader.notice('wizard.readonly.ratios')).toBeVisible();
  const text = await reader.page.locator('main').innerText();
  expect(text).not.toMatch(/Rp|XXX/);
  for (const name of Object.values(names)) expect(text).not.toContain(name);
});

/** The system’s sheet where there is none, one that takes the words, is closed again, refuses, and takes them after all. */
async function useSheets(walk: Walk): Promise<void> {
  const sheet = walk.button('wizard.handOn.sheet');
  const refused = walk.notice('wizard.handOn.sheetRefused');
  await expect(sheet).toHaveCount(0);
  await sheetThat(walk.page, null);
  await walk.page.locator('input[name=share-view][value=team]').check();
  await sheet.click();
  const link = await walk.readLink();
  await expect.poll(() => handedOver(walk.page)).toEqual([expect.stringContaining(link)]);
  await sheetThat(walk.page, 'AbortError');
  await sheet.click();
  await expect.poll(() => handedOver(walk.page)).toHaveLength(2);
  await expect(refused).toBeHidden();
  await sheetThat(walk.page, 'NotAllowedError');
  await sheet.click();
  await expect(refused).toBeVisible();
  await expect(walk.button('app.actions.copyLink')).toBeVisible();
  await sheetThat(walk.page, null);
  await sheet.click();
  await expect(refused).toBeHidden();
}

type WithSheet = { handedOver?: string[] };

const sheetThat = (page: Page, error: string | null) =>
  page.evaluate((name) => {
    const texts = ((window as WithSheet).handedOver ??= []);
    const share = ({ text = '' }: ShareData) => {
      texts.push(text);
      return name === null ? Promise.resolve() : Promise.reject(new DOMException('stub', name));
    };
    Object.defineProperty(navigator, 'share', { configurable: true, value: share });
  }, error);

const handedOver = (page: Page) => page.evaluate(() => (window as WithSheet).handedOver ?? []);

/** What a camera would make of a picture on the screen. */
async function readPicture(picture: Locator): Promise<string | undefined> {
  const png = (await picture.screenshot()).toString('base64');
  const { pixels, width, height } = await picture.page().evaluate(async (text) => {
    const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    const data = context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? [];
    return { pixels: Array.from(data), width: bitmap.width, height: bitmap.height };
  }, png);
  return jsQR(Uint8ClampedArray.from(pixels), width, height)?.data;
}
