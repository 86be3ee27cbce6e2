import { expect, test, type Page } from '@playwright/test';
import { addressesIn } from './addresses';
import { hydrated } from './hydration';
import { carrying, outside, recordTargets, startRecorder, type Recorder } from './recorder';

/** Stands for a whole case in a link: must never be seen outside the browser. journey.spec.ts walks with a real one. */
const secret = 'rahasia-kasus-4711';

let recorder: Recorder;

test.beforeAll(async ({}, info) => {
  recorder = await startRecorder(info.project.use.baseURL ?? '');
});

test.afterAll(() => recorder.server.close());

/** Every page once, the languages taking turns; the whole walk in one of them is in journey.spec.ts. */
const inTurn = addressesIn('id').map((address, at) => address.replace('id', at % 2 ? 'en' : 'id'));

for (const [half, pages] of [['/', ...inTurn.slice(0, 4)], inTurn.slice(4)].entries()) {
  test(`no page asks anybody but its own origin, and none ever says the fragment: half ${half + 1}`, async ({
    page,
    context,
  }) => {
    const targets = recordTargets(context);
    for (const address of pages) {
      await test.step(address, async () => {
        recorder.seen.length = targets.length = 0;
        await page.goto('about:blank');
        await page.goto(`${recorder.origin}${address}#1.${secret}`);
        if (address !== '/') await hydrated(page);
        await followFirstLink(page);
        await page.waitForLoadState('networkidle');
        expect(recorder.seen.length).toBeGreaterThan(0);
        expect(outside(targets, recorder.origin)).toEqual([]);
        expect(carrying(recorder.seen, [secret])).toEqual([]);
      });
    }
  });
}

async function followFirstLink(page: Page) {
  const link = page.locator('main a[href^="/"]:visible').first();
  if (await link.count()) await link.click();
}

test('the recorder would have seen a leak', async ({ page, context }) => {
  recorder.seen.length = 0;
  const targets = recordTargets(context);
  await page.goto(`${recorder.origin}/id/`);
  await page.evaluate((text) => fetch(`/?${text}`, { method: 'POST', body: text }), secret);
  await page.evaluate(() => fetch('https://example.invalid/').catch(() => undefined));
  await page.evaluate(() => void (new Image().src = 'https://example.invalid/pixel.png'));
  expect(carrying(recorder.seen, [secret])).toHaveLength(1);
  expect(recorder.seen.some((request) => request.endsWith(secret))).toBe(true);
  expect(targets.some((target) => target.includes(secret))).toBe(true);
});
