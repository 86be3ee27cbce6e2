import type { Page } from '@playwright/test';

/** Waits until React has taken the page over: from here on its buttons do something. */
export async function hydrated(page: Page) {
  await page.waitForFunction(isHydrated);
}

/** Runs in the page: React leaves a key of its own on every element it owns. */
export function isHydrated() {
  const main = document.querySelector('main');
  return main !== null && Object.keys(main).some((key) => key.startsWith('__reactFiber$'));
}
