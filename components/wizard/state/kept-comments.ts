import { assessmentSchema } from '@/lib/assessment/schema';
import type { Comment } from '@/lib/assessment/comments-section';
import type { Environment } from './environment';
import { commentsPrefix, MemoryShelf, put, shelfInUse } from './places';

/** What a visitor says about a shared case: what they added, and what they are still writing. */
export type Said = { comments: readonly Comment[]; draft: string };

export const nothingSaid: Said = { comments: [], draft: '' };

/**
 * Comments on other people's cases, by the link each is about. They are the visitor's own work and lie where that lies,
 * so that they outlive the tab. Of the link only its checksum is kept: nothing of the case is in it.
 */
export class KeptComments {
  /** What the device did not take: gone with the page. */
  private readonly held = new MemoryShelf();

  constructor(private readonly environment: Pick<Environment, 'local' | 'session'>) {}

  read(fragment: string): Said {
    const key = keyOf(fragment);
    const text = this.held.getItem(key) ?? shelfInUse(this.environment)?.getItem(key) ?? null;
    return text === null ? nothingSaid : readSaid(text);
  }

  write(fragment: string, said: Said): void {
    const key = keyOf(fragment);
    const shelf = shelfInUse(this.environment);
    this.held.removeItem(key);
    if (said.comments.length === 0 && said.draft.trim() === '') shelf?.removeItem(key);
    else if (!shelf || put(shelf, key, JSON.stringify(said)) !== 'saved')
      this.held.setItem(key, JSON.stringify(said));
  }

  /** Whether something would be gone with the page. */
  get wouldBeLost(): boolean {
    return this.held.length > 0;
  }

  forget(): void {
    this.held.clear();
  }
}

/** A link begins with its version and, in six characters, its checksum (docs/link-format.md). */
const keyOf = (fragment: string) => `${commentsPrefix}${fragment.replace(/^\d+\./, '').slice(0, 6)}`;

function readSaid(text: string): Said {
  try {
    const { comments, draft } = JSON.parse(text) as Partial<Said>;
    const read = assessmentSchema.safeParse({ comments });
    return {
      comments: read.success ? read.data.comments : [],
      draft: typeof draft === 'string' ? draft : '',
    };
  } catch {
    return nothingSaid;
  }
}
