import type { IndicatorId } from '../assessment/ids-catalogue';
import type { Assessment } from '../assessment/schema';
import { hasPenalty, noRightToEnd } from '../contract/route';
import type { CommunicationResult, Contribution, Evaluation, LegalRoute, Veto } from '../evaluation';
import type { SlotValues } from './slots-catalogue';

export const letterIds = [
  'invitation',
  'mutual',
  'terms',
  'notice',
  'lapse',
  'renegotiation',
  'demand',
  'minutes',
  'team',
  'partners',
  'transition-plan',
  'handover',
  'thanks',
  'reference',
] as const;
export type LetterId = (typeof letterIds)[number];

/**
 * One paper of the case. `template` is its text in the messages. `gate` keeps it back: `lawyer-first` until a lawyer
 * has been consulted, `no-clause` while no clause lets us end it (the mutual invitation comes first) and the risk has
 * not been acknowledged. `askLawyer` names the chosen blocks that carry the ⚖ mark.
 */
export type LetterChoice = {
  id: LetterId;
  template: Exclude<LetterId, 'lapse'>;
  gate: 'lawyer-first' | 'no-clause' | null;
  blocks: string[];
  askLawyer: string[];
};

/** Blocks that a lawyer should see before they are used (⚖ in the words). */
const lawyerBlocks: ReadonlySet<string> = new Set([
  'basis-cause',
  'basis-none',
  'option-waiver',
  'option-penalty',
  'option-without-prejudice',
  'option-default',
  'option-interest',
  'option-suspension',
]);

type Source = {
  assessment: Assessment;
  evaluation: Pick<Evaluation, 'communication' | 'route' | 'flags' | 'checklist'>;
  slots: SlotValues;
  /** The user has said that they understand the risk of ending it without a clause. */
  riskAcknowledged?: boolean;
};

/**
 * Which papers belong to the path, in the order in which they are needed, and which blocks of their templates stay.
 * A mutual invitation stands before every ending; a one-sided letter stays closed while no clause allows it and no
 * lawyer has been consulted (facts 4.7). A demand is offered while something is overdue.
 *
 * @example letterBlocks({ assessment, evaluation, slots }).find(({ id }) => id === 'notice')?.gate // 'no-clause'
 */
export function letterBlocks(source: Source): LetterChoice[] {
  const { mode } = source.evaluation.communication;
  const own = lettersOf[mode].map((make) => make(source));
  const owed = overdue(source) ? [demand(source)] : [];
  if (mode === 'none' || mode === 'safety') return owed;
  const closing = mode === 'renegotiate' ? [] : endingPapers(source);
  return [letter('invitation', null, []), ...own, ...owed, minutes(source), ...closing];
}

/** What an ending needs after the meeting: who is told, the transition plan, and the papers of the last day. */
function endingPapers(source: Source): LetterChoice[] {
  const { mode } = source.evaluation.communication;
  const decided = mode === 'notice' || mode === 'lapse';
  return [
    letter('team', null, [decided ? 'team-decided' : 'team-proposed']),
    letter('partners', null, []),
    letter('transition-plan', null, [source.slots.transitionEnd !== null && 'option-help']),
    letter('handover', null, moneyBlocks(source)),
    letter('thanks', null, []),
    letter('reference', null, strengths(source)),
  ];
}

/** Notice that the contract's own end cuts short: the day is that of the contract. */
const isCapped = ({ evaluation }: Source) =>
  evaluation.communication.conflicts.some(({ code }) => code === 'end-before-notice');

function minutes(source: Source): LetterChoice {
  const { mode, reason } = source.evaluation.communication;
  const notedBy = { yes: 'second', no: 'speaker', unknown: 'somebody' } as const;
  return letter('minutes', null, [
    `noted-by-${notedBy[source.assessment.communication.noteTaker ?? 'unknown']}`,
    `minutes-${mode === 'notice' && isCapped(source) ? 'lapse' : mode}`,
    reason !== null && 'option-reason',
  ]);
}

/** What a reference can say: at most two strengths, each borne out by answers that are clearly good. */
const strengthOf = {
  'strength-paid-on-schedule': ['payment-lateness', 'invoice-disputes'],
  'strength-clear-aims': ['clear-decisions', 'changing-brief'],
  'strength-material-on-time': ['reply-time'],
  'strength-open-to-advice': ['advice-heard'],
} as const satisfies Record<string, readonly IndicatorId[]>;

function strengths({ evaluation }: Source): string[] {
  const isGood = (id: IndicatorId) =>
    evaluation.checklist.contributions.some(
      ({ indicator, answered, value }) => indicator === id && answered && value.hi <= 25,
    );
  const borneOut = Object.entries(strengthOf).filter(([, indicators]) => indicators.every(isGood));
  return borneOut.slice(0, 2).map(([block]) => block);
}

const lettersOf: Record<CommunicationResult['mode'], readonly ((source: Source) => LetterChoice)[]> = {
  notice: [mutual, terms, notice],
  lapse: [mutual, terms, lapse],
  mutual: [mutual, terms],
  'phase-down': [mutual, terms],
  renegotiate: [renegotiation],
  none: [],
  safety: [],
};

function letter(id: LetterId, gate: LetterChoice['gate'], blocks: (string | false)[]): LetterChoice {
  const chosen = blocks.filter((block) => block !== false);
  return {
    id,
    template: id === 'lapse' ? 'notice' : id,
    gate,
    blocks: chosen,
    askLawyer: chosen.filter((block) => lawyerBlocks.has(block)),
  };
}

