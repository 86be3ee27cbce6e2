import { expect, test, type Page } from '@playwright/test';
import { addressesIn } from './addresses';
import { axeFaults, bringAxe } from './axe-faults';
import { complaints } from './complaints';
import { hydrated } from './hydration';

const widths = { phone: { width: 360, height: 740 }, desk: { width: 1280, height: 900 } };
type Width = keyof typeof widths;

/** Where each language is loaded, and what it is turned into: both come alive in both, each page once. */
const turns: Record<string, readonly [Width, Width]> = { id: ['phone', 'desk'], en: ['desk', 'phone'] };

for (const [language, [first, second]] of Object.entries(turns)) {
  test.describe(`every page, on a ${first} and then on a ${second}`, () => {
    test.use({ viewport: widths[first], isMobile: first === 'phone', hasTouch: first === 'phone' });

    for (const address of addressesIn(language)) {
      test(`${address} comes alive without a complaint and can be used by everyone`, async ({ page }) => {
        await isForEveryone(page, address, [first, second]);
      });
    }
  });
}

test('the front door comes alive without a complaint and can be used by everyone', ({ page }) =>
  isForEveryone(page, '/', ['desk', 'phone']));

async function isForEveryone(page: Page, address: string, [first, second]: readonly [Width, Width]) {
  const list = await complaints(page);
  await bringAxe(page);
  await page.goto(address);
  await isInOrder(page);
  expect(await axeFaults(page), `on a ${first}`).toEqual([]);
  await page.setViewportSize(widths[second]);
  await isInOrder(page);
  expect(await axeFaults(page), `on a ${second}`).toEqual([]);
  expect(list).toEqual([]);
  const isTold = await sendEmpty(page);
  if (/checklist|money/.test(address)) expect(isTold).toBe(true);
  if (isTold) expect(await axeFaults(page), 'with what is missing pointed out').toEqual([]);
}

async function isInOrder(page: Page): Promise<void> {
  await hydrated(page);
  await expect(page.locator('h1:visible')).toHaveCount(1);
  await expect(page).toHaveTitle(/\S/);
  const overflow = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect(overflow).toBeLessThanOrEqual(0);
  await page.waitForLoadState('networkidle');
}

/** Presses on without an answer, one page further if need be; whether that is pointed out. */
async function sendEmpty(page: Page): Promise<boolean> {
  const told = page.getByRole('main').locator('.errors');
  for (let press = 0; press < 2; press += 1) {
    const button = page.locator('main button[type=submit]:visible').first();
    if ((await button.count()) === 0) return false;
    await button.click();
    await told.waitFor({ timeout: 1000 }).catch(() => undefined);
    if (await told.isVisible()) return true;
  }
  return false;
}

test('both languages have the same pages', () => {
  const withoutLocale = (path: string) => path.slice(3);
  expect(addressesIn('en').map(withoutLocale)).toEqual(addressesIn('id').map(withoutLocale));
});

test('a wrong address is answered with a way back', async ({ page }) => {
  const answer = await page.goto('/id/tidak-ada/');
  expect(answer?.status()).toBe(404);
  await page.locator('a[href="/id/"]').click();
  await expect(page).toHaveURL(/\/id\/$/);
});

test('the chosen theme stands before the first paint', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('berpisah-baik.theme', 'dark'));
  // With the page’s own files refused, only what stands in the page itself can have set it.
  await page.route('**/_next/**', (route) => route.abort());
  await page.goto('/id/', { waitUntil: 'commit' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the front door offers every language', async ({ page }) => {
    await page.goto('/');
    await expect(page.locator('a[href="/en/"]')).toBeVisible();
    await page.locator('a[href="/id/"]').click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'id');
    await expect(page.locator('h1')).toBeVisible();
  });
});
