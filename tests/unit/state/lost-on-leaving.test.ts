import { beforeEach, describe, expect, it } from 'vitest';
import { FakeShelf } from './fake-browser';
import { openTab } from './open-tab';

let device: FakeShelf;
beforeEach(() => {
  device = new FakeShelf();
});

describe('leaving a page', () => {
  it('loses nothing that the device holds, saved or about to be', async () => {
    const { store } = await openTab(device);
    expect(store.wouldBeLost()).toBe(false);
    store.update({ clientName: 'PT Sampel' });
    expect(store.wouldBeLost()).toBe(false);
    const again = await openTab(device, 'b');
    expect(again.store.getSnapshot().assessment.clientName).toBe('PT Sampel');
  });

  it('is asked about where the browser keeps nothing, once there is something to lose', async () => {
    device.refuses = true;
    const { store } = await openTab(device);
    expect(store.wouldBeLost()).toBe(false);
    store.setDraft('client.fee', 'kira-kira');
    expect(store.wouldBeLost()).toBe(true);
    store.setDraft('client.fee', null);
    store.update({ clientName: 'PT Sampel' });
    expect(store.wouldBeLost()).toBe(true);
    store.wipe();
    expect(store.wouldBeLost()).toBe(false);
  });

  it('is asked about for another case in memory, too', async () => {
    const { store } = await openTab(null);
    store.update({ clientName: 'PT Sampel' });
    expect(store.reset()).toBe(true);
    expect(store.getSnapshot().hasOwn).toBe(false);
    expect(store.wouldBeLost()).toBe(true);
  });

  it('is asked about while the device is full, and no more once it has saved', async () => {
    const { store } = await openTab(device);
    store.update({ clientName: 'PT Sampel' });
    store.flush();
    device.room = 10;
    store.update({ clientName: 'PT Sampel Niaga' });
    expect(store.wouldBeLost()).toBe(true);
    device.room = Infinity;
    expect(store.wouldBeLost()).toBe(false);
  });

  it('is asked about while two tabs disagree', async () => {
    const here = await openTab(device, 'a');
    const there = await openTab(device, 'b');
    here.store.update({ clientName: 'PT Satu' });
    there.store.update({ clientName: 'PT Dua' });
    there.store.flush();
    expect(here.store.wouldBeLost()).toBe(true);
    expect(here.store.resolveConflict('there')).toBe(true);
    expect(here.store.wouldBeLost()).toBe(false);
  });

  it('of somebody else’s case loses nothing of one’s own', async () => {
    const { store } = await openTab(device);
    store.openExample('agency-45', store.getSnapshot().assessment);
    store.update({ clientName: 'PT Tamu' });
    expect(store.wouldBeLost()).toBe(false);
  });
});
