import { beforeEach, describe, expect, it } from 'vitest';
import { AssessmentStore } from '../../../components/wizard/state/store';
import { assessmentSchema } from '../../../lib/assessment/schema';
import { encodeLink } from '../../../lib/share/link';
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
/** The names of the cases beside the open one. */
const others = ({ store }: Opened) => {
  const { cases, open } = store.getSnapshot().storage;
  return cases.filter(({ id }) => id !== open).map(({ name }) => name);
};
const guest = assessmentSchema.parse({ name: 'Milik orang', clientName: 'PT Tamu' });
const link = encodeLink(guest, { madeOn: '2026-10-01' });

describe('not saving here', () => {
  it('moves the work into the tab and off the device, and back', async () => {
    const first = await open();
    rename(first, 'Rahasia');
    first.tab.pause();
    first.store.setTemporary(true);
    expect([...device.texts.values()].join()).not.toContain('Rahasia');
    expect(nameIn(first)).toBe('Rahasia');
    const reloaded = await open('a2', { session: first.tab.session! });
    expect(reloaded.store.getSnapshot()).toMatchObject({
      assessment: { name: 'Rahasia' },
      storage: { temporary: true },
    });
    expect((await open('other')).store.getSnapshot().hasOwn).toBe(false);
    reloaded.store.setTemporary(false);
    expect(nameIn(await open('third'))).toBe('Rahasia');
  });

  it('asks rather than replace what another tab has saved meanwhile', async () => {
    const first = await open();
    first.store.setTemporary(true);
    rename(first, 'Di tab ini');
    first.tab.pause();
    const second = await open('b');
    rename(second, 'Di perangkat');
    second.tab.pause();
    first.store.setTemporary(false);
    expect(first.store.getSnapshot().storage.conflict?.there.work.assessment.name).toBe('Di perangkat');
    expect(nameIn(await open('c'))).toBe('Di perangkat');
  });

  it('deletes everything of ours, and nothing else', async () => {
    device.texts.set('somebody.else', '1');
    const first = await open();
    rename(first, 'A');
    first.tab.pause();
    first.store.setPosition('money');
    first.store.reset();
    first.store.wipe();
    expect([...device.texts.keys()]).toEqual(['somebody.else']);
    expect(first.store.getSnapshot()).toMatchObject({
      hasOwn: false,
      position: null,
      storage: { cases: [] },
    });
  });
});

describe('putting another assessment in place of one’s own', () => {
  it('keeps what was there as a case that can be opened again', async () => {
    const opened = await open();
    rename(opened, 'Asli');
    expect(opened.store.replace(guest)).toBe(true);
    expect(nameIn(opened)).toBe('Milik orang');
    expect(others(opened)).toEqual(['Asli']);
    expect(opened.store.openCase('first')).toBe(true);
    expect(nameIn(opened)).toBe('Asli');
    expect(others(opened)).toEqual(['Milik orang']);
  });

  it('does nothing if there is no room for both, unless told that it was downloaded', async () => {
    const opened = await open();
    rename(opened, 'Asli');
    opened.tab.pause();
    device.room = 0;
    expect(opened.store.replace(guest)).toBe(false);
    expect(opened.store.reset()).toBe(false);
    expect(nameIn(opened)).toBe('Asli');
    device.room = Infinity;
    opened.store.replaceForGood(guest);
    expect(nameIn(await open('b'))).toBe('Milik orang');
  });

  it('keeps no case of nothing', async () => {
    const opened = await open();
    opened.store.replace(guest);
    expect(others(opened)).toEqual([]);
  });
});

describe('a link', () => {
  it('is shown beside one’s own work, for the day it was made, and cannot be changed', async () => {
    const first = await open();
    rename(first, 'Punya saya');
    first.tab.pause();
    const visitor = await open('b', { fragment: link });
    expect(visitor.store.getSnapshot()).toMatchObject({
      source: 'link',
      readOnly: true,
      today: '2026-10-01',
      assessment: { name: 'Milik orang' },
      visit: { shared: { view: 'full', leftOut: ['notes'] } },
      hasOwn: true,
    });
    expect(rename(visitor, 'x')).toBe(false);
    visitor.store.setDraft('a', 'b');
    visitor.store.setPosition('money');
    visitor.store.flush();
    expect(nameIn(await open('c'))).toBe('Punya saya');
  });

  it('stays open from page to page in its tab, and nowhere else', async () => {
    const visitor = await open('a', { fragment: link });
    expect(nameIn(await open('a2', { session: visitor.tab.session! }))).toBe('Milik orang');
    expect((await open('b')).store.getSnapshot().source).toBe('own');
  });

  it('is left for one’s own work, and a reload does not bring it back', async () => {
    const visitor = await open('a', { fragment: link });
    visitor.store.leaveVisit();
    expect(visitor.store.getSnapshot().source).toBe('own');
    expect(visitor.tab.droppedFragments).toBe(1);
    expect((await open('a2', { session: visitor.tab.session! })).store.getSnapshot().source).toBe('own');
  });

  it('becomes one’s own, and what was one’s own stays beside it', async () => {
    const first = await open();
    rename(first, 'Punya saya');
    first.tab.pause();
    const visitor = await open('b', { fragment: link });
    expect(visitor.store.replace(visitor.store.getSnapshot().assessment)).toBe(true);
    expect(visitor.store.getSnapshot()).toMatchObject({
      source: 'own',
      readOnly: false,
      assessment: { name: 'Milik orang' },
    });
    expect(others(visitor)).toEqual(['Punya saya']);
  });

  it.each([
    ['damaged', `${link.slice(0, -1)}_`],
    ['too-new', '2.AAAA'],
    ['too-long', `1.${'A'.repeat(9000)}`],
    ['not-a-link', 'x'.repeat(100)],
  ])('that is %s is told about and changes nothing', async (reason, fragment) => {
    const first = await open();
    rename(first, 'Punya saya');
    first.tab.pause();
    const { store } = await open('b', { fragment });
    expect(store.getSnapshot()).toMatchObject({
      linkProblem: reason,
      source: 'own',
      assessment: { name: 'Punya saya' },
    });
    store.leaveVisit();
    expect(store.getSnapshot().linkProblem).toBeNull();
  });

  it('is no link if it names a place on the page', async () => {
    const { store } = await open('a', { fragment: 'client-fee' });
    expect(store.getSnapshot().linkProblem).toBeNull();
  });
});

describe('a worked example', () => {
  it('can be tried without touching one’s own work, survives a reload, and can be kept', async () => {
    const first = await open();
    rename(first, 'Punya saya');
    first.tab.pause();
    first.store.openExample('agency-45', guest);
    expect(first.store.getSnapshot()).toMatchObject({ source: 'example', readOnly: false });
    rename(first, 'Dicoba');
    const again = await open('a2', { session: first.tab.session! });
    expect(nameIn(again)).toBe('Dicoba');
    expect(nameIn(await open('b'))).toBe('Punya saya');
    again.store.replace(again.store.getSnapshot().assessment);
    expect(nameIn(await open('c'))).toBe('Dicoba');
  });
});
