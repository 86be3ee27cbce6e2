import { emptyAssessment } from '@/lib/assessment/schema';
import { clearDamage, listCases, putCase, type CaseEntry } from './cases';
import type { Environment } from './environment';
import { mergeWorks } from './merge';
import {
  firstCase,
  keyPrefix,
  MemoryShelf,
  ownKeys,
  put,
  shelfInUse,
  slotsOf,
  temporaryKey,
  type Shelf,
  type SlotKeys,
} from './places';
import { clearQuarantine, quarantined, quarantinedLoss, type Loss } from './quarantine';
import {
  newestStamp,
  probe,
  readSlots,
  writeSlot,
  type SavedWork,
  type Slots,
  type Stamp,
  type Work,
} from './slots';

export type SavedState = { state: 'saved' | 'saving' | 'not-saved'; at: number | null };
export type StorageProblem = 'refused' | 'full' | null;
export type Conflict = { here: SavedWork; there: SavedWork };

const openKey = `${keyPrefix}open`;
const pause = 300;
export const unsaved: Stamp = { revision: 0, savedAt: 0, writer: '' };

export const emptyWork = (): Work => ({ assessment: emptyAssessment(), drafts: {} });
const emptyText = JSON.stringify(emptyAssessment());

/** Whether nothing was answered, typed or named: then nothing can be lost. */
export function isUntouched({ assessment, drafts }: Work): boolean {
  return Object.keys(drafts).length === 0 && JSON.stringify(assessment) === emptyText;
}

/**
 * The open case and where it is kept: on the device, in this tab only, or in memory. Saves itself shortly after a
 * change, follows other tabs, and never writes over what it has not read.
 */
export class OpenCase {
  /** The open case. */
  id = firstCase;
  work: Work = emptyWork();
  saved: SavedState = { state: 'saved', at: null };
  problem: StorageProblem = null;
  conflict: Conflict | null = null;
  unreadable: Loss | null = null;
  /** What a later version stored: to be looked at only. */
  newerText: string | null = null;
  temporary = false;
  cases: CaseEntry[] = [];

  /** What was read or written last, and its stamp. */
  protected base: Stamp = unsaved;
  private baseWork: Work = emptyWork();
  protected dirty = false;
  protected shelf: Shelf = new MemoryShelf();
  protected callOff: (() => void) | null = null;
  /** Damaged text for which there was no room aside. */
  private held: string[] = [];
  private readonly writer: string;

  constructor(
    protected readonly environment: Environment,
    protected readonly changed: () => void,
  ) {
    this.writer = environment.newId();
  }

  load(): void {
    const { local, session } = this.environment;
    this.temporary = session?.getItem(temporaryKey) === '1';
    const shelf = shelfInUse(this.environment);
    const result = probe(shelf);
    this.problem = result === 'saved' ? null : result;
    this.shelf = shelf && result !== 'refused' ? shelf : inMemory(shelf);
    const wanted = session?.getItem(openKey) ?? local?.getItem(openKey) ?? firstCase;
    const cases = listCases(this.shelf);
    this.id = cases.some(({ id }) => id === wanted) ? wanted : (cases[0]?.id ?? firstCase);
    this.take();
    this.listCases();
  }

  protected take(): void {
    const { held, loss } = clearDamage(this.shelf, this.id, this.environment.newId);
    this.held.push(...held);
    // Another page may have found the damage and been left: what is set aside tells, until it is dropped.
    this.unreadable = loss ?? quarantinedLoss(this.shelf);
    this.settleEmpty();
    const { newest } = readSlots(this.shelf, this.keys);
    if (newest) this.adopt(newest);
  }

  private get keys(): SlotKeys {
    return slotsOf(this.id);
  }

  protected get isKept(): boolean {
    return !(this.shelf instanceof MemoryShelf);
  }

  private adopt(newest: NonNullable<Slots['newest']>): void {
    this.newerText = newest.kind === 'newer' ? newest.raw : null;
    this.settle(newest.saved);
  }

  private settle({ work, ...stamp }: SavedWork): void {
    this.work = this.baseWork = work;
    this.base = stamp;
    this.dirty = false;
    this.saved = this.isKept
      ? { state: 'saved', at: stamp.savedAt || null }
      : { state: 'not-saved', at: null };
  }

  protected settleEmpty(): void {
    this.newerText = null;
    this.settle({ ...unsaved, work: emptyWork() });
  }

  get readOnly(): boolean {
    return this.newerText !== null;
  }

