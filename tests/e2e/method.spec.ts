import { expect, test } from '@playwright/test';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const locale of ['id', 'en']) {
    test(`every place in the index of /${locale}/method/ exists once`, async ({ page }) => {
      await page.goto(`/${locale}/method/`);
      const places = await page
        .locator('#contents a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
      expect(places.length).toBeGreaterThan(20);
      for (const place of places) await expect(page.locator(place)).toHaveCount(1);
    });
  }
});
