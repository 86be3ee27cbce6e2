import { beforeEach, describe, expect, it } from 'vitest';
import { copyPrefix, slotKeys, slotsOf } from '../../../components/wizard/state/places';
import { writeText } from '../../../components/wizard/state/slots';
import { assessmentSchema } from '../../../lib/assessment/schema';
import { textChecksum } from '../../../lib/share/checksum';
import { FakeShelf } from './fake-browser';
import { idOf, namesIn, openName, openTab, type Opened } from './open-tab';

let device: FakeShelf;
beforeEach(() => void (device = new FakeShelf()));

const open = (name?: string, session?: FakeShelf) => openTab(device, name, session);
const rename = ({ store }: Opened, name: string) => store.update({ name });
const work = (name: string) => ({ assessment: assessmentSchema.parse({ name }), drafts: {} });
const kept = (name: string) => writeText({ revision: 3, savedAt: 1, writer: 'old', work: work(name) });

async function withThree(): Promise<Opened> {
  const opened = await open();
  rename(opened, 'Satu');
  expect(opened.store.addCases([work('Dua'), work('Tiga')])).toBe(true);
  opened.tab.pause();
  return opened;
}

describe('what was stored when there was one case', () => {
  it('is a case, and what was put aside are cases, without anything being moved', async () => {
    device.texts.set(slotKeys[0], kept('Lama'));
    device.texts.set(`${copyPrefix}x1`, kept('Disisihkan'));
    const before = new Map(device.texts);
    const opened = await open();
    expect(openName(opened)).toBe('Lama');
    expect(namesIn(opened)).toEqual(['Disisihkan', 'Lama']);
    opened.store.flush();
    expect(device.texts).toEqual(before);
    expect(opened.store.openCase('x1')).toBe(true);
    rename(opened, 'Disisihkan, diubah');
    opened.tab.pause();
    expect(device.getItem(slotsOf('x1')[0])).toContain('"Disisihkan"');
    expect(device.getItem(slotsOf('x1')[1])).toContain('"Disisihkan, diubah"');
    expect(namesIn(await open('b'))).toEqual(['Disisihkan, diubah', 'Lama']);
  });
});

