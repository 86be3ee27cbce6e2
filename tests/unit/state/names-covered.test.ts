import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { FakeShelf } from './fake-browser';

/** Both anew in each test: a page knows once and for all whether its names are covered. */
async function page(masked: boolean) {
  const device = new FakeShelf();
  if (masked) device.setItem('berpisah-baik.mask', '1');
  vi.stubGlobal('localStorage', device);
  vi.stubGlobal('location', { hash: '' });
  const [{ tellCovering }, { StoreHandle }, { emptyAssessment }] = await Promise.all([
    import('../../../components/wizard/privacy/veil'),
    import('../../../components/wizard/state/handle'),
    import('../../../lib/assessment/schema'),
    import('../../../components/wizard/state/store'),
  ]);
  return { tellCovering, handle: new StoreHandle(emptyAssessment()) };
}

const someTime = () => new Promise((resolve) => setTimeout(resolve, 50));

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllGlobals());

it('no name comes before what covers it, and then all of them', async () => {
  const { handle, tellCovering } = await page(true);
  const opening = handle.open();
  await someTime();
  expect(handle.store.getSnapshot().status).toBe('loading');
  tellCovering(true);
  await opening;
  expect(handle.store.getSnapshot().status).toBe('ready');
});

it('where what covers names can’t come, no name does, and the page can say so', async () => {
  const { handle, tellCovering } = await page(true);
  const opening = handle.open();
  tellCovering(false);
  await expect(opening).rejects.toThrow();
  expect(handle.hasFailed()).toBe(true);
  expect(handle.store.getSnapshot().status).toBe('loading');
});

it('where names are not covered, nothing waits for their covering', async () => {
  const { handle } = await page(false);
  await handle.open();
  expect(handle.store.getSnapshot().status).toBe('ready');
});
