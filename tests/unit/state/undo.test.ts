import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { changedFields } from '../../../components/wizard/state/history';
import { slotsOf } from '../../../components/wizard/state/places';
import { assessmentSchema } from '../../../lib/assessment/schema';
import { FakeShelf } from './fake-browser';
import { anyAct, perform } from './any-act';
import { idOf, namesIn, openName, openTab, type Opened } from './open-tab';

let device: FakeShelf;
beforeEach(() => void (device = new FakeShelf()));

const work = (name: string) => ({ assessment: assessmentSchema.parse({ name }), drafts: {} });

async function begun(): Promise<Opened> {
  const opened = await openTab(device);
  opened.store.update({ name: 'Satu' });
  opened.store.addCases([work('Dua')]);
  opened.tab.pause();
  return opened;
}

describe('undo', () => {
  it('takes back typing field by field, not letter by letter', async () => {
    const opened = await openTab(device);
    for (const name of ['S', 'Sa', 'Sat']) opened.store.update({ name });
    for (const horizon of [12, 18]) opened.store.update({ horizon });
    opened.store.undo();
    expect(opened.store.getSnapshot().assessment).toMatchObject({ name: 'Sat', horizon: 24 });
    opened.store.undo();
    expect(opened.store.getSnapshot()).toMatchObject({ assessment: { name: '' }, canUndo: false });
    opened.store.redo();
    expect(openName(opened)).toBe('Sat');
    opened.store.update({ name: 'Lain' });
    expect(opened.store.getSnapshot().canRedo).toBe(false);
  });

  it('brings back a deleted case, the open one too', async () => {
    const opened = await begun();
    opened.store.deleteCase(idOf(opened, 'Dua'));
    opened.store.deleteCase(idOf(opened, 'Satu'));
    expect(opened.store.getSnapshot().hasOwn).toBe(false);
    expect(namesIn(await openTab(device, 'b'))).toEqual([]);
    opened.store.undo();
    expect(openName(opened)).toBe('Satu');
    opened.store.undo();
    expect(namesIn(await openTab(device, 'c'))).toEqual(['Dua', 'Satu']);
  });

  it('takes back a new assessment, an opened file and a restored backup', async () => {
    const opened = await begun();
    opened.store.reset();
    opened.store.undo();
    expect(openName(opened)).toBe('Satu');
    opened.store.replace(work('Dari file').assessment);
    expect(openName(opened)).toBe('Dari file');
    opened.store.undo();
    opened.store.addCases([work('A'), work('B')]);
    opened.store.undo();
    expect(namesIn(opened)).toEqual(['Dua', 'Satu']);
    opened.store.replaceForGood(work('Menggantikan').assessment);
    opened.store.undo();
    expect(openName(opened)).toBe('Satu');
    for (let times = 0; times < 4; times++) expect(opened.store.redo()).toBe(times === 0);
    expect(openName(opened)).toBe('Menggantikan');
  });

  it('never writes over what another tab has changed since', async () => {
    const opened = await begun();
    const id = idOf(opened, 'Dua');
    opened.store.renameCase(id, 'Dua baru');
    const other = await openTab(device, 'b');
    other.store.openCase(id);
    other.store.update({ name: 'Dari sana' });
    other.tab.pause();
    expect(opened.store.undo()).toBe(false);
    for (const key of slotsOf(id)) opened.store.followKey(key, false);
    expect(namesIn(opened)).toEqual(['Dari sana', 'Satu']);
  });

  it('forgets what was wiped', async () => {
    const opened = await begun();
    opened.store.wipe();
    expect(opened.store.getSnapshot()).toMatchObject({ canUndo: false, canRedo: false, hasOwn: false });
    expect(device.texts.size).toBe(0);
  });

  it('leads back through any acts to where one began, and forth again', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyAct, { minLength: 1, maxLength: 12 }), async (acts) => {
        device = new FakeShelf();
        const opened = await begun();
        const start = namesIn(opened);
        for (const one of acts) perform(opened, one);
        opened.tab.pause();
        const end = stateOf(opened);
        let steps = 0;
        while (opened.store.getSnapshot().canUndo) steps += opened.store.undo() ? 1 : 1000;
        expect(opened.store.getSnapshot().hasOwn).toBe(false);
        for (let times = 0; times < steps; times++) expect(opened.store.redo()).toBe(true);
        opened.tab.pause();
        expect(stateOf(opened)).toEqual(end);
        expect(start).toEqual(['Dua', 'Satu']);
      }),
      { numRuns: 60 },
    );
  });
});

/** What there is, whether or not an empty open case was ever written. */
const stateOf = (opened: Opened) => namesIn(opened).filter((name) => name !== '');

describe('the fields in which two assessments differ', () => {
  it.each([
    [{ name: 'x' }, 'name'],
    [{ client: { fee: 5 } }, 'client.fee'],
    [{ client: { fee: 5 }, name: 'x' }, 'name,client.fee'],
    [{}, ''],
  ])('%j → %s', (change, fields) => {
    const fresh = assessmentSchema.parse({});
    expect(changedFields(fresh, assessmentSchema.parse(change)).split(',').sort()).toEqual(
      fields.split(',').sort(),
    );
  });
});
