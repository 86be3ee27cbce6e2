import type { Comment } from '@/lib/assessment/comments-section';
import type { Assessment } from '@/lib/assessment/schema';
import type { IsoDate } from '@/lib/calendar/iso-date';
import type { LinkReason } from '@/lib/share/link';
import { Acts } from './acts';
import type { CaseEntry } from './cases';
import { applyChange, type Change } from './change';
import type { Environment, LinkProblem } from './environment';
import { emptyWork, isUntouched, type Conflict, type SavedState, type StorageProblem } from './open-case';
import { OwnWork } from './own-work';
import { positionKey, put, shelfInUse } from './places';
import type { Loss } from './quarantine';
import { longestDraft, type Drafts, type Work } from './slots';
import { looksLikeLink, type Reply, type Visit } from './visit';
import { Visits } from './visits';

/** Everything a page may know about the answers and where they are kept. Replaced whole when anything changes. */
export type Snapshot = {
  status: 'loading' | 'ready';
  assessment: Assessment;
  /** Texts as typed that are no value yet, by field path. */
  drafts: Drafts;
  /** Whose answers these are; `newer`: own ones of a later version of the product. */
  source: 'own' | 'link' | 'example' | 'newer';
  readOnly: boolean;
  /** Rises when another case is shown: what followed from the last one no longer holds. */
  epoch: number;
  saved: SavedState;
  /** The day to work out for: today, or the day a link was made. Null while loading. */
  today: IsoDate | null;
  /** The step page last worked on, without language: `money`. */
  position: string | null;
  /** The shared view or example that is open. */
  visit: Visit | null;
  linkProblem: LinkReason | null;
  /** The link that waits for its passphrase. */
  locked: string | null;
  /** Comments that came back from somebody with whom the case was shared. */
  reply: Reply | null;
  storage: {
    problem: StorageProblem;
    temporary: boolean;
    unreadable: Loss | null;
    conflict: Conflict | null;
    cases: readonly CaseEntry[];
    open: string;
  };
  canUndo: boolean;
  canRedo: boolean;
  /** Whether own work would be put aside by opening something else in its place. */
  hasOwn: boolean;
};

/** The one owner of the answers. Pages read snapshots and call the methods; nothing else writes. */
export class AssessmentStore {
  private readonly own: OwnWork;
  private readonly acts: Acts;
  private readonly visits: Visits;
  private readonly listeners = new Set<() => void>();
  private readonly initial: Snapshot;
  private snapshot: Snapshot;
  private status: Snapshot['status'] = 'loading';
  private day: IsoDate | null = null;
  private epoch = 0;
  private position: string | null = null;
  private page: string | null = null;

