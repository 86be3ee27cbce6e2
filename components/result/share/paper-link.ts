import type { ShareLink, SharedWith } from './make-link';

/** The link that the paper carries as a code, with what it opens; null where there is none to carry. */
export type PaperLink = { address: string; options: SharedWith; isLocked: boolean } | null;

/**
 * What the paper’s code opens while names are covered: they, the texts in which they stand, and notes and comments, in
 * which they may, are left out before anything is written.
 */
export const withoutNames = ({ view }: SharedWith): SharedWith => ({
  view,
  include: { names: false, notes: false, comments: false },
});

/**
 * What is shared is what the code opens. A case without names has none: the paper would put the name back. Nor has one
 * that was to be without them and still holds one. Notes that were dropped for length are not promised.
 */
export function paperLink(link: ShareLink, options: SharedWith): PaperLink {
  if (link.status !== 'ready' || options.view === 'anonymous') return null;
  const { address, isLocked, withNotes, namesLeft } = link;
  if (options.include?.names === false && namesLeft.length > 0) return null;
  const include = withNotes === null ? options.include : { ...options.include, notes: false };
  return { address, isLocked, options: { ...options, include } };
}
