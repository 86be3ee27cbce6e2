import { emptyAssessment } from '@/lib/assessment/schema';
import {
  clearQuarantine,
  keepCopy,
  listCopies,
  quarantine,
  quarantined,
  readCopy,
  removeCopy,
  type Copy,
} from './copies';
import {
  keyPrefix,
  probe,
  readSlots,
  slotKeys,
  wipeShelf,
  writeSlot,
  type SavedWork,
  type Shelf,
  type Slots,
  type Stamp,
  type Work,
  type WriteResult,
} from './slots';

/** What the work needs from the browser, so that it can be tried without one. */
export type Environment = {
  /** Null where the browser refuses. */
  local: Shelf | null;
  session: Shelf | null;
  now: () => number;
  newId: () => string;
  /** Runs later unless called off. */
  later: (run: () => void, milliseconds: number) => () => void;
  /** Runs while no other tab does. */
  alone: (run: () => void) => void;
};

export type SavedState = { state: 'saved' | 'saving' | 'not-saved'; at: number | null };
export type StorageProblem = 'refused' | 'full' | null;
export type Conflict = { here: SavedWork; there: SavedWork };

const temporaryKey = `${keyPrefix}temporary`;
const pause = 300;
const unsaved: Stamp = { revision: 0, savedAt: 0, writer: '' };

export const emptyWork = (): Work => ({ assessment: emptyAssessment(), drafts: {} });

/** Whether anything was answered, typed or named: what must not be thrown away without asking. */
export function isUntouched(work: Work): boolean {
  return (
    Object.keys(work.drafts).length === 0 &&
    JSON.stringify(work.assessment) === JSON.stringify(emptyAssessment())
  );
}

/**
 * One's own work and where it is kept: on the device, in this tab only, or in memory. Saves itself shortly after a
 * change, follows other tabs, and never writes over what it has not read.
 */
export class OwnWork {
  work: Work = emptyWork();
  saved: SavedState = { state: 'saved', at: null };
  problem: StorageProblem = null;
  conflict: Conflict | null = null;
  /** Some of what was stored could not be read; `all` if nothing else was left. */
  unreadable: 'some' | 'all' | null = null;
  /** Stored by a later version: to be looked at only. */
  newerText: string | null = null;
  temporary = false;

  private base: Stamp = unsaved;
  private dirty = false;
  private shelf: Shelf | null = null;
  private callOff: (() => void) | null = null;
  private readonly writer: string;

  constructor(
    private readonly environment: Environment,
    private readonly changed: () => void,
  ) {
    this.writer = environment.newId();
  }

  load(): void {
    this.temporary = this.environment.session?.getItem(temporaryKey) === '1';
    this.shelf = this.temporary ? this.environment.session : this.environment.local;
    const result = probe(this.shelf);
    this.problem = result === 'saved' ? null : result;
    if (result === 'refused') this.saved = { state: 'not-saved', at: null };
    if (this.shelf) this.take(readSlots(this.shelf));
    this.changed();
  }

  private take({ newest, damaged }: Slots): void {
    for (const slot of damaged) if (this.shelf) quarantine(this.shelf, this.environment.newId(), slot);
    if (damaged.length > 0) this.unreadable = newest ? 'some' : 'all';
    if (!newest) return;
    this.newerText = newest.kind === 'newer' ? newest.raw : null;
    this.adopt(newest.saved);
  }

  private adopt(saved: SavedWork): void {
    this.work = saved.work;
    this.base = { revision: saved.revision, savedAt: saved.savedAt, writer: saved.writer };
    this.dirty = false;
    this.saved = { state: 'saved', at: saved.savedAt };
  }

  get readOnly(): boolean {
    return this.newerText !== null;
  }

  /** Puts other work in place and saves it soon. */
  set(work: Work): void {
    if (this.readOnly) return;
    this.work = work;
    this.dirty = true;
    if (this.shelf && !this.conflict) this.saved = { state: 'saving', at: this.saved.at };
    this.callOff?.();
    this.callOff = this.environment.later(() => this.environment.alone(() => this.flush()), pause);
    this.changed();
  }

  /** Saves what is not saved yet, at once: also called when the page is left. */
  flush(): void {
    this.callOff?.();
    this.callOff = null;
    if (!this.dirty || this.readOnly || this.conflict) return;
    const newest = this.shelf && readSlots(this.shelf).newest;
    if (newest && !isSame(newest.saved, this.base)) this.meet(newest);
    else this.write(this.base.revision);
    this.changed();
  }

