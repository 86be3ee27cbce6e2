/**
 * What the tone check looks for, and how much each weighs: `stop` asks for a change before the paper is made, `warn`
 * shows a better phrase, `hint` is silent until asked for. The messages name every category. Source: facts 4.6; the
 * levels are own judgement, 2026-11-24.
 */
export const toneCategories = {
  blame: 'stop',
  absolute: 'warn',
  insult: 'stop',
  threat: 'stop',
  admission: 'stop',
  'unlimited-promise': 'stop',
  'buried-decision': 'warn',
  'vague-decision': 'stop',
  reopening: 'warn',
  'grievance-list': 'warn',
  'second-reason': 'warn',
  'over-apology': 'warn',
  'legal-overclaim': 'stop',
  confidential: 'stop',
  'personal-data': 'stop',
  gossip: 'stop',
  sarcasm: 'warn',
  register: 'warn',
  shouting: 'hint',
  date: 'stop',
  placeholder: 'stop',
  'hidden-name': 'stop',
} as const satisfies Record<string, ToneLevel>;

export type ToneLevel = 'stop' | 'warn' | 'hint';
export type ToneCategory = keyof typeof toneCategories;

/** The phrases that can stand instead; the messages hold them, with the slots of scripts and letters. */
export const betterIds = [
  'bounded-help',
  'budget-gap',
  'completed',
  'count-it',
  'decide-now',
  'end-date',
  'fill-in',
  'final-decision',
  'full-sentence',
  'go-well',
  'how-we-plan',
  'lasting-pace',
  'no-name',
  'one-decider',
  'one-reason',
  'overdue-fact',
  'pay-by',
  'prepayment',
  'propose',
  'rights-kept',
  'thanks',
  'under-clause',
  'understand',
  'within-scope',
] as const;
export type BetterId = (typeof betterIds)[number];

/**
 * Where a text stands: the same words can be right elsewhere, as facts about late invoices are in a demand and not in
 * a goodbye. `aftercare` is everything said to others or afterwards.
 */
export const toneDocs = ['script', 'notice', 'mutual', 'renegotiate', 'demand', 'plan', 'aftercare'] as const;
export type ToneDoc = (typeof toneDocs)[number];

/** The phrase for a category; a document with its own comes first. */
export const betterOf: Record<ToneCategory, Partial<Record<ToneDoc, BetterId>> & { any: BetterId }> = {
  blame: { demand: 'overdue-fact', renegotiate: 'count-it', notice: 'end-date', any: 'how-we-plan' },
  absolute: { notice: 'end-date', any: 'count-it' },
  insult: { aftercare: 'completed', any: 'one-decider' },
  threat: { demand: 'pay-by', notice: 'rights-kept', any: 'understand' },
  admission: { notice: 'within-scope', any: 'understand' },
  'unlimited-promise': { any: 'bounded-help' },
  'buried-decision': { mutual: 'propose', any: 'decide-now' },
  'vague-decision': { any: 'end-date' },
  reopening: { any: 'final-decision' },
  'grievance-list': { any: 'one-reason' },
  'second-reason': { any: 'one-reason' },
  'over-apology': { notice: 'thanks', aftercare: 'thanks', any: 'understand' },
  'legal-overclaim': { demand: 'rights-kept', any: 'under-clause' },
  confidential: { any: 'budget-gap' },
  'personal-data': { any: 'lasting-pace' },
  gossip: { any: 'completed' },
  sarcasm: { any: 'go-well' },
  register: { any: 'full-sentence' },
  shouting: { demand: 'pay-by', any: 'full-sentence' },
  date: { any: 'end-date' },
  placeholder: { any: 'fill-in' },
  'hidden-name': { any: 'no-name' },
};
