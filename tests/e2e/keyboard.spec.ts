import { test } from '@playwright/test';
import { closeChecklist, rateIndicators, typeFigures, typeNames } from './case';
import { KeyboardWalk } from './keyboard-walk';
import { expect } from './walk';

test('the whole walk goes without a mouse, and the focus is in sight at every stop', async ({ page }) => {
  const walk = new KeyboardWalk(page);
  await page.goto('/id/');
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveAttribute('href', '#content');
  await walk.open('checklist');
  await typeNames(walk);
  await walk.press('app.actions.start');
  await rateIndicators(walk);
  await closeChecklist(walk);
  await walk.continueTo('money');
  await expect(walk.heading()).toBeFocused();
  await typeFigures(walk);
  await walk.continueTo('strategies');
  await walk.choose('strategies.weights.heading', 'strategies.weights.ranked');
  await walk.continueTo('communication');
  await walk.continueTo('aftercare');
  await walk.openResult();
  await expect(walk.heading()).toBeFocused();
  await walk.press('app.actions.copyLink');
  expect(walk.stops).toBeGreaterThan(150);
  expect([...walk.faults]).toEqual([]);
});
