import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { createServer, request as forward, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { addressesIn } from './addresses';
import { hydrated } from './hydration';

/** Stands for a whole case in a link: must never be seen outside the browser. */
const secret = 'rahasia-kasus-4711';

type Recorder = { server: Server; origin: string; seen: string[] };

/** A server in front of the real one that keeps every request whole: line, headers and body. */
async function startRecorder(target: string): Promise<Recorder> {
  const seen: string[] = [];
  const server = createServer((incoming, outgoing) => {
    keep(incoming, seen);
    const { method, url, headers } = incoming;
    const onward = forward(new URL(url ?? '/', target), { method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(outgoing);
    });
    incoming.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { server, seen, origin: `http://localhost:${port}` };
}

function keep(request: IncomingMessage, seen: string[]) {
  const at = seen.push(`${request.method} ${request.url}\n${request.rawHeaders.join('\n')}\n`) - 1;
  request.on('data', (chunk: Buffer) => (seen[at] += chunk.toString()));
}

/** Every address that the browser tries to reach, by whatever means. */
function recordTargets(context: BrowserContext, page: Page) {
  const targets: string[] = [];
  context.on('request', (request) => targets.push(request.url()));
  page.on('websocket', (socket) => targets.push(socket.url()));
  return targets;
}

const outside = (targets: string[], origin: string) =>
  targets.filter((target) => !/^(data|blob|about):/.test(target) && new URL(target).origin !== origin);

const carrying = (seen: string[]) => seen.filter((request) => request.includes(secret));

let recorder: Recorder;

test.beforeAll(async ({}, info) => {
  recorder = await startRecorder(info.project.use.baseURL ?? '');
});

test.afterAll(() => recorder.server.close());

for (const start of ['/', '/id/', '/en/']) {
  const pages = start === '/' ? ['/'] : addressesIn(start.slice(1, 3));
  test(`no page under ${start} asks anybody but its own origin, and none ever says the fragment`, async ({
    page,
    context,
  }) => {
    const targets = recordTargets(context, page);
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
        expect(carrying(recorder.seen)).toEqual([]);
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
  const targets = recordTargets(context, page);
  await page.goto(`${recorder.origin}/id/`);
  await page.evaluate((text) => fetch(`/?${text}`, { method: 'POST', body: text }), secret);
  await page.evaluate(() => fetch('https://example.invalid/').catch(() => undefined));
  await page.evaluate(() => void (new Image().src = 'https://example.invalid/pixel.png'));
  expect(carrying(recorder.seen)).toHaveLength(1);
  expect(recorder.seen.some((request) => request.endsWith(secret))).toBe(true);
  expect(targets.some((target) => target.includes(secret))).toBe(true);
});
