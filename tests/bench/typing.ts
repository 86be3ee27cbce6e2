import { chromium, type Page } from '@playwright/test';
import words from '../../lib/messages/id/wizard.json';
import { workedExample } from '../../lib/assessment/examples-catalogue';
import { encodeLink } from '../../lib/share/link';
import { ensureBuilt } from '../../scripts/build.mjs';
import { ensureChromium } from '../../scripts/chromium.mjs';
import { serve } from '../../scripts/server.mjs';

/**
 * What typing costs in the browser of a phone, slowed down fourfold: how long the page keeps the main thread busy in one
 * piece while a figure is typed, and how late a key shows, as ratios to an empty page in the same run; and how far each
 * page shifts while it loads. Asserts nothing: for `npm run bench`.
 */
const port = 4187;
const slowdown = 4;
const day = '2026-11-24';
const typed = '123456789';

type Measure = { longest: number; blocked: number; latest: number; shift: number };

async function watch(page: Page): Promise<void> {
  // The runner gives functions their names back with a helper that the page does not have.
  await page.addInitScript({ content: 'globalThis.__name ??= (named) => named' });
  await page.addInitScript(() => {
    const seen = { longest: 0, blocked: 0, latest: 0, shift: 0 };
    Object.assign(window, { seen });
    const observe = (type: string, note: (entry: PerformanceEntry) => void) =>
      new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
        type,
        buffered: true,
        durationThreshold: 16,
      } as PerformanceObserverInit);
    observe('longtask', ({ duration }) => {
      seen.longest = Math.max(seen.longest, duration);
      seen.blocked += Math.max(0, duration - 50);
    });
    observe('event', ({ duration, name }) => {
      if (/^key|input/.test(name)) seen.latest = Math.max(seen.latest, duration);
    });
    observe('layout-shift', (entry) => {
      const { value, hadRecentInput } = entry as PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
      };
      if (!hadRecentInput) seen.shift += value;
    });
  });
}

const seen = (page: Page) => page.evaluate(() => (window as unknown as { seen: Measure }).seen);

/** Types into a field of a page that has come to rest, key by key as somebody does. */
async function typing(page: Page, address: string, field: string): Promise<Measure> {
  await page.goto(address);
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(6_000);
  const { shift } = await seen(page);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.evaluate(() =>
    Object.assign((window as unknown as { seen: Measure }).seen, { longest: 0, blocked: 0, latest: 0 }),
  );
  await page.locator(field).first().click();
  await page.keyboard.type(typed, { delay: 180 });
  await page.waitForTimeout(4_000);
  return { ...(await seen(page)), shift };
}

await ensureBuilt();
const server = await serve(port);
const browser = await chromium.launch({ executablePath: await ensureChromium(), args: ['--no-sandbox'] });
const host = `http://localhost:${port}`;
const link = encodeLink(workedExample('agency-45', day), { madeOn: day });

async function measure(address: string, field: string, own: boolean): Promise<Measure> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'id-ID' });
  const page = await context.newPage();
  await watch(page);
  if (own) {
    await page.goto(`${host}/id/result/#${link}`);
    await page.getByRole('button', { name: words.readonly.makeMine, exact: true }).click();
    await page.waitForTimeout(3_000);
  }
  const result = await typing(page, address, field);
  await context.close();
  return result;
}

const text = 'main input:not([type=radio], [type=checkbox], [type=date], [type=range]):visible';
const empty = await measure('data:text/html,<input style="font:17px sans-serif">', 'input', false);
const line = (name: string, { longest, latest, blocked, shift }: Measure) =>
  console.log(
    `${name.padEnd(24)} key shown after ${(latest / Math.max(empty.latest, 16)).toFixed(1)}× the empty page; longest task ${longest.toFixed(0)} ms, ` +
      `blocked ${blocked.toFixed(0)} ms; shift ${shift.toFixed(3)}`,
  );
line('empty page', empty);
line('money, fee', await measure(`${host}/id/money/`, 'main input[inputmode=decimal]:visible', true));
line('communication, place', await measure(`${host}/id/communication/`, text, true));
line('aftercare, who', await measure(`${host}/id/aftercare/`, text, true));
await browser.close();
server.close();