  private write(after: number): void {
    const saved = this.stamped(after + 1);
    const result: WriteResult = this.shelf ? writeSlot(this.shelf, saved) : 'refused';
    this.problem = result === 'saved' ? null : result;
    if (result === 'saved') this.adopt(saved);
    else this.saved = { state: 'not-saved', at: this.saved.at };
  }

  private stamped(revision: number): SavedWork {
    return { revision, savedAt: this.environment.now(), writer: this.writer, work: this.work };
  }

  /** Another tab has saved: follow it, or ask if this one has something of its own. */
  follow(): void {
    if (!this.shelf || this.readOnly) return;
    const { newest } = readSlots(this.shelf);
    if (!newest) this.forget();
    else if (!isSame(newest.saved, this.base)) this.meet(newest);
    this.changed();
  }

  private meet(newest: NonNullable<Slots['newest']>): void {
    const hasOwn = this.dirty && !isSameWork(this.work, newest.saved.work);
    if (newest.kind === 'newer' && (!hasOwn || this.putAside(this.stamped(this.base.revision)))) {
      this.newerText = newest.raw;
      this.adopt(newest.saved);
    } else if (hasOwn) this.raise(newest.saved);
    else this.adopt(newest.saved);
  }

  private raise(there: SavedWork): void {
    this.conflict = { here: this.stamped(this.base.revision), there };
    this.saved = { state: 'not-saved', at: this.saved.at };
  }

  /** Ends a conflict. The side that was not chosen is put aside; false if there is no room for it. */
  resolve(side: 'here' | 'there'): boolean {
    if (!this.conflict) return true;
    const { there } = this.conflict;
    const other = side === 'here' ? there : this.stamped(this.base.revision);
    if (!this.putAside(other)) return false;
    this.conflict = null;
    if (side === 'there') this.adopt(there);
    else this.write(there.revision);
    this.changed();
    return true;
  }

  private putAside(saved: SavedWork): boolean {
    if (isUntouched(saved.work)) return true;
    return keepCopy(this.shelf, this.environment.newId(), saved);
  }

  /** Puts one's work aside and another in its place; false, and nothing done, if there is no room. */
  exchange(work: Work): boolean {
    if (this.readOnly || !this.putAside(this.stamped(this.base.revision))) return false;
    this.set(work);
    this.flush();
    return true;
  }

  /** As `exchange`, for somebody who has downloaded what was there. */
  replace(work: Work): void {
    if (this.readOnly) return;
    this.set(work);
    this.flush();
  }

  get copies(): Copy[] {
    return listCopies(this.shelf);
  }

  copy(id: string): SavedWork | null {
    return readCopy(this.shelf, id);
  }

  openCopy(id: string): boolean {
    const found = this.copy(id);
    if (!found || !this.exchange(found.work)) return false;
    removeCopy(this.shelf, id);
    this.changed();
    return true;
  }

  deleteCopy(id: string): void {
    removeCopy(this.shelf, id);
    this.changed();
  }

  get quarantined(): string | null {
    return quarantined(this.shelf);
  }

  dropQuarantine(): void {
    clearQuarantine(this.shelf);
    this.unreadable = null;
    this.changed();
  }

  /** “Don’t save here”: keeps the work in this tab only and takes it off the device; or puts it back. */
  setTemporary(temporary: boolean): void {
    if (temporary === this.temporary || this.readOnly || this.conflict) return;
    const { local, session } = this.environment;
    const before = this.shelf;
    this.flush();
    if (temporary) session?.setItem(temporaryKey, '1');
    else session?.removeItem(temporaryKey);
    this.temporary = temporary;
    this.shelf = temporary ? session : local;
    this.base = unsaved;
    this.dirty = !isUntouched(this.work);
    this.saved = { state: 'saved', at: null };
    this.flush();
    if (temporary || this.saved.state === 'saved') for (const key of slotKeys) before?.removeItem(key);
    this.changed();
  }

  /** Deletes everything of ours from this device. */
  wipe(): void {
    const { local, session } = this.environment;
    if (local) wipeShelf(local);
    if (session) wipeShelf(session);
    this.temporary = false;
    this.shelf = local;
    this.forget();
    this.changed();
  }

  private forget(): void {
    this.callOff?.();
    this.work = emptyWork();
    this.base = unsaved;
    this.dirty = false;
    this.conflict = null;
    this.unreadable = null;
    this.newerText = null;
    this.saved = { state: this.problem ? 'not-saved' : 'saved', at: null };
  }
}

const isSame = (a: Stamp, b: Stamp) => a.revision === b.revision && a.writer === b.writer;
const isSameWork = (a: Work, b: Work) => JSON.stringify(a) === JSON.stringify(b);
