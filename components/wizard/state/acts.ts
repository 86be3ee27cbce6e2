import { changedFields, History, type Turn } from './history';
import { emptyWork } from './open-case';
import type { Kept, OwnWork } from './own-work';
import type { Work } from './slots';

/** Everything that can be done to one's own cases, so that each of it can be undone. */
export class Acts {
  private readonly history = new History();

  constructor(
    private readonly own: OwnWork,
    private readonly now: () => number,
  ) {}

  get canUndo(): boolean {
    return this.history.canUndo;
  }

  get canRedo(): boolean {
    return this.history.canRedo;
  }

  /** Other answers or texts in the open case. */
  edit(work: Work): void {
    const { id, work: before } = this.own;
    const fields = [
      changedFields(before.assessment, work.assessment),
      changedFields(before.drafts, work.drafts, 1),
    ].filter(Boolean);
    this.history.record(
      { before: { [id]: before }, after: { [id]: work }, from: id, to: id },
      { fields: fields.join(), at: this.now() },
    );
    this.own.set(work);
  }

  /** Begins another case and opens it; false if there is no room for it. */
  begin(work: Work): boolean {
    const from = this.own.id;
    const id = this.own.begin(work);
    if (id === null) return false;
    this.history.record({ before: { [id]: null }, after: { [id]: work }, from, to: id });
    return true;
  }

  /** Another work in the place of the open one, which is given up. */
  replace(work: Work): boolean {
    return this.change({ [this.own.id]: work });
  }

  /** Adds cases without opening them; false, and none is added, if there is no room for all of them. */
  add(works: readonly Work[], newId: () => string): boolean {
    if (works.length === 0) return true;
    return this.change(Object.fromEntries(works.map((work) => [newId(), work])));
  }

  remove(id: string): boolean {
    return this.change({ [id]: null });
  }

  rename(id: string, name: string): boolean {
    const work = this.own.workOf(id);
    if (!work || typeof this.own.kept(id) === 'string') return false;
    return this.change({ [id]: { ...work, assessment: { ...work.assessment, name } } });
  }

  private change(after: Record<string, Kept | null>): boolean {
    const { id } = this.own;
    const before = Object.fromEntries(Object.keys(after).map((key) => [key, this.own.kept(key)]));
    const turn = { before, after, from: id, to: id };
    if (!this.put(before, after)) return false;
    this.history.record(turn);
    return true;
  }

  undo(): boolean {
    return this.history.undo((turn) => this.takeBack(turn));
  }

  redo(): boolean {
    return this.history.redo((turn) => this.takeBack(turn));
  }

  /** Nothing is undone that another tab has changed since: it would be lost. */
  private takeBack({ before, after, from }: Turn): boolean {
    const isAsLeft = Object.entries(after).every(([id, kept]) => isSame(this.own.kept(id), kept));
    if (!isAsLeft) return false;
    const restored = Object.entries(before).filter(([, kept]) => kept !== null);
    if (!this.put(after, Object.fromEntries(restored))) return false;
    if (!this.own.open(from)) this.own.begin(emptyWork(), from);
    for (const [id, kept] of Object.entries(before)) if (kept === null) this.own.restore(id, null);
    this.own.listCases();
    return true;
  }

  /** All of it or nothing: what was done before one fails is put back. */
  private put(before: Readonly<Record<string, Kept | null>>, after: Record<string, Kept | null>): boolean {
    const done: string[] = [];
    for (const [id, kept] of Object.entries(after)) {
      if (!this.own.restore(id, kept)) {
        for (const each of done) this.own.restore(each, before[each] ?? null);
        return false;
      }
      done.push(id);
    }
    this.own.listCases();
    return true;
  }

  clear(): void {
    this.history.clear();
  }
}

/** An open case that was never written holds nothing: as if it were not there. */
function isSame(now: Kept | null, left: Kept | null): boolean {
  const text = (kept: Kept | null) => JSON.stringify(kept ?? emptyWork());
  return text(now) === text(left);
}
