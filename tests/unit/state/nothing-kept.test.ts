import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepLayout, knownLayouts } from '../../../components/import/layout-memory';
import { calendarKey } from '../../../components/wizard/state/places';
import { earlierEntries, keepEntries } from '../../../components/wizard/take-along/calendar-memory';
import type { IcsEvent } from '../../../lib/export/ics/ics';
import { FakeShelf } from './fake-browser';
import { openTab } from './open-tab';

let device: FakeShelf;
let session: FakeShelf;
beforeEach(() => {
  device = new FakeShelf();
  session = new FakeShelf();
  vi.stubGlobal('window', { localStorage: device, sessionStorage: session });
});
afterEach(() => vi.unstubAllGlobals());

const event = (summary: string): IcsEvent => ({
  uid: `${summary}@berpisah-baik`,
  date: '2027-01-04',
  summary,
  description: '',
  remindDaysBefore: [],
});

it('“don’t save here” keeps every trace of the open case off the device, and back again', async () => {
  const { store, tab } = await openTab(device, 'a', session);
  store.update({ name: 'Rahasia' });
  store.setPosition('checklist');
  tab.pause();
  keepEntries([event('Rahasia: bicara')]);
  expect([...device.texts.values()].join()).toContain('Rahasia: bicara');

  store.setTemporary(true);
  keepEntries([event('Rahasia: serah terima')]);
  keepLayout({ headers: ['Rahasia'], kind: 'invoices', mapping: {} } as never, true);
  store.setPosition('aftercare');
  store.update({ clientName: 'PT Rahasia' });
  tab.pause();
  const left = [...device.texts].join('\n');
  expect(left).not.toMatch(/Rahasia|aftercare|checklist|2027/);
  expect(Object.keys(earlierEntries())).toHaveLength(2);
  expect(knownLayouts()).not.toHaveLength(0);
  const reloaded = await openTab(device, 'a2', session);
  expect(reloaded.store.getSnapshot()).toMatchObject({
    position: 'aftercare',
    assessment: { name: 'Rahasia' },
  });

  reloaded.store.setTemporary(false);
  expect(Object.keys(earlierEntries())).toHaveLength(2);
  expect(session.texts.has(calendarKey)).toBe(false);
  expect([...device.texts].join('\n')).toContain('aftercare');
});

it('a wiped device has forgotten what calendar files held, in the tab too', async () => {
  const { store } = await openTab(device, 'a', session);
  store.setTemporary(true);
  keepEntries([event('Lama')]);
  store.wipe();
  expect(earlierEntries()).toEqual({});
  expect([...device.texts.keys(), ...session.texts.keys()]).toEqual([]);
});

it('a browser that refuses to keep anything is no trouble', () => {
  device.refuses = true;
  keepEntries([event('x')]);
  expect(earlierEntries()).toEqual({});
});
