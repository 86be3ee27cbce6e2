import { assessmentSchema, emptyAssessment, type Assessment } from '../assessment/schema';
import { linkFieldsV1, type Topic } from './fields-v1-catalogue';
import { setAt } from './paths';

/** For whom a link is made. The ids travel in links: add at the end, never rename. */
export const shareViews = ['full', 'accountant', 'lawyer', 'partner', 'anonymous'] as const;
export type ShareView = (typeof shareViews)[number];

/** What a link may leave out. Travels in links: add at the end, never move. */
export const leftOutTopics = ['notes', 'names', 'texts', 'pay', 'money', 'contract', 'answers'] as const;
export type LeftOut = (typeof leftOutTopics)[number] & Topic;

export type ShareOptions = {
  view?: ShareView;
  /** Notes: only for a lawyer unless asked for. Names: for everyone who needs them unless refused. */
  include?: { notes?: boolean; names?: boolean };
};

const leftOutOfView: Record<ShareView, readonly LeftOut[]> = {
  full: ['notes'],
  accountant: ['notes', 'names', 'texts'],
  lawyer: ['pay', 'money'],
  partner: ['notes'],
  anonymous: ['notes', 'names', 'texts'],
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

/**
 * The assessment as somebody else may see it: whatever is left out stands as if it had never been answered. Other
 * clients become A, B, C …, so that the concentration stays what it was.
 *
 * @example redact(assessment, { view: 'anonymous' }).clientName // ''
 */
export function redact(assessment: Assessment, options: ShareOptions): Assessment {
  const left = leftOutOf(options);
  const shared = assessmentSchema.parse(assessment);
  for (const { path, topic, absent } of linkFieldsV1) {
    if ((left as readonly Topic[]).includes(topic)) setAt(shared, path, absent);
  }
  if (left.includes('money')) leaveOutNewerMoney(shared);
  if (left.includes('names')) hideNamesInLists(shared);
  return assessmentSchema.parse(shared);
}

/** Newer than the frozen table: what was read from the firm's files, the forecast kept, and what came of it. */
function leaveOutNewerMoney(shared: Assessment): void {
  const empty = emptyAssessment();
  const { forecast, actualReceived, actualWon } = empty.aftercare;
  shared.ownFigures = empty.ownFigures;
  Object.assign(shared.aftercare, { forecast, actualReceived, actualWon });
}

function hideNamesInLists({ firm, client }: Assessment): void {
  for (const line of [...client.costLines, ...firm.planned]) line.label = '';
  const letters = new Map<string, string>();
  const letterFor = (name: string) => {
    const known = name.trim();
    if (known !== '' && !letters.has(known)) letters.set(known, letterOf(letters.size));
    return letters.get(known) ?? '';
  };
  for (const other of firm.otherClients) {
    other.name = letterFor(other.name);
    other.sameOwnerAs = letterFor(other.sameOwnerAs);
  }
}

/** A … Z, AA, AB …: the names of columns in a sheet. */
function letterOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : letterOf(Math.floor(index / 26) - 1) + letter;
}
