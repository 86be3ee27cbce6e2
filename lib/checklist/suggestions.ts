import { isUnknown, type Quantity } from '../assessment/quantity';
import type { Assessment } from '../assessment/schema';
import type { ProjectionOutcome } from '../money/result';

/** What the firm's own figures say about an indicator: the measured figure and the anchor nearest to it. */
export type Suggestion = { measured: number; anchor: 0 | 25 | 50 | 75 | 100 };

/** Indicators that the money step or the firm's own files measure. */
export const suggestedIds = ['margin-after-labour', 'real-rate', 'unpaid-work', 'payment-lateness'] as const;
export type SuggestedId = (typeof suggestedIds)[number];

/** Unpaid hours are counted for every so many paid ones. */
export const paidForUnpaid = 20;

/** The figure that each anchor names, from 0 healthy to 100 severe, as in the words of the catalogue. */
export const anchorFigures: Record<SuggestedId, readonly [number, number, number, number, number]> = {
  /** Share of the fee left after direct cost and hours. */
  'margin-after-labour': [0.4, 0.3, 0.2, 0.05, 0],
  /** Rate per hour as a part of that on other clients. */
  'real-rate': [1, 0.9, 0.75, 0.6, 0.5],
  /** Unpaid hours for every twenty paid. */
  'unpaid-work': [0, 1, 2, 4, 6],
  /** Days late, mean of the last six invoices. */
  'payment-lateness': [0, 7, 15, 30, 60],
};

const anchors = [0, 25, 50, 75, 100] as const;

function nearestAnchor(id: SuggestedId, measured: number): Suggestion['anchor'] {
  // A margin that is topped up; nothing else is below nought.
  if (measured < 0) return 100;
  const figures = id === 'margin-after-labour' ? anchorFigures[id].slice(0, 4) : anchorFigures[id];
  const distances = figures.map((figure) => Math.abs(figure - measured));
  return anchors[distances.indexOf(Math.min(...distances))] ?? 100;
}

function likelyOf(quantity: Quantity): number | null {
  if (isUnknown(quantity)) return null;
  return typeof quantity === 'number' ? quantity : quantity.likely;
}

/** What is left of the fee; only once what goes out and who works on it were answered rather than assumed. */
function marginShare({ client }: Assessment, money: ProjectionOutcome): number | null {
  if (money.status !== 'complete') return null;
  const { fee, margin2 } = money.economics;
  const isMeasured =
    !isUnknown(client.directCost) && !(isUnknown(client.teamShare) && isUnknown(client.loadedCostPerHour));
  return isMeasured && margin2 !== null && fee > 0 ? margin2 / fee : null;
}

function rateShare({ firm }: Assessment, money: ProjectionOutcome): number | null {
  const other = likelyOf(firm.baselineRate) ?? 0;
  const rate = money.status === 'complete' ? money.economics.effectiveRate : null;
  return rate !== null && other > 0 ? rate / other : null;
}

function unpaidPerTwenty({ client }: Assessment): number | null {
  const paid = likelyOf(client.paidHours) ?? 0;
  const unpaid = likelyOf(client.unpaidHours);
  return unpaid !== null && paid > 0 ? (unpaid / paid) * paidForUnpaid : null;
}

/** Known only from the firm's own invoices; paid early is paid on time. */
function daysLate({ ownFigures }: Assessment): number | null {
  const late = ownFigures.lateLastSix;
  return typeof late === 'number' ? Math.max(0, late) : null;
}

/**
 * Answers that the figures of the money step suggest. They are offered, never filled in: the owner may know better, and
 * an answer that changed by itself would not be an answer.
 *
 * @example suggestAnswers(assessment, money)['unpaid-work'] // { measured: 3.2, anchor: 75 }
 */
export function suggestAnswers(
  assessment: Assessment,
  money: ProjectionOutcome,
): Partial<Record<SuggestedId, Suggestion>> {
  const measured: Record<SuggestedId, number | null> = {
    'margin-after-labour': marginShare(assessment, money),
    'real-rate': rateShare(assessment, money),
    'unpaid-work': unpaidPerTwenty(assessment),
    'payment-lateness': daysLate(assessment),
  };
  const known = suggestedIds.flatMap((id) => {
    const figure = measured[id];
    return figure === null ? [] : [[id, { measured: figure, anchor: nearestAnchor(id, figure) }] as const];
  });
  return Object.fromEntries(known);
}
