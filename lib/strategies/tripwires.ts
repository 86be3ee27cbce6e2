import type { IndicatorId } from '../assessment/ids-catalogue';
import { likelyOf } from '../assessment/quantity';
import type { Assessment } from '../assessment/schema';
import { anchorFigures, paidForUnpaid } from '../checklist/suggestions';

/** What a ready-made sign is about; some have a height, which then lies beyond what is so today. */
export type TripwireKind = 'late' | 'resigns' | 'unpaid' | 'rise-refused' | 'share' | 'disrespect';

/** Days late; unpaid hours and revenue as shares. */
export type Tripwire = { id: string; kind: TripwireKind; over?: number };

/** Every ready-made sign, lowest first within a kind. Ids stay as they are once kept in somebody's case. */
export const tripwires: readonly Tripwire[] = [
  { id: 'two-late-invoices', kind: 'late', over: 30 },
  { id: 'late-over-60', kind: 'late', over: 60 },
  { id: 'late-over-90', kind: 'late', over: 90 },
  { id: 'someone-resigns', kind: 'resigns' },
  { id: 'unpaid-over-tenth', kind: 'unpaid', over: 0.1 },
  { id: 'unpaid-over-20', kind: 'unpaid', over: 0.2 },
  { id: 'unpaid-over-30', kind: 'unpaid', over: 0.3 },
  { id: 'unpaid-over-50', kind: 'unpaid', over: 0.5 },
  { id: 'rise-refused', kind: 'rise-refused' },
  { id: 'share-over-40', kind: 'share', over: 0.4 },
  { id: 'share-over-50', kind: 'share', over: 0.5 },
  { id: 'share-over-60', kind: 'share', over: 0.6 },
  { id: 'share-over-70', kind: 'share', over: 0.7 },
  { id: 'share-over-80', kind: 'share', over: 0.8 },
  { id: 'share-over-90', kind: 'share', over: 0.9 },
  { id: 'disrespect', kind: 'disrespect' },
];

/** A ready-made sign by its id; undefined for one's own words. */
export const tripwireOf = (id: string): Tripwire | undefined => tripwires.find((one) => one.id === id);

/** The figure that an answer stands for, between its anchors as far as it lies between them; null without one. */
function answeredFigure({ checklist }: Assessment, id: IndicatorId & keyof typeof anchorFigures) {
  const { value } = checklist.answers[id];
  if (typeof value !== 'number') return null;
  const figures = anchorFigures[id];
  const below = Math.min(3, Math.floor(value / 25));
  const [from = 0, to = 0] = [figures[below], figures[below + 1]];
  return from + ((to - from) * (value - below * 25)) / 25;
}

/** Today's figure of what a kind of sign watches; null where nothing is known of it. */
export function todayOf(assessment: Assessment, kind: TripwireKind): number | null {
  const { client, firm } = assessment;
  if (kind === 'late') return answeredFigure(assessment, 'payment-lateness');
  if (kind === 'share') {
    const [fee, other] = [likelyOf(client.fee), likelyOf(firm.otherRevenue)];
    return fee !== null && other !== null && fee + other > 0 ? fee / (fee + other) : null;
  }
  if (kind !== 'unpaid') return null;
  const [paid, unpaid] = [likelyOf(client.paidHours), likelyOf(client.unpaidHours)];
  if (paid !== null && unpaid !== null && paid > 0) return unpaid / paid;
  const perTwenty = answeredFigure(assessment, 'unpaid-work');
  return perTwenty === null ? null : perTwenty / paidForUnpaid;
}

/** As it is read: whole days, whole per cent. */
const asRead = (kind: TripwireKind, value: number) => Math.round(kind === 'late' ? value : value * 100);

/**
 * The signs to offer: of each kind the lowest that today's figure has not reached, since a sign that is already there
 * warns of nothing; none of a kind whose highest is passed.
 *
 * @example with 60% of revenue from the client, `share-over-70`
 */
export function offeredTripwires(assessment: Assessment): Tripwire[] {
  const taken = new Set<TripwireKind>();
  return tripwires.filter(({ kind, over }) => {
    const today = over === undefined ? null : todayOf(assessment, kind);
    const isBeyond = today === null || asRead(kind, over ?? 0) > asRead(kind, today);
    if (!isBeyond || taken.has(kind)) return false;
    taken.add(kind);
    return true;
  });
}
