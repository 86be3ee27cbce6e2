import { expect, test } from '@playwright/test';
import { assessmentFileText } from '../../lib/export/assessment-file';
import { encodeLink } from '../../lib/share/link';
import { headers } from '../../scripts/security.mjs';
import { complaints } from './complaints';
import { hostileCase, hostileText } from './hostile-texts';
import { hydrated, isHydrated } from './hydration';
import { Walk } from './walk';

test('a link moves within the page, without loading it anew', async ({ page }) => {
  const list = await complaints(page);
  await page.goto('/id/');
  await hydrated(page);
  await page.evaluate(() => void document.documentElement.setAttribute('data-same-document', ''));
  await page.locator('main a[href="/id/checklist/"]').first().click();
  await page.waitForURL('**/id/checklist/');
  await expect(page.locator('h1')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-same-document', '');
  expect(list).toEqual([]);
});

test('a damaged hash stops the page’s own scripts', async ({ page }) => {
  const list = await complaints(page);
  await page.route('**/id/checklist/', async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text()).replace(/'sha256-./g, (hash) => hash.slice(0, -1) + '_');
    await route.fulfill({ response: answer, body });
  });
  await page.goto('/id/checklist/');
  await page.waitForLoadState('networkidle');
  expect(list.some((text) => text.startsWith('script-src'))).toBe(true);
  expect(await page.evaluate(isHydrated)).toBe(false);
});

test('nothing can be turned into code; what is injected does nothing, and what is not used is refused', async ({
  page,
}) => {
  const list = await complaints(page);
  const remarks: string[] = [];
  page.on('console', (message) => remarks.push(message.text()));
  await page.goto('/id/method/');
  await hydrated(page);
  const refused = headers['Permissions-Policy'].split(', ').map((part) => part.replace('=()', ''));
  const allowed = await page.evaluate(allowedFeatures);
  expect(allowed).toContain('clipboard-write');
  expect(refused.filter((name) => allowed.includes(name))).toEqual([]);
  expect(remarks.filter((text) => text.includes('Permissions-Policy'))).toEqual([]);
  const outcomes = await page.evaluate(tryToMakeCode);
  expect(outcomes).toEqual({
    eval: 'refused',
    html: 'refused',
    foreignScript: 'refused',
    ownScript: 'allowed',
    policy: 'refused',
  });
  await page.evaluate(() => {
    const add = (name: string, attributes: Record<string, string>) => {
      const element = document.createElement(name);
      for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
      return document.body.appendChild(element);
    };
    add('p', { style: 'color: red' });
    add('iframe', { src: 'https://example.invalid/' });
    add('img', { src: 'https://example.invalid/x.png' });
    const form = add('form', { action: 'https://example.invalid/' }) as HTMLFormElement;
    form.submit();
  });
  await expect
    .poll(() => list.map((text) => text.split(' ')[0]))
    .toEqual(expect.arrayContaining(['style-src-attr', 'frame-src', 'img-src', 'form-action']));
});

test('a text that wants to be code is shown as the text it is, from a link and from a file', async ({
  page,
}) => {
  const day = '2026-11-24';
  const { assessment, count } = hostileCase(day);
  expect(count).toBeGreaterThan(30);
  const list = await complaints(page);
  await page.exposeFunction('hacked', () => list.push('hacked'));
  const walk = new Walk(page);
  await walk.open('checklist');
  const buffer = Buffer.from(assessmentFileText(assessment, { madeOn: day }));
  await page
    .locator('#menu input[type=file]')
    .setInputFiles({ name: 'kasus.json', mimeType: 'application/json', buffer });
  await expect.poll(() => page.evaluate(() => JSON.stringify(localStorage))).toContain('hacked()');
  for (const step of ['money', 'strategies', 'communication', 'aftercare'] as const) {
    await walk.open(step);
    await page.waitForLoadState('networkidle');
  }
  await expect(page.getByRole('main')).toContainText(hostileText);
  await walk.open('result', `#${encodeLink(assessment, { madeOn: day, include: { notes: true } })}`);
  await expect(page.getByRole('main')).toContainText(hostileText);
  expect(list).toEqual([]);
});

/** Runs in the page: what its policy leaves it to use. */
function allowedFeatures(): string[] {
  const { featurePolicy } = document as unknown as { featurePolicy: { allowedFeatures(): string[] } };
  return featurePolicy.allowedFeatures();
}

/** Runs in the page, a moment later: what a test evaluates itself is exempt from the policy. */
function tryToMakeCode() {
  const trusted = (window as unknown as { trustedTypes: { createPolicy(name: string, rules: object): void } })
    .trustedTypes;
  const attempt = (act: () => unknown) => {
    try {
      act();
      return 'allowed';
    } catch {
      return 'refused';
    }
  };
  const load = (address: string) => (document.createElement('script').src = address);
  const attempts = () => ({
    eval: attempt(() => window.eval('1 + 1')),
    html: attempt(() => (document.createElement('div').innerHTML = '<img src=x onerror=alert(1)>')),
    foreignScript: attempt(() => load('https://example.invalid/x.js')),
    ownScript: attempt(() => load('/_next/static/x.js')),
    policy: attempt(() => trusted.createPolicy('mine', {})),
  });
  return new Promise<ReturnType<typeof attempts>>((resolve) => setTimeout(() => resolve(attempts())));
}
