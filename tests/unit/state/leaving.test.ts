import { beforeEach, describe, expect, it } from 'vitest';
import { mergeWorks } from '../../../components/wizard/state/merge';
import type { Work } from '../../../components/wizard/state/slots';
import { assessmentSchema, type AssessmentInput } from '../../../lib/assessment/schema';
import { FakeShelf } from './fake-browser';
import { namesIn, openTab, type Opened } from './open-tab';

let device: FakeShelf;
beforeEach(() => {
  device = new FakeShelf();
});

const answers = ({ store }: Opened) => {
  const { assessment, drafts } = store.getSnapshot();
  const { name, clientName, client, firm } = assessment;
  return { name, clientName, fee: client.fee, cash: firm.cash, drafts };
};
const conflictIn = ({ store }: Opened) => store.getSnapshot().storage.conflict;

/** A page with a saved case, and the next one in the same tab, which has read it. */
async function twoPages(): Promise<[Opened, Opened]> {
  const left = await openTab(device, 'a');
  left.store.update({ name: 'Satu kasus' });
  left.tab.pause();
  return [left, await openTab(device, 'b', left.tab.session!)];
}

describe('a page that saves after the next one has read', () => {
  it('costs nothing and asks nothing, whatever was answered meanwhile', async () => {
    const [left, next] = await twoPages();
    left.store.update({ client: { fee: 118_000_000 } });
    left.store.setDraft('firm.payroll', 'banyak');
    next.store.update({ firm: { cash: 400_000_000 } });
    left.store.flush();
    next.tab.pause();
    expect(conflictIn(next)).toBeNull();
    const both = {
      name: 'Satu kasus',
      clientName: '',
      fee: 118_000_000,
      cash: 400_000_000,
      drafts: { 'firm.payroll': 'banyak' },
    };
    expect(answers(next)).toEqual(both);
    expect(next.store.getSnapshot().saved.state).toBe('saved');
    const later = await openTab(device, 'c');
    expect(answers(later)).toEqual(both);
    expect(namesIn(later)).toEqual(['Satu kasus']);
  });

  it('is followed at once by a page on which nothing was answered yet', async () => {
    const [left, next] = await twoPages();
    left.store.update({ client: { fee: 118_000_000 } });
    left.store.flush();
    next.store.followOtherTabs();
    next.store.update({ client: { fee: 119_000_000 } });
    next.tab.pause();
    expect(conflictIn(next)).toBeNull();
    expect(answers(await openTab(device, 'c')).fee).toBe(119_000_000);
  });

  it('is asked about where the same field was answered differently', async () => {
    const [left, next] = await twoPages();
    left.store.update({ client: { fee: 1 }, clientName: 'Dari sana' });
    next.store.update({ client: { fee: 2 } });
    left.store.flush();
    next.tab.pause();
    expect(conflictIn(next)?.there.work.assessment.clientName).toBe('Dari sana');
    expect(answers(next).fee).toBe(2);
  });

  it('keeps its own where there is no room to save both together', async () => {
    const [left, next] = await twoPages();
    left.store.update({ client: { fee: 1 } });
    next.store.update({ firm: { cash: 2 } });
    left.store.flush();
    device.room = 0;
    next.tab.pause();
    expect(next.store.getSnapshot()).toMatchObject({
      saved: { state: 'not-saved' },
      storage: { problem: 'full', conflict: null },
    });
    device.room = Infinity;
    next.store.flush();
    expect(answers(await openTab(device, 'c'))).toMatchObject({ fee: 1, cash: 2 });
  });
});

describe('what two pages made of one work', () => {
  const work = (input: AssessmentInput, drafts = {}): Work => ({
    assessment: assessmentSchema.parse(input),
    drafts,
  });
  const quantity = (likely: number) => ({ likely, sure: 'close' as const });

  it('is joined by field, and a text that became a value is gone', () => {
    const before = work({ client: { fee: 10 } }, { 'firm.cash': 'kira' });
    const here = work({ client: { fee: 10 }, firm: { cash: 5 } });
    const there = work({ client: { fee: quantity(12) } }, { 'firm.cash': 'kira', 'firm.payroll': 'x' });
    const joined = work({ client: { fee: quantity(12) }, firm: { cash: 5 } }, { 'firm.payroll': 'x' });
    expect(mergeWorks(before, here, there)).toEqual(joined);
    expect(mergeWorks(before, there, here)).toEqual(joined);
  });

  it('is never half of one answer and half of the other', () => {
    const before = work({ client: { fee: quantity(10) } });
    const here = work({ client: { fee: { likely: 10, sure: 'rough' } } });
    expect(mergeWorks(before, here, work({ client: { fee: quantity(11) } }))).toBeNull();
    expect(mergeWorks(work({}), work({}, { a: '1' }), work({}, { a: '2' }))).toBeNull();
  });
});