describe('several cases', () => {
  it('lie side by side, and the one worked on last is open again', async () => {
    const opened = await withThree();
    expect(opened.store.openCase(idOf(opened, 'Dua'))).toBe(true);
    rename(opened, 'Dua, diubah');
    opened.tab.pause();
    const again = await open('b');
    expect(openName(again)).toBe('Dua, diubah');
    expect(namesIn(again)).toEqual(['Dua, diubah', 'Satu', 'Tiga']);
    expect(openName(await open('c', opened.tab.session!))).toBe('Dua, diubah');
  });

  it('each tab keeps its own open case, and neither asks about the other', async () => {
    const first = await withThree();
    const second = await open('b');
    second.store.openCase(idOf(second, 'Tiga'));
    rename(second, 'Tiga, dari sana');
    rename(first, 'Satu, dari sini');
    second.tab.pause();
    first.tab.pause();
    for (const key of slotsOf(idOf(second, 'Tiga, dari sana'))) first.store.followKey(key, false);
    expect(openName(first)).toBe('Satu, dari sini');
    expect(first.store.getSnapshot().storage.conflict).toBeNull();
    expect(namesIn(first)).toEqual(['Dua', 'Satu, dari sini', 'Tiga, dari sana']);
  });

  it('are renamed and deleted without being opened', async () => {
    const opened = await withThree();
    opened.store.renameCase(idOf(opened, 'Dua'), 'Dua baru');
    opened.store.deleteCase(idOf(opened, 'Tiga'));
    expect(openName(opened)).toBe('Satu');
    expect(namesIn(await open('b'))).toEqual(['Dua baru', 'Satu']);
  });

  it('leave no empty one behind', async () => {
    const opened = await withThree();
    expect(opened.store.reset()).toBe(true);
    expect(opened.store.openCase(idOf(opened, 'Dua'))).toBe(true);
    expect(namesIn(opened)).toEqual(['Dua', 'Satu', 'Tiga']);
  });

  it('are not left while what is in the open one could not be saved', async () => {
    const opened = await withThree();
    device.room = 0;
    rename(opened, 'Belum tersimpan');
    expect(opened.store.openCase(idOf(opened, 'Dua'))).toBe(false);
    expect(openName(opened)).toBe('Belum tersimpan');
  });

  it('go on in memory where the browser keeps nothing', async () => {
    const opened = await openTab(null);
    rename(opened, 'Satu');
    expect(opened.store.addCases([work('Dua')])).toBe(true);
    expect(opened.store.openCase(idOf(opened, 'Dua'))).toBe(true);
    expect(namesIn(opened)).toEqual(['Dua', 'Satu']);
    expect(opened.store.getSnapshot()).toMatchObject({
      saved: { state: 'not-saved' },
      storage: { problem: 'refused' },
    });
  });

  it('can be read where the browser has begun to refuse', async () => {
    await withThree();
    device.refuses = true;
    const opened = await open('b');
    expect(namesIn(opened)).toEqual(['Dua', 'Satu', 'Tiga']);
    opened.store.wipe();
    expect(device.texts.size).toBe(0);
  });

  it('tell which could not be read: of the open one, or of another', async () => {
    const opened = await withThree();
    device.texts.set(slotsOf(idOf(opened, 'Dua'))[0], 'rusak');
    const again = await open('b');
    expect(again.store.getSnapshot().storage.unreadable).toBe('other');
    expect(again.store.unreadableText()).toBe('rusak');
    expect(namesIn(again)).toEqual(['Satu', 'Tiga']);
  });

  it('of a later version are put back as they were', async () => {
    const opened = await withThree();
    const body = JSON.stringify({ assessment: { name: 'Baru', version: 9, secret: 1 }, drafts: {} });
    const about = '5 1795000000000 later';
    const raw = `berpisah-baik 1 ${about} ${textChecksum(`${about}\n${body}`)}\n${body}`;
    device.texts.set(slotsOf('later')[0], raw);
    expect(opened.store.renameCase('later', 'x')).toBe(false);
    opened.store.deleteCase('later');
    expect([...device.texts.values()]).not.toContain(raw);
    opened.store.undo();
    expect(device.getItem(slotsOf('later')[0])).toBe(raw);
  });
});

describe('not saving here', () => {
  it('takes the open case off the device, leaves the others, and puts back all that the tab holds', async () => {
    const opened = await withThree();
    opened.store.setTemporary(true);
    expect(namesIn(opened)).toEqual(['Satu']);
    expect(opened.store.addCases([work('Di tab saja')])).toBe(true);
    expect(namesIn(await open('b'))).toEqual(['Dua', 'Tiga']);
    opened.store.setTemporary(false);
    expect(namesIn(await open('c'))).toEqual(['Di tab saja', 'Dua', 'Satu', 'Tiga']);
  });

  it('takes nothing off the tab that has no room on the device', async () => {
    const opened = await withThree();
    opened.store.setTemporary(true);
    opened.store.addCases([work('Di tab saja')]);
    device.room = 0;
    opened.store.setTemporary(false);
    expect(opened.store.getSnapshot().storage.temporary).toBe(true);
    expect(namesIn(opened)).toEqual(['Di tab saja', 'Satu']);
  });
});

describe('adding many at once', () => {
  it('adds all or none', async () => {
    const opened = await withThree();
    const used = [...device.texts.values()].reduce((sum, text) => sum + text.length, 0);
    device.room = used + kept('x').length * 1.5;
    expect(opened.store.addCases([work('Muat'), work('Tidak muat')])).toBe(false);
    expect(namesIn(await open('b'))).toEqual(['Dua', 'Satu', 'Tiga']);
  });
});
