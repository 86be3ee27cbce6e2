import { readFile } from 'node:fs/promises';
import { test, type BrowserContext, type Page } from '@playwright/test';
import { textChecksum } from '../../lib/share/checksum';
import { closeChecklist, exampleLink, question, rateIndicators, pasteFigures, typeOwnWork } from './case';
import { expect, quickIndicators, Walk } from './walk';

test.describe.configure({ timeout: 180_000 });

const slot = 'berpisah-baik.slot-a';

/** As a version to come may store it, with an answer that this one doesn't know. */
const savedLater = (() => {
  const assessment = {
    clientName: 'PT Nanti',
    client: { fee: 118_000_000 },
    version: 99,
    later: 'jawaban baru',
  };
  const about = '5 1795000000000 later';
  const body = JSON.stringify({ assessment, drafts: {} });
  return `berpisah-baik 1 ${about} ${textChecksum(`${about}\n${body}`)}\n${body}`;
})();

test.describe('a link that can’t be opened', () => {
  const broken: Record<string, [alter: (link: string) => string, message: string]> = {
    'is damaged': [(link) => link.replace(/.{6}$/, 'AAAAAA'), 'app.errors.linkDamaged'],
    'is cut off': [(link) => link.slice(0, -20), 'app.errors.linkDamaged'],
    'comes from somewhere else': [
      (link) => link.replace(/#.*/, `#${'lain'.repeat(40)}`),
      'app.errors.linkEmpty',
    ],
    'was made by a later version': [(link) => link.replace('#1.', '#2.'), 'app.errors.linkTooNew'],
  };
  test('says why, and leaves own work as it is', async ({ page }) => {
    const walk = new Walk(page);
    await typeOwnWork(walk, 'Klien Sendiri');
    const link = await exampleLink(page);
    for (const [name, [alter, message]] of Object.entries(broken)) {
      await test.step(`because it ${name}`, async () => {
        await page.goto('about:blank');
        await page.goto(alter(link));
        await walk.ready();
        await expect(walk.notice(message)).toBeVisible();
        await expect(walk.heading()).toBeVisible();
        await walk.press('app.actions.close');
        await expect(walk.notice(message)).toBeHidden();
        await walk.open('money');
        await expect(walk.box(question('client-fee'))).toHaveValue('118.000.000');
        await walk.reload();
        await expect(walk.notice(message)).toBeHidden();
      });
    }
  });
});

test.describe('the device', () => {
  test('that holds what a later version saved shows it, and writes nothing over it', async ({ page }) => {
    const walk = new Walk(page);
    await page.goto('/licences.txt');
    await page.evaluate(([key, text]) => localStorage.setItem(key, text), [slot, savedLater] as const);
    await walk.open('money');
    await expect(walk.notice('wizard.storage.newer')).toBeVisible();
    await expect(walk.box(question('client-fee'))).toHaveValue('118.000.000');
    await expect(walk.box(question('client-fee'))).not.toBeEditable();
    const download = page.waitForEvent('download');
    await walk.notice('wizard.storage.newer').getByRole('button').last().click();
    expect(await readFile(await (await download).path(), 'utf8')).toBe(savedLater);
    await walk.open('checklist');
    await expect(walk.box('wizard.assessment.clientLabel')).toHaveValue('PT Nanti');
    await expect(walk.box('wizard.assessment.clientLabel')).not.toBeEditable();
    await walk.reload();
    await expect(walk.notice('wizard.storage.newer')).toBeVisible();
    expect(
      await page.evaluate(() => Object.entries(localStorage).filter(([key]) => /slot|copy/.test(key))),
    ).toEqual([[slot, savedLater]]);
  });

  test('that kept nothing readable puts it aside, and one starts anew', async ({ page }) => {
    const walk = new Walk(page);
    await page.goto('/licences.txt');
    await page.evaluate((key) => localStorage.setItem(key, 'berpisah-baik 1 7 7 x 00000000\n{"half'), slot);
    await walk.open('checklist');
    await expect(walk.notice('wizard.storage.corruptAll')).toBeVisible();
    const download = page.waitForEvent('download');
    await walk.press('wizard.storage.downloadQuarantine');
    expect((await download).suggestedFilename()).toBe('berpisah-baik.txt');
    await walk.press('wizard.storage.dropQuarantine');
    await walk.press('app.actions.start');
    await rateIndicators(walk, 0, 1);
    await walk.reload();
    await expect(walk.notice('wizard.storage.corruptAll')).toBeHidden();
    await walk.open('checklist', `#${quickIndicators[0]}`);
    await expect(walk.answer(...firstAnswer)).toBeChecked();
  });

  test('on which a tab was killed while it saved has all of it, or what was there before', async ({
    context,
  }) => {
    await typeOwnWork(new Walk(await context.newPage()), 'Klien Lama');
    const whole = await afterKilling(context, { figure: '400 juta', written: 1 });
    await expect(whole.box(question('cash-today'))).toHaveValue('400.000.000');
    const torn = await afterKilling(context, { figure: '500 juta', written: 0.9 });
    await expect(torn.notice('wizard.storage.corrupt')).toBeVisible();
    await expect(torn.box(question('cash-today'))).toHaveValue('400.000.000');
    await expect(torn.box(question('client-fee'))).toHaveValue('118.000.000');
  });

  test('that is full says so, hands out a copy, and saves once there is room', async ({ page }) => {
    const walk = new Walk(page);
    await typeOwnWork(walk, 'Klien Penuh');
    await expect.poll(() => storedWork(page)).toContain('118000000');
    await page.evaluate(() => {
      let text = '';
      for (let size = 2 ** 22; size >= 1; size /= 2) {
        try {
          localStorage.setItem('others', text + 'x'.repeat(size));
          text += 'x'.repeat(size);
        } catch {
          // No room for so much: less is tried.
        }
      }
    });
    await walk.box(question('other-revenue')).fill('999.145.000.000');
    await walk.box(question('client-fee')).fill('118.777.000');
    await expect(walk.notice('wizard.storage.full')).toBeVisible();
    const download = page.waitForEvent('download');
    await walk.notice('wizard.storage.full').getByRole('button').first().click();
    expect(await readFile(await (await download).path(), 'utf8')).toContain('118777000');
    await page.evaluate(() => localStorage.removeItem('others'));
    await walk.box(question('client-fee')).fill('118.888.000');
    await expect(walk.notice('wizard.storage.full')).toBeHidden();
    await walk.reload();
    await expect(walk.box(question('client-fee'))).toHaveValue('118.888.000');
    await expect(walk.box(question('other-revenue'))).toHaveValue('999.145.000.000');
  });

  test('that refuses to keep anything says so, and the walk goes on', async ({ page }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('refused', 'SecurityError');
      };
    });
    const walk = new Walk(page);
    await walk.open('checklist');
    await expect(walk.notice('wizard.storage.refused')).toBeVisible();
    await walk.press('app.actions.start');
    await rateIndicators(walk);
    await closeChecklist(walk);
    await walk.continueTo('money');
    await pasteFigures(walk);
    await walk.switchTo('en');
    await walk.switchTo('id');
    await expect(walk.box(question('cash-today'))).toHaveValue('410.000.000');
    await walk.continueTo('strategies');
    await walk.continueTo('communication');
    await walk.continueTo('aftercare');
    await walk.openResult();
    await expect(page.locator('#cash tbody tr').first()).toBeAttached();
    const asked = page.waitForEvent('dialog');
    await page.close({ runBeforeUnload: true });
    const leaving = await asked;
    expect(leaving.type()).toBe('beforeunload');
    await leaving.dismiss();
    await walk.open('money');
    await expect(walk.box(question('cash-today'))).toHaveValue('410.000.000');
  });

  test('that keeps nothing loses nothing where a page can’t come: one is asked, told, and has every link at work', async ({
    page,
    context,
  }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('refused', 'SecurityError');
      };
    });
    // What the router fetches doesn't come, as without a network: it loads the next page whole.
    const payloads = /\.txt(\?|$)/;
    await page.route(payloads, (route) => route.abort());
    const walk = new Walk(page);
    await walk.open('money');
    await walk.box(question('client-fee')).fill('118 juta');
    for (const time of ['once', 'and again']) {
      await test.step(`asked ${time}`, async () => {
        const asked = page.waitForEvent('dialog');
        void page.locator('nav a[href="/id/strategies/"]:visible').first().click();
        const leaving = await asked;
        expect(leaving.type()).toBe('beforeunload');
        await leaving.dismiss();
      });
    }
    const fee = walk.box(question('client-fee'));
    await expect(fee).toHaveValue('118.000.000');
    await test.step('without a network one stays, and is told', async () => {
      await context.setOffline(true);
      await page.locator('nav a[href="/id/strategies/"]:visible').first().click();
      await expect(walk.notice('app.states.notHereYet')).toBeVisible();
      await expect(fee).toHaveValue('118.000.000');
      await context.setOffline(false);
      await expect(walk.notice('app.states.notHereYet')).toBeHidden();
    });
    await test.step('of a page only the words come, and none of its scripts', async () => {
      await page.unroute(payloads);
      await page.route('**/_next/static/chunks/*.js', (route) => route.abort());
      await page.locator('nav a[href="/id/result/"]:visible').first().click();
      await expect(walk.heading()).toHaveText(walk.say('app.errors.pageFailed'));
      await expect(walk.heading()).toBeFocused();
      await walk.press('app.actions.back');
      await expect(fee).toHaveValue('118.000.000');
    });
  });
});

