import type { Kept } from './own-work';

/** What one act did: every case that it touched, as it was and as it is; null where there is none. */
export type Turn = {
  before: Readonly<Record<string, Kept | null>>;
  after: Readonly<Record<string, Kept | null>>;
  /** The case that was open before and after it. */
  from: string;
  to: string;
};

/** An edit: which fields it touched, and when. */
type Edit = { fields: string; at: number };

const most = 100;
/** Typing in one field is one act, unless one has stopped for longer than this. */
const sameField = 5_000;
/** What one press brings about at several places is one act. */
const samePress = 50;

/** What was done in this tab, to be taken back and done again. Lasts as long as the page: what was deleted is gone then. */
export class History {
  private past: Turn[] = [];
  private future: Turn[] = [];
  private latest: Edit | null = null;

  get canUndo(): boolean {
    return this.past.length > 0;
  }

  get canRedo(): boolean {
    return this.future.length > 0;
  }

  record(turn: Turn, edit: Edit | null = null): void {
    const last = this.past.at(-1);
    if (last && edit && this.continues(edit)) this.past[this.past.length - 1] = joined(last, turn);
    else this.past = [...this.past.slice(1 - most), turn];
    this.future = [];
    this.latest = edit;
  }

  private continues({ fields, at }: Edit): boolean {
    if (!this.latest) return false;
    const since = at - this.latest.at;
    return since <= samePress || (fields === this.latest.fields && since <= sameField);
  }

  /** Goes one act back or on if `apply` can do it; an act that can't be undone any more is forgotten. */
  undo(apply: (turn: Turn) => boolean): boolean {
    const turn = this.past.pop();
    this.latest = null;
    if (!turn || !apply(turn)) return false;
    this.future.push(turn);
    return true;
  }

  redo(apply: (turn: Turn) => boolean): boolean {
    const turn = this.future.pop();
    this.latest = null;
    if (!turn || !apply({ before: turn.after, after: turn.before, from: turn.to, to: turn.from }))
      return false;
    this.past.push(turn);
    return true;
  }

  clear(): void {
    this.past = [];
    this.future = [];
    this.latest = null;
  }
}

function joined(first: Turn, second: Turn): Turn {
  return {
    before: { ...second.before, ...first.before },
    after: { ...first.after, ...second.after },
    from: first.from,
    to: second.to,
  };
}

/**
 * The fields in which two assessments differ, as one text.
 *
 * @example changedFields({ client: { fee: 1 } }, { client: { fee: 2 } }) // 'client.fee'
 */
export function changedFields(before: object, after: object, depth = 2): string {
  const [old, now] = [before as Record<string, unknown>, after as Record<string, unknown>];
  return Object.keys({ ...old, ...now })
    .filter((key) => JSON.stringify(old[key]) !== JSON.stringify(now[key]))
    .map((key) => {
      const [a, b] = [old[key], now[key]];
      const isSection = depth > 1 && isObject(a) && isObject(b);
      return isSection ? `${key}.${changedFields(a, b, depth - 1)}` : key;
    })
    .join(',');
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
