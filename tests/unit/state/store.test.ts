import { beforeEach, describe, expect, it } from 'vitest';
import { AssessmentStore } from '../../../components/wizard/state/store';
import { slotKeys } from '../../../components/wizard/state/places';
import { assessmentSchema } from '../../../lib/assessment/schema';
import { textChecksum } from '../../../lib/share/checksum';
import { FakeShelf, FakeTab } from './fake-browser';

type Opened = { tab: FakeTab; store: AssessmentStore };

let device: FakeShelf;
let clock: { now: number };
beforeEach(() => {
  device = new FakeShelf();
  clock = { now: 1_795_000_000_000 };
});

type Where = { local?: FakeShelf | null; session?: FakeShelf; fragment?: string };

async function open(name = 'a', where: Where = {}): Promise<Opened> {
  const { local = device, session = new FakeShelf(), fragment = '' } = where;
  const tab = new FakeTab(name, local, session, clock);
  const store = new AssessmentStore(tab.environment);
  await store.load(fragment);
  return { tab, store };
}

const nameIn = ({ store }: Opened) => store.getSnapshot().assessment.name;
const rename = ({ store }: Opened, name: string) => store.update({ name });
const guest = assessmentSchema.parse({ name: 'Milik orang', clientName: 'PT Tamu' });

describe('one tab', () => {
  it('starts empty, saves after a pause, and finds its work again', async () => {
    const first = await open();
    expect(first.store.getSnapshot()).toMatchObject({
      status: 'ready',
      source: 'own',
      hasOwn: false,
      today: '2026-11-24',
    });
    rename(first, 'Studio Contoh');
    expect(first.store.getSnapshot().saved.state).toBe('saving');
    first.tab.pause();
    expect(first.store.getSnapshot().saved).toMatchObject({ state: 'saved' });
    expect(nameIn(await open('b'))).toBe('Studio Contoh');
  });

  it('saves at once when the page is left', async () => {
    const first = await open();
    rename(first, 'Mendadak');
    first.store.flush();
    expect(nameIn(await open('b'))).toBe('Mendadak');
  });

  it('keeps texts that are no value yet, and lets them go', async () => {
    const first = await open();
    first.store.setDraft('client.fee', '85 jut');
    first.store.setDraft('firm.cash', 'kira-kira');
    first.store.setDraft('firm.cash', null);
    first.tab.pause();
    const again = await open('b');
    expect(again.store.getSnapshot().drafts).toEqual({ 'client.fee': '85 jut' });
    expect(again.store.getSnapshot().assessment.client.fee).toBeNull();
  });

  it('merges a patch field by field, replaces quantities whole, and takes recipes', async () => {
    const { store } = await open();
    store.update({ client: { fee: { likely: 85e6, sure: 'close' } } });
    store.update({ client: { fee: { low: 1, likely: 2, high: 3 }, leavesFirst: 0.2 } });
    store.update((draft) => {
      draft.contract.demandDates.push('2026-10-01');
    });
    const { assessment } = store.getSnapshot();
    expect(assessment.client.fee).toEqual({ low: 1, likely: 2, high: 3 });
    expect(assessment.client.leavesFirst).toBe(0.2);
    expect(assessment.contract.demandDates).toEqual(['2026-10-01']);
  });

  it('refuses what the schema refuses and leaves everything as it was', async () => {
    const { store } = await open();
    const before = store.getSnapshot();
    expect(store.update({ horizon: 999 })).toBe(false);
    expect(store.update({ name: 'x'.repeat(81) })).toBe(false);
    expect(store.getSnapshot()).toBe(before);
  });

  it('never alters the assessment that somebody holds', async () => {
    const { store } = await open();
    const held = store.getSnapshot().assessment;
    const text = JSON.stringify(held);
    store.update((draft) => {
      draft.firm.planned.push({ label: 'x', kind: 'other', amount: 1, fromMonth: 1, toMonth: 1 });
    });
    expect(JSON.stringify(held)).toBe(text);
  });

  it('remembers the step last worked on', async () => {
    const first = await open();
    first.store.setPosition('money');
    expect((await open('b')).store.getSnapshot().position).toBe('money');
  });
});

