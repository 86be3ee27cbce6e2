import type { Comment } from '@/lib/assessment/comments-section';
import type { Assessment } from '@/lib/assessment/schema';
import type { IsoDate } from '@/lib/calendar/iso-date';
import type { LinkReason } from '@/lib/share/link';
import { applyChange } from './change';
import type { Environment, LinkProblem } from './environment';
import { keyPrefix, put } from './places';
import type { Drafts } from './slots';
import type { Reply, Visit } from './visit';

const visitKey = `${keyPrefix}visit`;

type KeptVisit =
  | { fragment: string; comments: readonly Comment[] }
  | { example: string; assessment: unknown; today: IsoDate | null };

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

  /** @param onChange told whether another case is shown now, after which nothing that followed from the last one holds */
  constructor(
    private readonly environment: Environment,
    private readonly empty: Assessment,
    private readonly onChange: (isOther: boolean) => void,
  ) {}

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
    const comments = this.keptComments(fragment);
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
    this.visit = { ...this.visit, comments };
    this.keep();
    this.onChange(false);
  };

  private keep(): void {
    const { visit, fragment } = this;
    if (!visit || !this.environment.session) return;
    const { assessment, today, example, comments } = visit;
    const kept: KeptVisit =
      visit.kind === 'link' ? { fragment, comments } : { example: example ?? '', assessment, today };
    put(this.environment.session, visitKey, JSON.stringify(kept));
  }

  /** Goes on with the visit that a reload or another page interrupted. */
  async resume(): Promise<void> {
    const kept = this.kept();
    if (kept && 'fragment' in kept) await this.openFragment(kept.fragment);
    else if (kept) {
      const assessment = applyChange(this.empty, () => kept.assessment as Assessment);
      if (assessment) this.openExample(kept.example, assessment, kept.today);
    }
    if (this.problem && this.problem !== 'locked') this.leave();
  }

  private kept(): KeptVisit | null {
    const text = this.environment.session?.getItem(visitKey) ?? null;
    return text === null ? null : readKept(text);
  }

  /** What was said about this link before the page was loaded anew. */
  private keptComments(fragment: string): readonly Comment[] {
    const kept = this.kept();
    if (!kept || !('fragment' in kept) || kept.fragment !== fragment) return [];
    const comments = [...kept.comments];
    return applyChange(this.empty, (before) => ({ ...before, comments }))?.comments ?? [];
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
      comments: Comment[];
      example: string;
      assessment: unknown;
      today: string;
    }>;
    if (typeof kept.fragment === 'string') {
      return { fragment: kept.fragment, comments: Array.isArray(kept.comments) ? kept.comments : [] };
    }
    if (typeof kept.example !== 'string') return null;
    const today = typeof kept.today === 'string' ? kept.today : null;
    return { example: kept.example, assessment: kept.assessment, today };
  } catch {
    return null;
  }
}
