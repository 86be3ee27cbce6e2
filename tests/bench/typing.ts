import type { Browser, Page } from '@playwright/test';
import communication from '../../lib/messages/id/communication.json';
import words from '../../lib/messages/id/wizard.json';
import { workedExample } from '../../lib/assessment/examples-catalogue';
import { encodeLink } from '../../lib/share/link';
import { day } from '../gallery/shots';
import { onSite } from '../gallery/site';

/**
 * What typing costs in the browser of a phone, slowed down fourfold: how long the page keeps the main thread busy in one
 * piece while a figure is typed, and how late a key shows, as ratios to an empty page in the same run; and how far each
 * page shifts while it loads. Asserts nothing: for `npm run bench`.
 */
const slowdown = 4;
const typed = '123456789';

/** A field, and the fold it stands in. */
type Place = { field: string; fold?: string };
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
async function typing(page: Page, address: string, { field, fold }: Place): Promise<Measure> {
  await page.goto(address);
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(6_000);
  const { shift } = await seen(page);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.evaluate(() =>
    Object.assign((window as unknown as { seen: Measure }).seen, { longest: 0, blocked: 0, latest: 0 }),
  );
  if (fold) await page.locator('main summary').filter({ hasText: fold }).click();
  await page.locator(field).first().click();
  await page.keyboard.type(typed, { delay: 180 });
  await page.waitForTimeout(4_000);
  return { ...(await seen(page)), shift };
}

const link = encodeLink(workedExample('agency-45', day), { madeOn: day });

/** One field of a page on which somebody’s own whole case is open; without a host: of an empty page. */
async function measure(browser: Browser, host: string, path: string, place: Place): Promise<Measure> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'id-ID' });
  const page = await context.newPage();
  await watch(page);
  if (host) {
    await page.goto(`${host}/id/result/#${link}`);
    await page.locator('.banners summary').click();
    await page.getByRole('button', { name: words.readonly.makeMine, exact: true }).click();
    await page.waitForTimeout(3_000);
  }
  const result = await typing(page, host + path, place);
  await context.close();
  return result;
}

const places: Record<string, Place & { path: string }> = {
  'money, fee': { path: '/id/money/', field: 'main input[inputmode=decimal]:visible' },
  'communication, place': {
    path: '/id/communication/',
    field: '#meetingPlace',
    fold: communication.fields.around.title,
  },
  'aftercare, who': { path: '/id/aftercare/', field: 'main .input-small' },
};

await onSite(4187, async (browser, host) => {
  const empty = await measure(browser, '', 'data:text/html,<input style="font:17px sans-serif">', {
    field: 'input',
  });
  const tell = (name: string, { longest, latest, blocked, shift }: Measure) => {
    const ratio = latest / Math.max(empty.latest, 16);
    console.log(
      `${name.padEnd(24)} key shown after ${ratio.toFixed(1)}× the empty page; longest task ${longest.toFixed(0)} ms, ` +
        `blocked ${blocked.toFixed(0)} ms; shift ${shift.toFixed(3)}`,
    );
  };
  tell('empty page', empty);
  for (const [name, place] of Object.entries(places))
    tell(name, await measure(browser, host, place.path, place));
});
