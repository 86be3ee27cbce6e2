import * as z from 'zod/mini';
import { isoDate, text } from './fields';
import { maxMoney } from './quantities-catalogue';

/**
 * Fields of aftercare until the last day and up to the next client. Lists that the owner makes are kept by key, so that
 * an entry keeps what was ticked beside it wherever it stands.
 */

/** A key of an entry: short, since ids of dates are made of it. */
const entryKey = () => z.string().check(z.maxLength(12));
const byKey = <T extends z.core.SomeType>(entry: T) => z._default(z.record(entryKey(), entry), {});
const byId = <T extends z.core.SomeType>(entry: T) =>
  z._default(z.record(z.string().check(z.maxLength(40)), entry), {});

/** Who might worry when a client leaves. */
export const partyKinds = ['client', 'partner', 'supplier', 'lender'] as const;
export type PartyKind = (typeof partyKinds)[number];

/** What a prospect shows of a sign. Not there yet and `unknown` count alike: neither is a good sign. */
export const signAnswers = ['no', 'partly', 'yes', 'unknown'] as const;
export type SignAnswer = (typeof signAnswers)[number];

export const leavingFields = {
  /** Who does a duty, by its id. */
  dutyOwners: byId(z.string().check(z.maxLength(60))),
  /** Duties that only this owner has. */
  ownDuties: byKey(z.object({ title: text(120), who: text(60), date: isoDate() })),
  /** Invoices that are not paid yet, with the day on which they fall due. */
  receivables: byKey(
    z.object({
      label: text(60),
      amount: z._default(z.nullable(z.number().check(z.gte(0), z.lte(maxMoney))), null),
      dueDate: isoDate(),
      paidOn: isoDate(),
    }),
  ),
  /** The one line that everybody says about this ending. */
  publicLine: text(300),
  /** Clients and partners who stay and might worry. */
  worried: byKey(z.object({ name: text(80), kind: z._default(z.enum(partyKinds), 'client') })),
  /** Proposed house rules that were decided on, by `indicator.kind`; a text only where it was changed. */
  rules: byId(
    z.object({ decision: z._default(z.enum(['accepted', 'declined']), 'accepted'), text: text(300) }),
  ),
  ownRules: z._default(z.array(z.string().check(z.maxLength(300))).check(z.maxLength(12)), []),
  /** Prospects on the screening card, each sign by its id. */
  prospects: byKey(z.object({ name: text(80), note: text(300), answers: byId(z.enum(signAnswers)) })),
  /** What the ideal client pays to have solved, and what proves that this firm can. */
  clientProblem: text(300),
  proof: text(300),
  /** Hours a week by channel, and hours it takes there to meet one serious lead. */
  channelHours: byId(z.number().check(z.gte(0), z.lte(80))),
  channelEffort: byId(z.number().check(z.gte(0.25), z.lte(200))),
};
