import type { Page } from '@playwright/test';

/** What the security policy refuses, and what the page complains about, as it happens. */
export async function complaints(page: Page) {
  const list: string[] = [];
  await page.exposeFunction('refused', (text: string) => list.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const told = window as unknown as { refused: (text: string) => void };
      told.refused(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  page.on('pageerror', (error) => list.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') list.push(message.text());
  });
  return list;
}
