import * as z from 'zod/mini';
import { askedFlagIds, eventFlagIds, indicatorGroups, indicatorIds, sinceOptions } from './ids-catalogue';
import { choice, section, text, yesNo } from './fields';

const rating = () =>
  z._default(
    z.union([
      z.null(),
      z.literal('unknown'),
      z.literal('not-applicable'),
      z.int().check(z.gte(0), z.lte(100)),
    ]),
    null,
  );

/**
 * One answer: `value` 0 healthy … 100 severe (anchors at 0/25/50/75/100, values between come from own figures),
 * `second` the rating of a second person, `since` how long it has been so, `note` evidence for the owner's own use.
 */
const answer = () =>
  section({ value: rating(), second: rating(), since: choice(...sinceOptions), note: text(500) });

function keyed<K extends string, S>(ids: readonly K[], make: (id: K) => S) {
  return Object.fromEntries(ids.map((id) => [id, make(id)])) as Record<K, S>;
}

/** Order of importance, 1 the most important; ties allowed; null = all equal. */
const ranks = <K extends string>(ids: readonly K[]) =>
  z._default(z.nullable(z.object(keyed(ids, () => z.int().check(z.gte(1), z.lte(ids.length))))), null);

export const checklistSection = section({
  /** `quick` asks eight questions, `full` all of them; scoring treats what was not asked as unknown. */
  mode: z._default(z.enum(['quick', 'full']), 'quick'),
  answers: section(keyed(indicatorIds, answer)),
  groupRanks: ranks(indicatorGroups),
  /** "Would you take them today?" 0 gladly … 100 no; not scored, compared. */
  takeToday: rating(),
});

const isEvent = (id: string) => (eventFlagIds as readonly string[]).includes(id);

export const redFlagsSection = section({
  ...keyed(askedFlagIds, (id) => (isEvent(id) ? choice('no', 'past', 'yes') : choice('no', 'yes'))),
  /** Whether a change was asked for in writing in the last twelve months. */
  'fix-tried': yesNo(),
  /** Gates that open once done: a lawyer has advised; the lender has been told. */
  'lawyer-consulted': yesNo(),
  'lender-informed': yesNo(),
});

export { ranks };
