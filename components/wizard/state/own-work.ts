import { emptyAssessment } from '@/lib/assessment/schema';
import {
  clearQuarantine,
  keepCopy,
  listCopies,
  quarantine,
  quarantined,
  quarantinedLoss,
  readCopy,
  removeCopy,
  type Copy,
  type Loss,
} from './copies';
import type { Environment } from './environment';
import { keyPrefix, slotKeys, type Shelf } from './places';
import {
  newestStamp,
  probe,
  readSlots,
  put,
  wipeShelf,
  writeSlot,
  writeText,
  type SavedWork,
  type Slots,
  type Stamp,
  type Work,
} from './slots';

export type SavedState = { state: 'saved' | 'saving' | 'not-saved'; at: number | null };
export type StorageProblem = 'refused' | 'full' | null;
export type Conflict = { here: SavedWork; there: SavedWork };

const temporaryKey = `${keyPrefix}temporary`;
const pause = 300;
const unsaved: Stamp = { revision: 0, savedAt: 0, writer: '' };

export const emptyWork = (): Work => ({ assessment: emptyAssessment(), drafts: {} });
const emptyText = JSON.stringify(emptyAssessment());

/** Whether nothing was answered, typed or named: then nothing can be lost. */
export function isUntouched({ assessment, drafts }: Work): boolean {
  return Object.keys(drafts).length === 0 && JSON.stringify(assessment) === emptyText;
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
  unreadable: Loss | null = null;
  /** What a later version stored: to be looked at only. */
  newerText: string | null = null;
  temporary = false;
  copies: Copy[] = [];

  private base: Stamp = unsaved;
  private dirty = false;
  private shelf: Shelf | null = null;
  private callOff: (() => void) | null = null;
  /** Damaged text for which there was no room aside. */
  private held: string[] = [];
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
    if (this.shelf) this.take(this.shelf, readSlots(this.shelf));
    this.listCopies();
  }

  private take(shelf: Shelf, { newest, damaged }: Slots): void {
    const loss = newest ? 'some' : 'all';
    for (const slot of damaged) {
      if (!quarantine(shelf, this.environment.newId(), slot, loss)) this.held.push(slot.raw);
    }
    // Another page may have found the damage and been left: what is set aside tells, until it is dropped.
    this.unreadable = damaged.length > 0 ? loss : quarantinedLoss(shelf);
    if (newest) this.adopt(newest);
  }

  private adopt(newest: NonNullable<Slots['newest']>): void {
    this.newerText = newest.kind === 'newer' ? newest.raw : null;
    this.settle(newest.saved);
  }

  private settle({ work, ...stamp }: SavedWork): void {
    this.work = work;
    this.base = stamp;
    this.dirty = false;
    this.saved = { state: 'saved', at: stamp.savedAt };
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
    const newest = this.shelf && newestStamp(this.shelf);
    if (this.shelf && newest && !isSame(newest, this.base)) this.meet(this.shelf);
    else this.write(this.base.revision);
    this.changed();
  }

  private write(after: number): void {
    const saved = this.stamped(after + 1);
    const result = this.shelf ? writeSlot(this.shelf, saved) : 'refused';
    if (result !== 'saved') return this.fail(result);
    this.problem = null;
    this.settle(saved);
  }

  private stamped(revision = this.base.revision): SavedWork {
    return { revision, savedAt: this.environment.now(), writer: this.writer, work: this.work };
  }

  /** Another tab may have saved: follow it, or ask if this one has something of its own. */
  follow(): void {
    const newest = this.shelf && newestStamp(this.shelf);
    if (!this.shelf || !newest || this.conflict || isSame(newest, this.base)) return;
    this.meet(this.shelf);
    this.changed();
  }

  /** Another tab has taken the work off the device: what was deleted on purpose must not come back. */
  followRemoval(): void {
    if (!this.shelf || newestStamp(this.shelf) || this.base.revision === 0) return;
    this.forget();
    this.changed();
  }

  private meet(shelf: Shelf): void {
    const { newest } = readSlots(shelf);
    if (!newest) return;
    const hasOwn = this.dirty && !this.readOnly && !isSameWork(this.work, newest.saved.work);
    if (hasOwn && newest.kind === 'good') this.raise(newest.saved);
    else if (hasOwn && !this.putAside(this.stamped())) this.fail('full');
    else this.adopt(newest);
  }

  private fail(problem: StorageProblem): void {
    this.problem = problem;
    this.saved = { state: 'not-saved', at: this.saved.at };
  }

  private raise(there: SavedWork): void {
    this.conflict = { here: this.stamped(), there };
    this.saved = { state: 'not-saved', at: this.saved.at };
  }

  /** Ends a conflict. The side that was not chosen is put aside; false if there is no room for it. */
  resolve(side: 'here' | 'there'): boolean {
    if (!this.conflict) return true;
    const { there } = this.conflict;
    if (!this.putAside(side === 'here' ? there : this.stamped())) return false;
    this.conflict = null;
    if (side === 'there') this.settle(there);
    else this.write(there.revision);
    this.changed();
    return true;
  }

  private putAside(saved: SavedWork): boolean {
    if (isUntouched(saved.work)) return true;
    const kept = keepCopy(this.shelf, this.environment.newId(), this.newerText ?? writeText(saved));
    this.listCopies();
    return kept;
  }

  /** Puts one's work aside and another in its place; false, and nothing done, if there is no room. */
  exchange(work: Work): boolean {
    if (this.conflict || !this.putAside(this.stamped())) return false;
    this.replace(work);
    return true;
  }

  /** As `exchange`, for somebody who has downloaded what was there. */
  replace(work: Work): void {
    this.newerText = null;
    this.set(work);
    this.flush();
  }

  /** Looks again at what is kept aside. */
  listCopies(): void {
    this.copies = listCopies(this.shelf);
    this.changed();
  }

  copy(id: string): SavedWork | null {
    return readCopy(this.shelf, id)?.saved ?? null;
  }

  openCopy(id: string): boolean {
    const found = readCopy(this.shelf, id);
    if (!found || !this.exchange(found.saved.work)) return false;
    if (found.kind === 'good' && this.saved.state === 'saved') removeCopy(this.shelf, id);
    this.listCopies();
    return true;
  }

  deleteCopy(id: string): void {
    removeCopy(this.shelf, id);
    this.listCopies();
  }

  /** Whatever could not be read, to be downloaded. */
  get unreadableText(): string | null {
    const texts = [this.newerText, quarantined(this.shelf), ...this.held].filter((text) => text !== null);
    return texts.length > 0 ? texts.join('\n\n') : null;
  }

  dropUnreadable(): void {
    clearQuarantine(this.shelf);
    this.held = [];
    this.unreadable = null;
    this.changed();
  }

  /** “Don’t save here”: keeps the work in this tab only and takes it off the device; or puts it back. */
  setTemporary(temporary: boolean): void {
    if (temporary === this.temporary || this.readOnly || this.conflict) return;
    this.flush();
    const before = this.shelf;
    const { local, session } = this.environment;
    if (session) clearSlots(session);
    if (session && temporary) put(session, temporaryKey, '1');
    else session?.removeItem(temporaryKey);
    this.temporary = temporary;
    this.shelf = temporary ? session : local;
    this.base = unsaved;
    this.saved = { state: 'saved', at: null };
    this.dirty = !isUntouched(this.work);
    this.flush();
    if (temporary && before) clearSlots(before);
    this.listCopies();
  }

  /** Deletes everything of ours from this device. */
  wipe(): void {
    const { local, session } = this.environment;
    if (local) wipeShelf(local);
    if (session) wipeShelf(session);
    this.temporary = false;
    this.shelf = local;
    this.forget();
    this.listCopies();
  }

  private forget(): void {
    this.callOff?.();
    this.callOff = null;
    this.work = emptyWork();
    this.base = unsaved;
    this.dirty = false;
    this.conflict = null;
    this.unreadable = null;
    this.held = [];
    this.newerText = null;
    this.saved = { state: this.problem === 'refused' ? 'not-saved' : 'saved', at: null };
  }
}

function clearSlots(shelf: Shelf): void {
  for (const key of slotKeys) shelf.removeItem(key);
}

const isSame = (a: Stamp, b: Stamp) => a.revision === b.revision && a.writer === b.writer;
const isSameWork = (a: Work, b: Work) => JSON.stringify(a) === JSON.stringify(b);
