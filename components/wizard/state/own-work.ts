import { caseIds, putCase, readCase, removeCase, writeCase } from './cases';
import { inMemory, isUntouched, OpenCase, unsaved } from './open-case';
import {
  calendarKey,
  caseOfKey,
  commentsPrefix,
  ownKeys,
  positionKey,
  put,
  slotsOf,
  temporaryKey,
  type Shelf,
} from './places';
import { wipeShelf, writeText, type Work } from './slots';

/** A case as it can be put back: what was in it, or, where that can't be read by this version, its text. */
export type Kept = Work | string;

/** One's own cases: the open one, and what can be done with it and the others as a whole. */
export class OwnWork extends OpenCase {
  /** Whether the open case may be left: everything in it is saved, or there is nothing in it. */
  private leave(): boolean {
    if (this.conflict) return false;
    this.flush();
    if (this.conflict || (this.dirty && !isUntouched(this.work))) return false;
    if (isUntouched(this.work) && !this.readOnly) removeCase(this.shelf, this.id);
    return true;
  }

  /** Begins another case beside the open one, and opens it; null, and nothing done, if there is no room for it. */
  begin(work: Work, id: string = this.environment.newId()): string | null {
    if (!this.leave() || putCase(this.shelf, id, this.stamped(work, 1)) !== 'saved') return null;
    this.go(id);
    return id;
  }

  /** Another work in the place of the open one, which is given up. */
  replace(work: Work): void {
    this.newerText = null;
    this.set(work);
    this.flush();
  }

  /** Opens another case; false if the open one can't be left, or the other one isn't there. */
  open(id: string): boolean {
    if (id === this.id) return true;
    if (!readCase(this.shelf, id) || !this.leave()) return false;
    this.go(id);
    return true;
  }

  private go(id: string): void {
    this.callOff?.();
    this.callOff = null;
    this.id = id;
    this.take();
    this.rememberOpen();
    this.listCases();
  }

  /** What a case holds now; null if it is not there. */
  kept(id: string): Kept | null {
    if (id === this.id) return this.newerText ?? this.work;
    const found = readCase(this.shelf, id);
    return found && (found.kind === 'newer' ? found.raw : found.saved.work);
  }

  workOf(id: string): Work | null {
    return id === this.id ? this.work : (readCase(this.shelf, id)?.saved.work ?? null);
  }

  /** Everything of one's own, the open case first; nothing that is empty. */
  allWorks(): Work[] {
    const ids = [this.id, ...this.cases.map(({ id }) => id)];
    const works = [...new Set(ids)].map((id) => this.workOf(id));
    return works.filter((work) => work !== null && !isUntouched(work)) as Work[];
  }

  /** Makes a case hold this, or, with null, be gone. False, and nothing done, if it can't. */
  restore(id: string, kept: Kept | null): boolean {
    if (kept === null) this.remove(id);
    else if (typeof kept === 'string') return this.restoreText(id, kept);
    else if (id !== this.id) return writeCase(this.shelf, id, this.stamped(kept)) === 'saved';
    else this.replace(kept);
    return true;
  }

  private restoreText(id: string, text: string): boolean {
    if (putCase(this.shelf, id, text) !== 'saved') return false;
    this.shelf.removeItem(slotsOf(id)[1]);
    if (id === this.id) this.take();
    return true;
  }

  /** What another tab did to a key on the device; null: to all of them. */
  followKey(key: string | null, isGone: boolean): void {
    const id = key === null ? this.id : caseOfKey(key);
    if (id === this.id && isGone) this.followRemoval();
    else if (id === this.id) this.follow();
    if (id !== null && (key === null || id !== this.id)) this.listCases();
  }

  /** Takes a case off the device. If it is the open one, an empty one is open then. */
  private remove(id: string): void {
    removeCase(this.shelf, id);
    if (id === this.id) this.forget();
  }

  /**
   * “Don’t save here”: keeps the open case in this tab only and takes it off the device; or puts it back, with all that
   * the tab holds. Nothing is taken away before it lies in its new place.
   */
  setTemporary(temporary: boolean): void {
    const { local, session } = this.environment;
    if (temporary === this.temporary || this.readOnly || this.conflict || !session) return;
    this.flush();
    const before = this.shelf;
    const after = temporary ? session : (local ?? inMemory(null));
    if (temporary) removeCase(session, this.id);
    else for (const id of caseIds(session)) if (id !== this.id && !moveCase(before, after, id)) return;
    if (temporary) put(session, temporaryKey, '1');
    else session.removeItem(temporaryKey);
    this.temporary = temporary;
    this.shelf = after;
    this.base = unsaved;
    this.saved = { state: 'saved', at: null };
    this.dirty = !isUntouched(this.work);
    this.flush();
    if (this.saved.state === 'saved') removeCase(before, this.id);
    for (const key of [positionKey, calendarKey]) moveText(before, after, key);
    moveComments(before, after);
    this.listCases();
  }

  /** Whether something of one’s own would be gone with the page: memory alone holds it, or the device has no room. */
  get wouldBeLost(): boolean {
    this.flush();
    if (this.isKept) return this.saved.state === 'not-saved' && !isUntouched(this.work);
    return this.allWorks().length > 0;
  }

  /** Deletes everything of ours from this device. */
  wipe(): void {
    const { local, session } = this.environment;
    for (const shelf of [this.shelf, local, session]) if (shelf) wipeShelf(shelf);
    this.temporary = false;
    if (this.isKept && local) this.shelf = local;
    this.forget();
    this.listCases();
  }
}

/** Moves what lies beside the cases; where it has no room it is given up rather than left behind. */
function moveText(from: Shelf, to: Shelf, key: string): void {
  const text = from.getItem(key);
  if (text !== null) put(to, key, text);
  from.removeItem(key);
}

/** What was said about other people's cases lies with one's own; where it has no room it stays where it is. */
function moveComments(from: Shelf, to: Shelf): void {
  for (const key of ownKeys(from)) {
    if (!key.startsWith(commentsPrefix)) continue;
    if (put(to, key, from.getItem(key) ?? '') === 'saved') from.removeItem(key);
  }
}

/** Moves a case that is not open, under its own name; false if it can't lie there. */
function moveCase(from: Shelf, to: Shelf, id: string): boolean {
  const found = readCase(from, id);
  const text = found && (found.kind === 'newer' ? found.raw : writeText(found.saved));
  if (text !== null && (readCase(to, id) || putCase(to, id, text) !== 'saved')) return false;
  removeCase(from, id);
  return true;
}