  /** Puts other work in place and saves it soon. */
  set(work: Work): void {
    if (this.readOnly) return;
    this.work = work;
    this.dirty = true;
    if (this.isKept && !this.conflict) this.saved = { state: 'saving', at: this.saved.at };
    this.callOff?.();
    this.callOff = this.environment.later(() => this.environment.alone(() => this.flush()), pause);
    this.changed();
  }

  /** Saves what is not saved yet, at once: also called when the page is left. */
  flush(): void {
    this.callOff?.();
    this.callOff = null;
    if (!this.dirty || this.readOnly || this.conflict) return;
    const newest = newestStamp(this.shelf, this.keys);
    if (newest && !isSame(newest, this.base)) this.meet();
    else this.write(this.base.revision);
    this.changed();
  }

  private write(after: number): void {
    const saved = this.stamped(this.work, after + 1);
    const result = writeSlot(this.shelf, this.keys, saved);
    if (result !== 'saved') return this.fail(result);
    if (this.isKept) this.problem = null;
    this.settle(saved);
    this.rememberOpen();
    this.enter(saved);
  }

  /** The list knows what was just saved, without reading all of it again. */
  private enter({ savedAt, work: { assessment } }: SavedWork): void {
    const { name, clientName } = assessment;
    const others = this.cases.filter(({ id }) => id !== this.id);
    this.cases = [{ id: this.id, savedAt, name, clientName }, ...others];
  }

  protected stamped(work = this.work, revision = this.base.revision): SavedWork {
    return { revision, savedAt: this.environment.now(), writer: this.writer, work };
  }

  /** Another tab may have saved: follow it, or ask if this one has something of its own. */
  follow(): void {
    const newest = newestStamp(this.shelf, this.keys);
    if (!newest || this.conflict || isSame(newest, this.base)) return;
    this.meet();
    this.changed();
  }

  /** Another tab has taken the work off the device: what was deleted on purpose must not come back. */
  followRemoval(): void {
    if (newestStamp(this.shelf, this.keys) || this.base.revision === 0) return;
    this.forget();
    this.listCases();
  }

  private meet(): void {
    const { newest } = readSlots(this.shelf, this.keys);
    if (!newest) return;
    const hasOwn = this.dirty && !this.readOnly && !isSameWork(this.work, newest.saved.work);
    if (hasOwn && newest.kind === 'good') this.join(newest.saved);
    else if (hasOwn && !this.putAside(this.stamped())) this.fail('full');
    else this.adopt(newest);
  }

  /** A page that was just left may save after this one has read: only what clashes is asked about. */
  private join(there: SavedWork): void {
    const joined = this.base.revision > 0 ? mergeWorks(this.baseWork, this.work, there.work) : null;
    if (!joined) return this.raise(there);
    this.work = joined;
    this.write(there.revision);
  }

  private fail(problem: StorageProblem): void {
    this.problem = problem;
    this.saved = { state: 'not-saved', at: this.saved.at };
  }

  private raise(there: SavedWork): void {
    this.conflict = { here: this.stamped(), there };
    this.saved = { state: 'not-saved', at: this.saved.at };
  }

  /** Ends a conflict. The side that was not chosen becomes a case of its own; false if there is no room for it. */
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
    const kept = putCase(this.shelf, this.environment.newId(), saved) === 'saved';
    this.listCases();
    return kept;
  }

  protected rememberOpen(): void {
    const { local, session } = this.environment;
    for (const shelf of this.temporary ? [session] : [session, local])
      if (shelf) put(shelf, openKey, this.id);
  }

  /** Looks again at what is kept. */
  listCases(): void {
    this.cases = listCases(this.shelf);
    this.changed();
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

  protected forget(): void {
    this.callOff?.();
    this.callOff = null;
    this.conflict = null;
    this.unreadable = null;
    this.held = [];
    this.settleEmpty();
  }
}
/** What a shelf that keeps nothing more still holds, to be worked on for as long as the page is open. */
export function inMemory(shelf: Shelf | null): MemoryShelf {
  const memory = new MemoryShelf();
  for (const key of shelf ? ownKeys(shelf) : []) memory.setItem(key, shelf?.getItem(key) ?? '');
  return memory;
}

const isSame = (a: Stamp, b: Stamp) => a.revision === b.revision && a.writer === b.writer;
const isSameWork = (a: Work, b: Work) => JSON.stringify(a) === JSON.stringify(b);
