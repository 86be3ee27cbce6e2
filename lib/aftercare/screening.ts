import type { IndicatorId } from '../assessment/ids-catalogue';
import type { SignAnswer } from '../assessment/leaving-fields';
import type { Contribution } from '../evaluation';
import { hurtHere } from './rules';

/** A sign on the card: that of an indicator, or the share that the prospect would have from the start. */
export type SignId = IndicatorId | 'concentration';

/** As many questions as fit on a card. */
export const questions = 10;

/** On every card, whatever hurt here. Own judgement, 2026-11-28. */
const always: readonly SignId[] = ['concentration', 'manner'];

/** What fills the card where less than that hurt here: what shows itself before a contract is signed. */
const fillers: readonly IndicatorId[] = [
  'payment-lateness',
  'changing-brief',
  'clear-decisions',
  'margin-after-labour',
  'unpaid-work',
  'workable-targets',
  'kept-duties',
  'reply-time',
];

/**
 * The ten signs to look for in a prospect: what hurt most here first, then what is always asked.
 *
 * @example screeningCard(evaluation.checklist.contributions).length // 10
 */
export function screeningCard(contributions: readonly Contribution[]): SignId[] {
  const own: IndicatorId[] = hurtHere(contributions).filter((id) => id !== 'manner');
  const all: SignId[] = [...own, ...fillers.filter((id) => !own.includes(id))];
  return [...all.slice(0, questions - always.length), ...always];
}

/** From good to bad. */
export const bands = ['take', 'terms', 'decline'] as const;
export type Band = (typeof bands)[number];

/**
 * Points of an answer, and the least sum of each band: a published red-flag scorer (eight questions of 0 to 2 points,
 * 0–3 take, 4–8 with care, 9–16 walk away; facts 1.1, OPTR) carried over to ten. A convention, not calibrated.
 */
export const pointsOf = { no: 0, partly: 1, yes: 2 } as const;
export const leastFor = { terms: 4, decline: 11 } as const;

/** Signs that no other answer makes up for (facts 1.1, INC8). */
const knockOuts: readonly SignId[] = ['manner'];

export type Screening = {
  /** The band if every open question turned out well, and if every one turned out badly. */
  best: Band;
  worst: Band;
  /** Points if they turn out well, and badly. */
  points: { lo: number; hi: number };
  /** Signs that are there, wholly or in part: what the changed terms have to answer. */
  present: SignId[];
  /** Not asked yet, or not known. */
  open: SignId[];
  /** A sign that decides by itself. */
  knockOut: SignId | null;
};

/**
 * What the answers about a prospect come to. An open question never counts as a good sign: it leaves the band open
 * between the two ends, so that a card with one can never say “take” for certain.
 *
 * @param answers by id of the sign; others than those of the card are passed over
 * @example screenProspect(card, { manner: 'yes' }).best // 'decline'
 */
export function screenProspect(
  card: readonly SignId[],
  answers: Readonly<Record<string, SignAnswer>>,
): Screening {
  const answered = (id: SignId) => (Object.hasOwn(answers, id) ? (answers[id] ?? 'unknown') : 'unknown');
  const read = (open: keyof typeof pointsOf) =>
    card.map((id) => {
      const answer = answered(id);
      return { id, answer: answer === 'unknown' ? open : answer };
    });
  const [well, badly] = [read('no'), read('yes')];
  return {
    best: bandOf(well),
    worst: bandOf(badly),
    points: { lo: sumOf(well), hi: sumOf(badly) },
    present: well.filter(({ answer }) => answer !== 'no').map(({ id }) => id),
    open: card.filter((id) => answered(id) === 'unknown'),
    knockOut: well.find(decides)?.id ?? null,
  };
}

type Read = { id: SignId; answer: keyof typeof pointsOf };

const sumOf = (signs: readonly Read[]) => signs.reduce((sum, { answer }) => sum + pointsOf[answer], 0);
const decides = ({ id, answer }: Read) => answer === 'yes' && knockOuts.includes(id);

/** One sign that is plainly there is enough to change the terms. */
function bandOf(signs: readonly Read[]): Band {
  const points = sumOf(signs);
  if (signs.some(decides) || points >= leastFor.decline) return 'decline';
  return points >= leastFor.terms || signs.some(({ answer }) => answer === 'yes') ? 'terms' : 'take';
}