function notice(source: Source): LetterChoice {
  const { assessment, evaluation } = source;
  const cause = basisOf(evaluation.route) === 'cause';
  const basis = cause ? 'basis-cause' : basisBlock(source);
  return letter('notice', noticeGate(source), [
    'subject-termination',
    'opening-termination',
    basis,
    basis === 'basis-convenience' && countsFromReceipt(source) && 'option-receipt',
    cause && assessment.contract.waiver1266 === 'yes' && 'option-waiver',
    !cause && evaluation.communication.reason !== null && 'option-reason',
    ...moneyBlocks(source),
    hasPenalty(assessment.contract) && 'option-penalty',
  ]);
}

/** On what a letter without a cause rests: a clause it can name, one that the term cuts short, or none at all. */
function basisBlock(source: Source): string {
  if (source.assessment.contract.convenienceClause === 'no') return 'basis-none';
  return isCapped(source) ? 'basis-capped' : 'basis-convenience';
}

/** True if a late receipt would move the last day, and the plan says by when the letter is received. */
const countsFromReceipt = ({ assessment, evaluation: { communication } }: Source) =>
  assessment.contract.noticeFrom === 'receipt' &&
  !communication.noticeAssumed &&
  communication.items.some(({ id }) => id === 'letter-received');

/** The clause the letter rests on: convenience where there is one, cause where demand and cure are behind us. */
function basisOf({ steps }: LegalRoute): 'convenience' | 'cause' | null {
  const open = (id: string) => steps.some((step) => step.id === id && step.open);
  if (open('convenience')) return 'convenience';
  return open('cause') ? 'cause' : null;
}

function noticeGate(source: Source): LetterChoice['gate'] {
  const { assessment, evaluation, riskAcknowledged = false } = source;
  const consulted = assessment.redFlags['lawyer-consulted'] === 'yes';
  const basis = basisOf(evaluation.route);
  const noClause = basis === null || noRightToEnd(assessment.contract);
  if (noClause && !consulted && !riskAcknowledged) return 'no-clause';
  return basis === 'cause' && !consulted ? 'lawyer-first' : dangerGate(source);
}

const dangers: readonly Veto['id'][] = ['payment-threat', 'locked-in', 'client-insolvent'];

/** A lawyer before any demand or one-sided letter where people are in danger, after threats, and in an insolvency. */
function dangerGate({ assessment, evaluation }: Source): LetterChoice['gate'] {
  if (assessment.redFlags['lawyer-consulted'] === 'yes') return null;
  const fired = evaluation.flags.vetoes.filter(({ state }) => state === 'fired');
  return fired.some(({ id, kind }) => kind === 'safety' || dangers.includes(id)) ? 'lawyer-first' : null;
}

function lapse(source: Source): LetterChoice {
  const reason = source.evaluation.communication.reason !== null;
  return letter('lapse', null, [
    'subject-lapse',
    'opening-lapse',
    'basis-lapse',
    reason && 'option-reason',
    ...moneyBlocks(source),
  ]);
}

function moneyBlocks(source: Source): (string | false)[] {
  return [overdue(source) && 'option-overdue', source.slots.depositUnused !== null && 'option-deposit'];
}

const inSteps = ({ evaluation }: Source) => evaluation.communication.mode === 'phase-down';

function mutual(source: Source): LetterChoice {
  const { assessment } = source;
  return letter('mutual', null, [
    inSteps(source) && 'option-steps',
    assessment.contract.governingLaw === 'english' && 'option-without-prejudice',
  ]);
}

function terms(source: Source): LetterChoice {
  const { contract } = source.assessment;
  const elsewhere = contract.governingLaw === 'english' || contract.governingLaw === 'other';
  return letter('terms', null, [
    inSteps(source) && 'option-steps',
    ...moneyBlocks(source),
    hasPenalty(contract) && 'option-penalty',
    elsewhere ? 'note-elsewhere' : 'note-indonesia',
  ]);
}

const workingTerms: readonly IndicatorId[] = [
  'clear-decisions',
  'changing-brief',
  'off-hours-contact',
  'reply-time',
  'overtime',
];
const paymentTerms: readonly IndicatorId[] = ['payment-lateness', 'invoice-disputes'];
const feeBlocks: Record<string, string> = { fee: 'fee-rise', hours: 'fee-hours', scope: 'fee-scope' };

/** One way to change the fee, the same as in the script, and the terms that answer what weighs here. */
function renegotiation({ evaluation, slots }: Source): LetterChoice {
  const top = heaviest(evaluation.checklist.contributions);
  return letter('renegotiation', null, [
    feeBlocks[String(slots.proposal)] ?? 'fee-scope',
    paymentTerms.some((id) => top.includes(id)) && 'terms-payment',
    workingTerms.some((id) => top.includes(id)) && 'terms-working',
  ]);
}

/** Indicators that weigh on the relationship, the heaviest first: answered and at 50 of 100 or more. */
function heaviest(contributions: readonly Contribution[]): IndicatorId[] {
  return contributions
    .filter(({ answered, value }) => answered && value.hi >= 50)
    .sort((a, b) => b.points.hi - a.points.hi)
    .map(({ indicator }) => indicator);
}

function demand(source: Source): LetterChoice {
  const { contract, redFlags } = source.assessment;
  const consulted = redFlags['lawyer-consulted'] === 'yes';
  const named = (clause: string) => consulted && clause.trim() !== '';
  return letter('demand', dangerGate(source), [
    contract.demandDates.length > 0 && 'option-earlier',
    consulted && contract.governingLaw !== 'english' && contract.governingLaw !== 'other' && 'option-default',
    named(contract.penaltyClause) && 'option-interest',
    named(contract.suspensionClause) && 'option-suspension',
  ]);
}

function overdue({ slots }: Source): boolean {
  return typeof slots.overdueAmount === 'number' && slots.overdueAmount > 0;
}
