import type { Assessment } from '@/lib/assessment/schema';
import { namesMayCome } from '../privacy/veil';
import { browserEnvironment } from './environment';
import type { AssessmentStore, Snapshot } from './store';

/** What pages may ask of the store. */
export type Store = Pick<AssessmentStore, keyof AssessmentStore>;

/**
 * Stands for the store while its code is on the way: it comes with the schema of all answers, which no page needs in
 * order to be read. What the reader asks for meanwhile is done once it is there.
 */
export class StoreHandle {
  /** The store, or one that knows nothing yet. */
  store: Store;
  failed = false;
  private readonly idle: Store;
  private readonly listeners = new Set<() => void>();
  private coming: Promise<AssessmentStore> | null = null;
  private arrive: (store: AssessmentStore) => void = () => {};
  /** Settles once what was kept on the device has been read. */
  private readonly loaded = new Promise<AssessmentStore>((resolve) => {
    this.arrive = resolve;
  });

  constructor(empty: Assessment) {
    this.idle = this.store = idleStore(empty, this.loaded);
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  getStore = (): Store => this.store;
  /** What the pages were built with. */
  getServerStore = (): Store => this.idle;
  hasFailed = (): boolean => this.failed;

  /** Fetches the store and reads what the device and the address hold. Once, after the page has mounted. */
  open(): Promise<AssessmentStore> {
    this.coming ??= this.fetch();
    return this.coming;
  }

  private async fetch(): Promise<AssessmentStore> {
    try {
      const [{ AssessmentStore }] = await Promise.all([import('./store'), namesMayCome()]);
      const store = new AssessmentStore(browserEnvironment());
      await store.load(location.hash.slice(1));
      this.store = store;
      this.arrive(store);
      return store;
    } catch (error) {
      this.failed = true;
      throw error;
    } finally {
      for (const listener of this.listeners) listener();
    }
  }
}

/** Knows nothing and keeps nothing; hands on what can wait. */
function idleStore(assessment: Assessment, loaded: Promise<AssessmentStore>): Store {
  const snapshot = emptySnapshot(assessment);
  const later = (act: (store: AssessmentStore) => void) => void loaded.then(act);
  const nothing = () => {};
  const no = () => false;
  return {
    subscribe: () => nothing,
    getSnapshot: () => snapshot,
    getServerSnapshot: () => snapshot,
    load: async () => {},
    renewToday: nothing,
    followOtherTabs: nothing,
    followKey: nothing,
    flush: nothing,
    update: no,
    setDraft: nothing,
    setPosition: (position) => later((store) => store.setPosition(position)),
    reset: no,
    replace: no,
    replaceForGood: (other) => later((store) => store.replaceForGood(other)),
    openCase: no,
    deleteCase: no,
    renameCase: no,
    addCases: no,
    caseWork: () => null,
    allWorks: () => [],
    undo: no,
    redo: no,
    wouldBeLost: no,
    ownAssessment: () => assessment,
    localToday: () => browserEnvironment().today(),
    resolveConflict: no,
    unreadableText: () => null,
    dropUnreadable: nothing,
    setTemporary: nothing,
    wipe: nothing,
    openFragment: async (...link) => (await loaded).openFragment(...link),
    openExample: (...example) => later((store) => store.openExample(...example)),
    setComments: nothing,
    commentDraft: () => '',
    setCommentDraft: nothing,
    leaveVisit: () => later((store) => store.leaveVisit()),
  };
}

function emptySnapshot(assessment: Assessment): Snapshot {
  return {
    status: 'loading',
    assessment,
    drafts: {},
    source: 'own',
    readOnly: false,
    epoch: 0,
    saved: { state: 'saved', at: null },
    today: null,
    position: null,
    visit: null,
    linkProblem: null,
    locked: null,
    reply: null,
    storage: { problem: null, temporary: false, unreadable: null, conflict: null, cases: [], open: '' },
    canUndo: false,
    canRedo: false,
    hasOwn: false,
  };
}
