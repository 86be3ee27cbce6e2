import { addDays, daysBetween, type IsoDate } from '../calendar/iso-date';
import type { LegalRoute } from '../evaluation';
import { nonRenewalDeadline, noticeTerms, renewalDeadlineAssumed, type Contract } from './notice';

type Step = LegalRoute['steps'][number];

/** A contract that ends within this many days is near its end (ruling R32). */
export const nearEndDays = 90;

/**
 * True if the contract gives no right to end it: a fixed or self-renewing term without a clause that lets us end it.
 * It blocks notice only; mutual termination, phase-down by agreement and lapse stay (ruling R32).
 */
export function noRightToEnd(contract: Contract): boolean {
  return (contract.term === 'fixed' || contract.term === 'auto-renew') && contract.convenienceClause === 'no';
}

/**
 * The ways in which this contract can be ended, in the order in which they are tried (facts 4.7): mutual agreement,
 * letting it lapse, a clause that allows it without cause, for cause, court. Each with whether it is open today,
 * why (codes), and the statements of law that belong to it (ids of the messages, `law-…`).
 *
 * @example legalRoute(emptyAssessment().contract, '2026-11-23').steps[0]?.id // 'mutual'
 */
export function legalRoute(contract: Contract, today: IsoDate): LegalRoute {
  const steps = [
    mutual(contract),
    lapse(contract, today),
    convenience(contract),
    cause(contract, today),
    court(contract),
  ];
  return {
    steps,
    nonRenewalDeadline: nonRenewalDeadline(contract),
    endsInDays: contract.endDate === null ? null : daysBetween(today, contract.endDate),
    clauseFound: contract.convenienceClause === 'yes',
  };
}

function mutual(contract: Contract): Step {
  const language =
    contract.clientIsForeign === 'yes' || contract.language === 'english' ? ['law-language'] : [];
  return {
    id: 'mutual',
    open: true,
    reasons: ['mutual-first'],
    law: lawFor(contract, ['law-contract-binds', 'law-unilateral-risk', ...language]),
  };
}

function lapse(contract: Contract, today: IsoDate): Step {
  const { open, reasons } = lapseState(contract, today);
  const assumed = open && renewalDeadlineAssumed(contract) ? ['renewal-deadline-assumed'] : [];
  return {
    id: 'lapse',
    open,
    reasons: [...reasons, ...assumed],
    law: lawFor(contract, ['law-contract-binds']),
  };
}

function lapseState(contract: Contract, today: IsoDate): { open: boolean; reasons: string[] } {
  const { endDate, term } = contract;
  if (term === 'indefinite') return { open: false, reasons: ['lapse-indefinite'] };
  if (endDate === null) return { open: false, reasons: ['lapse-no-end-date'] };
  const endsIn = daysBetween(today, endDate);
  if (endsIn < 0) return { open: false, reasons: ['contract-ended'] };
  const deadline = nonRenewalDeadline(contract);
  if (deadline !== null && daysBetween(today, deadline) < 0)
    return { open: false, reasons: ['renewal-missed'] };
  return { open: true, reasons: [endsIn <= nearEndDays ? 'lapse-near' : 'lapse-later'] };
}

function convenience(contract: Contract): Step {
  const clause = contract.convenienceClause;
  const open = clause === 'yes';
  const found = open
    ? 'clause-found'
    : clause === 'no'
      ? 'clause-none'
      : clause === 'unclear'
        ? 'clause-unclear'
        : 'clause-unknown';
  const penalty = hasPenalty(contract);
  const assumed = open && noticeTerms(contract).assumed;
  return {
    id: 'convenience',
    open,
    reasons: [found, ...(assumed ? ['notice-assumed'] : []), ...(penalty ? ['penalty-agreed'] : [])],
    law: lawFor(contract, [
      'law-clause-first',
      'law-good-faith',
      ...(open ? [] : ['law-no-clause']),
      ...(penalty ? ['law-penalty'] : []),
      ...(contract.term === 'indefinite' && assumed ? ['law-not-found'] : []),
    ]),
  };
}

function cause(contract: Contract, today: IsoDate): Step {
  const clause = contract.causeClause;
  const demand = demandState(contract, today);
  const waiver = contract.waiver1266;
  return {
    id: 'cause',
    open: clause === 'yes' && demand === 'cure-over',
    reasons: [
      clause === 'yes'
        ? 'cause-clause-found'
        : clause === 'no'
          ? 'cause-clause-none'
          : 'cause-clause-unknown',
      demand,
      waiver === 'yes' ? 'waiver-unsettled' : waiver === 'no' ? 'waiver-none' : 'waiver-unknown',
    ],
    law: lawFor(contract, [
      'law-breach-court',
      'law-default-1238',
      'law-choice-1267',
      'law-waiver-unsettled',
    ]),
  };
}

/** Where the formal demand stands: none, its time to put things right unknown, running or over. */
function demandState(contract: Contract, today: IsoDate): string {
  const sent = contract.demandDates.filter((date) => daysBetween(date, today) >= 0).sort();
  const last = sent.at(-1);
  if (last === undefined) return 'demand-missing';
  if (typeof contract.curePeriodDays !== 'number') return 'cure-unknown';
  return daysBetween(addDays(last, Math.ceil(contract.curePeriodDays)), today) > 0
    ? 'cure-over'
    : 'cure-running';
}

function court(contract: Contract): Step {
  return {
    id: 'court',
    open: true,
    reasons: ['court-last', ...(contract.convenienceClause === 'yes' ? [] : ['lawyer-first'])],
    law: lawFor(contract, ['law-breach-court', 'law-damages-1243', 'law-suspend', 'law-force-majeure']),
  };
}

export function hasPenalty(contract: Contract): boolean {
  return (
    contract.penaltyKind !== null && contract.penaltyKind !== 'unknown' && contract.penaltyKind !== 'none'
  );
}

/** Indonesian statements apply unless another law governs; English law has its own; of others it is said that only a lawyer there can tell. */
function lawFor(contract: Contract, indonesian: string[]): string[] {
  if (contract.governingLaw === 'english') return ['law-english'];
  return contract.governingLaw === 'other' ? ['law-other'] : indonesian;
}