  constructor(private readonly environment: Environment) {
    this.own = new OwnWork(environment, () => this.emit());
    this.acts = new Acts(this.own, environment.now);
    this.visits = new Visits(environment, emptyWork().assessment, (isOther) => {
      if (isOther) this.epoch += 1;
      this.emit();
    });
    this.initial = this.snapshot = this.take();
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  getSnapshot = (): Snapshot => this.snapshot;
  /** What the pages were built with. */
  getServerSnapshot = (): Snapshot => this.initial;

  private emit(): void {
    this.snapshot = this.take();
    for (const listener of this.listeners) listener();
  }

  private take(): Snapshot {
    const { own } = this;
    const { visit, drafts, problem, locked, reply } = this.visits;
    return {
      status: this.status,
      assessment: visit?.assessment ?? own.work.assessment,
      drafts: visit ? drafts : own.work.drafts,
      source: visit?.kind ?? (own.readOnly ? 'newer' : 'own'),
      readOnly: visit ? visit.kind === 'link' : own.readOnly,
      epoch: this.epoch,
      saved: own.saved,
      today: visit?.today ?? this.day,
      position: this.position,
      visit,
      linkProblem: problem,
      locked,
      reply,
      storage: {
        problem: own.problem,
        temporary: own.temporary,
        unreadable: own.unreadable,
        conflict: own.conflict,
        cases: own.cases,
        open: own.id,
      },
      canUndo: !visit && this.acts.canUndo,
      canRedo: !visit && this.acts.canRedo,
      hasOwn: !isUntouched(own.work),
    };
  }

  /** Reads what is stored, then what the address carries. Once, after the page has mounted. */
  load = async (fragment: string): Promise<void> => {
    this.day = this.environment.today();
    this.position = shelfInUse(this.environment)?.getItem(positionKey) ?? null;
    this.own.load();
    if (looksLikeLink(fragment)) await this.openFragment(fragment);
    else await this.visits.resume();
    this.status = 'ready';
    if (this.page) this.setPosition(this.page);
    this.emit();
  };

  /** The day may have changed while the page lay open. */
  renewToday = (): void => {
    const today = this.environment.today();
    if (this.status === 'loading' || today === this.day) return;
    this.day = today;
    this.emit();
  };

  followOtherTabs = (): void => this.own.follow();
  followKey = (key: string | null, isGone: boolean): void => this.own.followKey(key, isGone);
  flush = (): void => this.own.flush();

  update = (change: Change): boolean => {
    const next = applyChange(this.snapshot.assessment, change);
    if (!next || this.snapshot.readOnly || this.status === 'loading') return false;
    const { visit } = this.visits;
    if (visit) this.visits.show({ ...visit, assessment: next });
    else this.acts.edit({ assessment: next, drafts: this.own.work.drafts });
    return true;
  };

  /** Keeps a text that is no value yet; null once it is one. */
  setDraft = (path: string, typed: string | null): void => {
    const text = typed?.slice(0, longestDraft) ?? null;
    const others = Object.entries(this.snapshot.drafts).filter(([key]) => key !== path);
    const drafts = Object.fromEntries(text === null ? others : [...others, [path, text]]);
    if (this.snapshot.readOnly || this.snapshot.drafts[path] === (text ?? undefined)) return;
    if (this.visits.visit) this.visits.setDrafts(drafts);
    else this.acts.edit({ assessment: this.own.work.assessment, drafts });
  };

  setPosition = (position: string): void => {
    this.page = position;
    if (this.status === 'loading' || this.visits.visit || position === this.position) return;
    this.position = position;
    const shelf = shelfInUse(this.environment);
    if (shelf) put(shelf, positionKey, position);
    this.emit();
  };

  /** An empty assessment beside one's own, and open. False if there is no room to keep both. */
  reset = (): boolean => this.show(() => this.acts.begin(emptyWork()));

  /** Another assessment beside one's own, and open. False if there is no room to keep both. */
  replace = (assessment: Assessment): boolean => this.show(() => this.acts.begin({ assessment, drafts: {} }));

  /** Another assessment in the place of one's own, after the reader has saved that as a file or given it up. */
  replaceForGood = (assessment: Assessment): void => {
    this.show(() => this.acts.replace({ assessment, drafts: {} }));
  };

  openCase = (id: string): boolean => this.show(() => this.own.open(id));

  /** Deletes a case; if it is the open one, an empty one is open then. Can be undone while the page is open. */
  deleteCase = (id: string): boolean =>
    id === this.own.id ? this.show(() => this.acts.remove(id)) : this.told(() => this.acts.remove(id));
  renameCase = (id: string, name: string): boolean => this.told(() => this.acts.rename(id, name));
  addCases = (works: readonly Work[]): boolean =>
    this.told(() => this.acts.add(works, this.environment.newId));
  caseWork = (id: string): Work | null => this.own.workOf(id);

  allWorks = (): Work[] => this.own.allWorks();

  undo = (): boolean => this.show(() => this.acts.undo());
  redo = (): boolean => this.show(() => this.acts.redo());

  private show(act: () => boolean): boolean {
    this.epoch += 1;
    if (!this.told(act)) return false;
    this.leaveVisit();
    return true;
  }

  private told(act: () => boolean): boolean {
    const isDone = act();
    this.emit();
    return isDone;
  }

  wouldBeLost = (): boolean => this.own.wouldBeLost || this.visits.wouldBeLost;
  ownAssessment = (): Assessment => this.own.work.assessment;
  localToday = (): IsoDate => this.environment.today();
  resolveConflict = (side: 'here' | 'there'): boolean => this.own.resolve(side);
  unreadableText = (): string | null => this.own.unreadableText;
  dropUnreadable = (): void => this.own.dropUnreadable();
  setTemporary = (temporary: boolean): void => this.own.setTemporary(temporary);

  wipe = (): void => {
    this.epoch += 1;
    this.visits.forget();
    this.position = null;
    this.acts.clear();
    this.own.wipe();
  };

  /** Reads what an address carries and shows it beside one's own work; says why if it can't. */
  openFragment = (fragment: string, passphrase?: string): Promise<LinkProblem | null> =>
    this.visits.openFragment(fragment, passphrase);

  openExample = (example: string, assessment: Assessment, today: IsoDate | null = null): void =>
    this.visits.openExample(example, assessment, today);

  /** What the visitor says about the shared case that is open. */
  setComments = (comments: readonly Comment[]): void => this.visits.setComments(comments);
  /** What the visitor is still writing about it: kept at every key, and shown nowhere else. */
  commentDraft = (): string => this.visits.draft;
  setCommentDraft = (text: string): void => void (this.visits.draft = text);

  /** Back to one's own work. */
  leaveVisit = (): void => this.visits.leave();
}
