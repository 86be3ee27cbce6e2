import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseIds, readCase } from '../../../components/wizard/state/cases';
import type { Work } from '../../../components/wizard/state/slots';
import { anyAct, perform } from './any-act';
import { FakeShelf } from './fake-browser';
import { openTab } from './open-tab';

type Texts = Map<string, string>;

/** A shelf that remembers what lay on it after each single step, and what half of the last step would have left. */
class WatchedShelf extends FakeShelf {
  moments: Texts[] = [];
  onStep = () => {};

  override setItem(key: string, text: string): void {
    const torn = new Map(this.texts).set(key, text.slice(0, Math.floor(text.length / 2)));
    super.setItem(key, text);
    this.moments.push(torn, new Map(this.texts));
    this.onStep();
  }

  override removeItem(key: string): void {
    super.removeItem(key);
    this.moments.push(new Map(this.texts));
    this.onStep();
  }
}

function worksIn(texts: Texts): Map<string, Work> {
  const shelf = new FakeShelf();
  for (const [key, text] of texts) shelf.texts.set(key, text);
  return new Map(
    caseIds(shelf).flatMap((id): [string, Work][] => {
      const found = readCase(shelf, id);
      return found ? [[id, found.saved.work]] : [];
    }),
  );
}

describe('a tab that is killed at any moment', () => {
  it.each([true, false])(
    'has its case in the one place or the other while it moves: %s',
    async (temporary) => {
      const [device, session] = [new WatchedShelf(), new WatchedShelf()];
      const isSomewhere: boolean[] = [];
      const look = () => {
        const works = [device, session].flatMap(({ texts }) => [...worksIn(texts).values()]);
        isSomewhere.push(works.some(({ assessment }) => assessment.name === 'Satu'));
      };
      const { store, tab } = await openTab(device, 'a', session);
      store.update({ name: 'Satu' });
      tab.pause();
      if (!temporary) store.setTemporary(true);
      device.onStep = session.onStep = look;
      store.setTemporary(temporary);
      expect(isSomewhere.length).toBeGreaterThan(2);
      expect(isSomewhere).not.toContain(false);
    },
  );

  it('leaves every case as it was before the act or as it is after it, never less', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyAct, { minLength: 1, maxLength: 10 }), async (acts) => {
        const device = new WatchedShelf();
        const opened = await openTab(device);
        opened.store.update({ name: 'Satu' });
        opened.tab.pause();
        for (const act of acts) {
          const before = worksIn(device.texts);
          device.moments = [];
          perform(opened, act);
          opened.tab.pause();
          const after = worksIn(device.texts);
          for (const moment of device.moments) {
            const now = worksIn(moment);
            for (const [id, work] of before) {
              const allowed = after.has(id) ? [work, after.get(id)] : [work, undefined];
              expect(allowed).toContainEqual(now.get(id));
            }
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
