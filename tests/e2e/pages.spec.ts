import { expect, test } from '@playwright/test';
import { addresses, addressesIn } from './addresses';
import { complaints } from './complaints';
import { hydrated } from './hydration';

for (const address of addresses) {
  test(`${address} comes alive without a complaint, with one heading and no sideways scrolling`, async ({
    page,
  }) => {
    const list = await complaints(page);
    await page.goto(address);
    await hydrated(page);
    await expect(page.locator('h1:visible')).toHaveCount(1);
    await expect(page).toHaveTitle(/\S/);
    const overflow = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect(overflow).toBeLessThanOrEqual(0);
    await page.waitForLoadState('networkidle');
    expect(list).toEqual([]);
  });
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
