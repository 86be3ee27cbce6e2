import type { Environment } from '../../../components/wizard/state/environment';
import type { Shelf } from '../../../components/wizard/state/places';
import { webCipher } from '../../../components/wizard/share/web-cipher';
import { decodeLink } from '../../../lib/share/link';
import { unlockLink } from '../../../lib/share/locked-link';

/** A shelf in memory that can be full, refuse, or forget what it was given. */
export class FakeShelf implements Shelf {
  readonly texts = new Map<string, string>();
  room = Infinity;
  refuses = false;
  loses = false;

  get length(): number {
    return this.texts.size;
  }

  key(index: number): string | null {
    return [...this.texts.keys()][index] ?? null;
  }

  getItem(key: string): string | null {
    return this.texts.get(key) ?? null;
  }

  setItem(key: string, text: string): void {
    const used = [...this.texts].reduce((sum, [name, held]) => sum + (name === key ? 0 : held.length), 0);
    if (this.refuses) throw new DOMException('no', 'SecurityError');
    if (used + text.length > this.room) throw new DOMException('full', 'QuotaExceededError');
    if (!this.loses) this.texts.set(key, text);
  }

  removeItem(key: string): void {
    this.texts.delete(key);
  }
}

/** One tab: timers run when told to, ids and times count up. */
export class FakeTab {
  readonly waiting = new Set<() => void>();
  readonly environment: Environment;
  droppedFragments = 0;

  constructor(
    name: string,
    readonly local: FakeShelf | null,
    readonly session: FakeShelf | null = new FakeShelf(),
    clock = { now: 1_795_000_000_000 },
  ) {
    let ids = 0;
    this.environment = {
      local,
      session,
      now: () => (clock.now += 1000),
      today: () => '2026-11-24',
      newId: () => `${name}-${++ids}`,
      later: (run) => {
        this.waiting.add(run);
        return () => this.waiting.delete(run);
      },
      alone: (run) => run(),
      openLink: async (fragment, passphrase) => {
        if (passphrase === undefined) return decodeLink(fragment);
        const unlocked = await unlockLink(fragment, { passphrase, cipher: webCipher });
        return unlocked.ok ? decodeLink(unlocked.link) : unlocked;
      },
      dropFragment: () => void this.droppedFragments++,
    };
  }

  /** Lets the time pass for which saving waits. */
  pause(): void {
    const due = [...this.waiting];
    this.waiting.clear();
    for (const run of due) run();
  }
}
