import type { Topic } from './fields-v1-catalogue';

/**
 * For whom a link is made. The ids travel in links: add at the end, never rename. `reply` carries comments alone, from
 * somebody with whom a case was shared back to its owner.
 */
export const shareViews = ['full', 'accountant', 'lawyer', 'partner', 'anonymous', 'team', 'reply'] as const;
export type ShareView = (typeof shareViews)[number];
/** A view of a case; a reply shows none. */
export type CaseView = Exclude<ShareView, 'reply'>;

/** What a link may leave out. Travels in links: add at the end, never move. */
export const leftOutTopics = ['notes', 'names', 'texts', 'pay', 'money', 'contract', 'answers'] as const;
export type LeftOut = (typeof leftOutTopics)[number] & Topic;

export type ShareOptions = {
  view?: ShareView;
  /** Notes: only for a lawyer unless asked for. Names: for everyone who needs them unless refused. Comments: if asked for. */
  include?: { notes?: boolean; names?: boolean; comments?: boolean };
};

const leftOutOfView: Record<ShareView, readonly LeftOut[]> = {
  full: ['notes'],
  accountant: ['notes', 'names', 'texts'],
  lawyer: ['pay', 'money'],
  partner: ['notes'],
  anonymous: ['notes', 'names', 'texts'],
  team: ['notes', 'texts', 'pay', 'money'],
  reply: leftOutTopics,
};

/** What these options leave out. Names go together with the texts in which they stand. */
export function leftOutOf({ view = 'full', include = {} }: ShareOptions): LeftOut[] {
  const left = new Set<LeftOut>(leftOutOfView[view]);
  if (include.notes === true) left.delete('notes');
  if (include.notes === false) left.add('notes');
  if (include.names === true) left.delete('names');
  if (include.names === false) left.add('names').add('texts');
  return leftOutTopics.filter((topic) => left.has(topic));
}
