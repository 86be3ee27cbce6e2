import { mostComments, type Comment } from '@/lib/assessment/comments-section';
import type { Assessment } from '@/lib/assessment/schema';
import type { IsoDate } from '@/lib/calendar/iso-date';
import type { LinkReason } from '@/lib/share/link';
import { applyChange } from './change';
import type { Environment, LinkProblem } from './environment';
import { KeptComments, nothingSaid, type Said } from './kept-comments';
import { keyPrefix, put } from './places';
import type { Drafts } from './slots';
import type { Reply, Visit } from './visit';

const visitKey = `${keyPrefix}visit`;

type KeptVisit = { fragment: string } | { example: string; assessment: unknown; today: IsoDate | null };

/** What is open beside one's own work: somebody else's case, an example, comments that came back. */
export class Visits {
  visit: Visit | null = null;
  drafts: Drafts = {};
  problem: LinkReason | null = null;
  /** The link that waits for its passphrase. */
  locked: string | null = null;
  reply: Reply | null = null;
  /** The link that the visit was opened from; the session keeps it, and never the passphrase. */
  private fragment = '';
  private readonly kept: KeptComments;

  /** @param onChange told whether another case is shown now, after which nothing that followed from the last one holds */
  constructor(
    private readonly environment: Environment,
    private readonly empty: Assessment,
    private readonly onChange: (isOther: boolean) => void,
  ) {
    this.kept = new KeptComments(environment);
  }

  /** Reads what a link carries and shows it beside one's own work; says why if it can't. */
  openFragment = async (fragment: string, passphrase?: string): Promise<LinkProblem | null> => {
    const opened = await this.environment.openLink(fragment, passphrase);
    if (!opened.ok) return this.refuse(fragment, opened.reason);
    const { assessment, madeOn, view, leftOut } = opened;
    if (view === 'reply') {
      this.close();
      this.reply = { comments: assessment.comments, madeOn };
      this.onChange(true);
      return null;
    }
    const { comments } = this.kept.read(fragment);
    const shared = { view, leftOut, passphrase: passphrase ?? null };
    this.fragment = fragment;
    this.show({ kind: 'link', assessment, today: madeOn, shared, example: null, comments });
    return null;
  };

  /** A wrong passphrase changes nothing: the link goes on waiting for the right one. */
  private refuse(fragment: string, reason: LinkProblem): LinkProblem {
    if (reason === 'passphrase' || reason === 'no-cipher') return reason;
    this.problem = reason;
    this.locked = reason === 'locked' ? fragment : null;
    this.reply = null;
    this.onChange(false);
    return reason;
  }

  openExample = (example: string, assessment: Assessment, today: IsoDate | null): void => {
    this.show({ kind: 'example', assessment, today, shared: null, example, comments: [] });
  };

  show(visit: Visit): void {
    const isOther = visit.example !== this.visit?.example || visit.kind === 'link';
    this.visit = visit;
    if (isOther) this.drafts = {};
    Object.assign(this, { problem: null, locked: null, reply: null });
    this.keep();
    this.onChange(isOther);
  }

  setDrafts(drafts: Drafts): void {
    this.drafts = drafts;
    this.onChange(false);
  }

  /** What the visitor says about the case; it is theirs, and stays apart from it. */
  setComments = (comments: readonly Comment[]): void => {
    if (this.visit?.kind !== 'link') return;
    const { fragment, kept } = this;
    const said = kept.read(fragment);
    const joined = joinedComments(said.comments, this.visit.comments, comments);
    this.visit = { ...this.visit, comments: joined };
    kept.write(fragment, { ...said, comments: joined });
    this.onChange(false);
  };

  /** What the visitor is still writing. */
  get draft(): string {
    return this.saidNow.draft;
  }

  set draft(draft: string) {
    if (this.visit?.kind === 'link') this.kept.write(this.fragment, { ...this.saidNow, draft });
  }

  private get saidNow(): Said {
    return this.visit?.kind === 'link' ? this.kept.read(this.fragment) : nothingSaid;
  }

  get wouldBeLost(): boolean {
    return this.kept.wouldBeLost;
  }

  forget(): void {
    this.kept.forget();
    this.leave();
  }

  private keep(): void {
    const { visit, fragment } = this;
    if (!visit || !this.environment.session) return;
    const { assessment, today, example } = visit;
    const kept: KeptVisit =
      visit.kind === 'link' ? { fragment } : { example: example ?? '', assessment, today };
    put(this.environment.session, visitKey, JSON.stringify(kept));
  }

  /** Goes on with the visit that a reload or another page interrupted. */
  async resume(): Promise<void> {
    const kept = this.interrupted();
    if (kept && 'fragment' in kept) await this.openFragment(kept.fragment);
    else if (kept) {
      const assessment = applyChange(this.empty, () => kept.assessment as Assessment);
      if (assessment) this.openExample(kept.example, assessment, kept.today);
    }
    if (this.problem && this.problem !== 'locked') this.leave();
  }

  private interrupted(): KeptVisit | null {
    const text = this.environment.session?.getItem(visitKey) ?? null;
    return text === null ? null : readKept(text);
  }

  /** Back to one's own work. */
  leave = (): void => {
    const isOther = this.visit !== null || this.reply !== null;
    this.close();
    this.environment.dropFragment();
    this.onChange(isOther);
  };

  private close(): void {
    this.environment.session?.removeItem(visitKey);
    Object.assign(this, { visit: null, problem: null, locked: null, reply: null, fragment: '' });
  }
}

function readKept(text: string): KeptVisit | null {
  try {
    const kept = JSON.parse(text) as Partial<{
      fragment: string;
      example: string;
      assessment: unknown;
      today: string;
    }>;
    if (typeof kept.fragment === 'string') return { fragment: kept.fragment };
    if (typeof kept.example !== 'string') return null;
    const today = typeof kept.today === 'string' ? kept.today : null;
    return { example: kept.example, assessment: kept.assessment, today };
  } catch {
    return null;
  }
}

/** Another tab may have said something about the same link: only what changed here is changed there. */
function joinedComments(
  kept: readonly Comment[],
  before: readonly Comment[],
  after: readonly Comment[],
): readonly Comment[] {
  const has = (list: readonly Comment[], one: Comment) => list.some((other) => isSameComment(one, other));
  const left = kept.filter((one) => has(after, one) || !has(before, one));
  return [...left, ...after.filter((one) => !has(before, one))].slice(0, mostComments);
}

const isSameComment = (a: Comment, b: Comment) => JSON.stringify(a) === JSON.stringify(b);
