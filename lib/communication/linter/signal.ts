import type { BetterId, ToneCategory, ToneDoc } from './tone-catalogue';

/**
 * One thing to look for in a sentence, in the pattern language of `patterns.ts`. `needs` must stand in the same
 * sentence, `unless` must not; `docs` are the only documents it counts in, `notDocs` those in which it does not.
 */
export type Signal = {
  category: ToneCategory;
  find: string;
  needs?: string;
  unless?: string;
  docs?: readonly ToneDoc[];
  notDocs?: readonly ToneDoc[];
  better?: BetterId;
};

/** What a language brings: its signals, and the words that the checks of a whole paper look for. */
export type ToneLanguage = {
  signals: readonly Signal[];
  /** A sentence that says the decision or the proposal. */
  decision: string;
  /** What a sentence about the last day holds just before its date. */
  endsOn: string;
  /** The same for help after the last day: its date is another one. */
  helpUntil: string;
  /** The same for the meeting. */
  metOn: string;
  /** A complaint; three different ones make a list. */
  grievance: string;
  /** A cause is given. */
  because: string;
  /** What each reason is about, to notice a second one. */
  reasonTopics: Record<string, string>;
  /** The salutation, after which a letter begins. */
  salutation: string;
};

/** Documents in which a decision to end it is told. */
export const endingDocs: readonly ToneDoc[] = ['script', 'notice'];