describe('storage that fails', () => {
  it('lets one work in memory where the browser refuses', async () => {
    const opened = await open('a', { local: null });
    expect(opened.store.getSnapshot().storage.problem).toBe('refused');
    rename(opened, 'Di memori');
    opened.tab.pause();
    expect(opened.store.getSnapshot()).toMatchObject({
      assessment: { name: 'Di memori' },
      saved: { state: 'not-saved' },
    });
    opened.store.followOtherTabs();
    opened.store.followKey(null, true);
    expect(nameIn(opened)).toBe('Di memori');
  });

  it('says when the device is full, keeps the work, and saves it once there is room', async () => {
    const opened = await open();
    rename(opened, 'Pertama');
    opened.tab.pause();
    device.room = 0;
    rename(opened, 'Kedua');
    opened.tab.pause();
    expect(opened.store.getSnapshot()).toMatchObject({
      assessment: { name: 'Kedua' },
      storage: { problem: 'full' },
      saved: { state: 'not-saved' },
    });
    opened.store.followOtherTabs();
    expect(nameIn(opened)).toBe('Kedua');
    device.room = Infinity;
    rename(opened, 'Ketiga');
    opened.tab.pause();
    expect(opened.store.getSnapshot().storage.problem).toBeNull();
    expect(nameIn(await open('b'))).toBe('Ketiga');
  });

  it('sets damaged data aside for download and goes on from the last readable copy', async () => {
    const first = await open();
    rename(first, 'Satu');
    first.tab.pause();
    rename(first, 'Dua');
    first.tab.pause();
    const newest = slotKeys.find((key) => device.getItem(key)?.includes('"Dua"'))!;
    device.texts.set(newest, device.getItem(newest)!.replace('Dua', 'Dux'));
    const again = await open('b');
    expect(nameIn(again)).toBe('Satu');
    expect(again.store.getSnapshot().storage.unreadable).toBe('some');
    expect(again.store.unreadableText()).toContain('Dux');
    again.store.dropUnreadable();
    expect(again.store.unreadableText()).toBeNull();
    expect((await open('c')).store.getSnapshot().storage.unreadable).toBeNull();
  });

  it.each(['some', 'all'] as const)(
    'tells on every page that %s was set aside, until that is dropped',
    async (kind) => {
      const first = await open();
      for (const name of ['Satu', 'Dua']) {
        rename(first, name);
        first.tab.pause();
      }
      const spoilt =
        kind === 'all' ? slotKeys : slotKeys.filter((key) => device.getItem(key)?.includes('"Dua"'));
      for (const key of spoilt) device.texts.set(key, 'rusak');
      await open('landing');
      const next = await open('money');
      expect(next.store.getSnapshot().storage.unreadable).toBe(kind);
      expect(next.store.unreadableText()).toContain('rusak');
      rename(next, 'Tiga');
      next.tab.pause();
      const later = await open('later');
      expect(later.store.getSnapshot().storage.unreadable).toBe(kind);
      later.store.dropUnreadable();
      expect((await open('last')).store.getSnapshot().storage.unreadable).toBeNull();
    },
  );

  it('starts afresh if nothing can be read, and still holds the damaged data when the device is full', async () => {
    for (const key of slotKeys) device.texts.set(key, 'rusak '.repeat(50));
    device.room = 700;
    const { store } = await open();
    expect(store.getSnapshot().storage.unreadable).toBe('all');
    expect(store.unreadableText()).toContain('rusak');
  });

  it('shows what a later version saved without touching it', async () => {
    const body = JSON.stringify({ assessment: { name: 'Baru', version: 9, secret: 'keep me' }, drafts: {} });
    const about = '5 1795000000000 later';
    const raw = `berpisah-baik 1 ${about} ${textChecksum(`${about}\n${body}`)}\n${body}`;
    device.texts.set(slotKeys[0], raw);
    const opened = await open();
    expect(opened.store.getSnapshot()).toMatchObject({
      source: 'newer',
      readOnly: true,
      assessment: { name: 'Baru' },
    });
    expect(rename(opened, 'x')).toBe(false);
    opened.store.flush();
    expect(device.getItem(slotKeys[0])).toBe(raw);
    expect(opened.store.unreadableText()).toBe(raw);
    expect(opened.store.replace(guest)).toBe(true);
    expect([...device.texts.values()]).toContain(raw);
    expect(nameIn(opened)).toBe('Milik orang');
  });
});

