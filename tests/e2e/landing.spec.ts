import { expect, test } from '@playwright/test';
import { hydrated } from './hydration';

test('an example opens beside one’s own work and shows its result', async ({ page }) => {
  await page.goto('/id/');
  await hydrated(page);
  await page.locator('#examples a').first().click();
  await expect(page).toHaveURL(/\/id\/result\/$/);
  await expect(page.locator('h1')).toBeVisible();
});

test('a pasted text that is no link is answered at the field', async ({ page }) => {
  await page.goto('/en/');
  await hydrated(page);
  await page.getByLabel('A Berpisah Baik link').fill('hello');
  await page.getByRole('button', { name: 'Open this link' }).click();
  await expect(page.getByLabel('A Berpisah Baik link')).toHaveAttribute('aria-invalid', 'true');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page reads whole and its start is a link', async ({ page }) => {
    await page.goto('/id/');
    await expect(page.locator('.sample-verdict')).toBeVisible();
    await page.getByRole('link', { name: 'Mulai', exact: true }).click();
    await expect(page).toHaveURL(/\/id\/checklist\/$/);
  });
});