/** A tab that is gone in the middle of saving a figure, after that much of it was written; and the one opened after it. */
async function afterKilling(
  context: BrowserContext,
  { figure, written }: { figure: string; written: number },
): Promise<Walk> {
  const page = context.pages().at(-1)!;
  const walk = new Walk(page);
  await walk.open('money');
  await expect.poll(() => storedWork(page)).toContain('118000000');
  const next = await context.newPage();
  await next.goto('/licences.txt');
  const before = await storedWork(next);
  const chrome = await context.newCDPSession(page);
  await page.evaluate((part) => {
    const write = localStorage.setItem.bind(localStorage);
    Storage.prototype.setItem = (key, text) => {
      const isCase = key.includes('.slot-');
      write(key, isCase ? text.slice(0, text.length * part) : text);
      while (isCase);
    };
  }, written);
  await walk.box(question('cash-today')).fill(figure);
  await expect.poll(() => storedWork(next)).not.toBe(before);
  const gone = page.waitForEvent('crash');
  void chrome.send('Page.crash').catch(() => undefined);
  await gone;
  const reopened = new Walk(next);
  await reopened.open('money');
  return reopened;
}

const firstAnswer = [
  `checklist.indicators.${quickIndicators[0]}.question`,
  `checklist.indicators.${quickIndicators[0]}.a75`,
] as const;

const storedWork = (page: Page) => page.evaluate(() => Object.values(localStorage).join('\n'));
