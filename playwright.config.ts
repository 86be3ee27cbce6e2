import { defineConfig } from '@playwright/test';
import { findChromium } from './scripts/chromium.mjs';

const port = Number(process.env.E2E_PORT ?? 4173);

/** The browser asks nobody but us for anything, so that a test may record every request. */
const args = [
  '--no-sandbox',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  // Ten thousand futures take a second or two on a quiet machine, and much longer where others work beside them.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  workers: 2,
  reporter: [['list']],
  use: {
    baseURL: `http://localhost:${port}`,
    browserName: 'chromium',
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    trace: 'off',
    // Every fresh browser would fetch the whole product for its shelf; offline.spec.ts lets it.
    serviceWorkers: 'block',
    launchOptions: { executablePath: findChromium(), args },
  },
  projects: [
    { name: 'desktop', use: { viewport: { width: 1280, height: 900 } } },
    // What leaves the browser, what it keeps, what the policy refuses, what becomes a file or paper and which figures
    // stand where don't depend on the width; pages.spec.ts is a phone by itself, then a desk.
    {
      name: 'phone',
      testIgnore:
        /(pages|privacy|policy|print|method|judgement|mishaps|slips|texts|take-along|conversation|money|money-futures|result|strategies|import|cases|offline|veil|share|rebuilding|aftercare|keyboard|reach)\.spec/,
      use: { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true },
    },
  ],
  webServer: {
    command: `node scripts/server.mjs ${port}`,
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
});