describe('two tabs', () => {
  async function both(): Promise<[Opened, Opened]> {
    const first = await open('a');
    rename(first, 'Bersama');
    first.tab.pause();
    return [first, await open('b')];
  }

  it('follow each other while only one changes something', async () => {
    const [first, second] = await both();
    rename(first, 'Baru');
    first.tab.pause();
    second.store.followOtherTabs();
    expect(nameIn(second)).toBe('Baru');
    expect(second.store.getSnapshot().storage.conflict).toBeNull();
    rename(second, 'Lebih baru');
    second.tab.pause();
    first.store.followOtherTabs();
    expect(nameIn(first)).toBe('Lebih baru');
  });

  it.each(['here', 'there'] as const)(
    'ask when both changed something, and keep the side not chosen: %s',
    async (side) => {
      const [first, second] = await both();
      rename(first, 'Dari sana');
      rename(second, 'Dari sini');
      first.tab.pause();
      second.tab.pause();
      const { conflict } = second.store.getSnapshot().storage;
      expect(conflict?.here.work.assessment.name).toBe('Dari sini');
      expect(conflict?.there.work.assessment.name).toBe('Dari sana');
      expect(nameIn(await open('c'))).toBe('Dari sana');
      rename(second, 'Dari sini, terus');
      second.tab.pause();
      expect(nameIn(await open('d'))).toBe('Dari sana');

      expect(second.store.resolveConflict(side)).toBe(true);
      const [chosen, other] =
        side === 'here' ? ['Dari sini, terus', 'Dari sana'] : ['Dari sana', 'Dari sini, terus'];
      expect(nameIn(second)).toBe(chosen);
      const { conflict: left, cases, open: id } = second.store.getSnapshot().storage;
      expect(left).toBeNull();
      expect(cases.filter((each) => each.id !== id).map(({ name }) => name)).toEqual([other]);
      expect(nameIn(await open('e'))).toBe(chosen);
      first.store.followOtherTabs();
      expect(nameIn(first)).toBe(chosen);
    },
  );

  it('leave a conflict open while there is no room for the side not chosen', async () => {
    const [first, second] = await both();
    rename(first, 'Dari sana');
    rename(second, 'Dari sini');
    first.tab.pause();
    second.tab.pause();
    device.room = 0;
    expect(second.store.resolveConflict('there')).toBe(false);
    expect(second.store.getSnapshot().storage.conflict).not.toBeNull();
    expect(nameIn(second)).toBe('Dari sini');
  });

  it('make no conflict of the same change', async () => {
    const [first, second] = await both();
    rename(first, 'Sama');
    rename(second, 'Sama');
    first.tab.pause();
    second.tab.pause();
    expect(second.store.getSnapshot().storage.conflict).toBeNull();
  });

  it('forget together what one of them deletes', async () => {
    const [first, second] = await both();
    first.store.wipe();
    second.store.followKey(null, true);
    expect(second.store.getSnapshot()).toMatchObject({ hasOwn: false });
    second.store.flush();
    expect(device.texts.size).toBe(0);
  });

  it('do not take an empty device for a deletion before anything was saved', async () => {
    const opened = await open();
    rename(opened, 'Belum tersimpan');
    opened.store.followOtherTabs();
    opened.store.followKey(null, true);
    expect(nameIn(opened)).toBe('Belum tersimpan');
  });
});
