import type { LetterId } from '@/lib/communication/letters';

/** Everything that can be taken along: the papers of the path, and the brief for the lawyer. */
export type PaperName = LetterId | 'lawyer-brief';
