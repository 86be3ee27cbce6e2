import type { ShareLink, SharedWith } from './use-link';

/** The link that the paper carries as a code, with what it opens; null where there is none to carry. */
export type PaperLink = { address: string; options: SharedWith; isLocked: boolean } | null;

/**
 * What is shared is what the code opens. A case without names has none: the paper would put the name back. Notes that
 * were dropped for length are not promised.
 */
export function paperLink(link: ShareLink, options: SharedWith): PaperLink {
  if (link.status !== 'ready' || options.view === 'anonymous') return null;
  const { address, isLocked, withNotes } = link;
  const include = withNotes === null ? options.include : { ...options.include, notes: false };
  return { address, isLocked, options: { ...options, include } };
}
