import { indicatorIds, type IndicatorId, type ReasonId } from '../assessment/ids-catalogue';
import type { Contribution, FlagsResult } from '../evaluation';

/** Which indicators make a reason true, and whether concentration does (content 7.2). */
export const reasonDrivers: Record<ReasonId, { indicators: readonly IndicatorId[]; concentration?: true }> = {
  'reason-cost': { indicators: ['margin-after-labour', 'real-rate', 'price-keeps-up'] },
  'reason-scope': { indicators: ['unpaid-work', 'service-load', 'changing-brief'] },
  'reason-direction': { indicators: ['strategy-fit', 'growth-value'] },
  'reason-way-of-working': { indicators: ['advice-heard', 'workable-targets'] },
  'reason-rhythm': { indicators: ['clear-decisions', 'reply-time'] },
  'reason-payment': { indicators: ['payment-lateness', 'invoice-disputes', 'kept-duties'] },
  'reason-team': { indicators: ['drained-days', 'overtime', 'off-hours-contact', 'people-stepping-back'] },
  'reason-balance': { indicators: ['owner-hours', 'crowded-out'], concentration: true },
};

/** So many of the largest contributions can carry a reason. */
const largest = 3;
/** Share of revenue from which leaning on one client is a reason by itself; a convention (facts 2.2). */
const concentrationReasonShare = 0.25;

/**
 * The reasons that may be given in the meeting: blameless ones whose driver is among the three largest answered
 * contributions, the largest first; leaning on one client counts from a quarter of revenue. None if a red flag that
 * concerns people has fired: then no reason is given at all (content 7.2).
 *
 * @param concentrationShare the client's share of revenue, 0…1; null while unknown
 * @example offeredReasons(evaluation.checklist.contributions, 0.45, evaluation.flags) // ['reason-team', 'reason-balance']
 */
export function offeredReasons(
  contributions: readonly Contribution[],
  concentrationShare: number | null,
  flags: Pick<FlagsResult, 'vetoes'>,
): ReasonId[] {
  if (peopleFlagFired(flags)) return [];
  const drivers = contributions
    .filter(({ answered, points }) => answered && points.hi > 0)
    .sort((a, b) => b.points.hi - a.points.hi || place(a.indicator) - place(b.indicator))
    .slice(0, largest)
    .map(({ indicator }) => indicator);
  const leansOnOne = concentrationShare !== null && concentrationShare >= concentrationReasonShare;
  const reasons = Object.keys(reasonDrivers) as ReasonId[];
  const rank = (id: ReasonId) => {
    const { indicators, concentration } = reasonDrivers[id];
    const found = drivers.findIndex((driver) => indicators.includes(driver));
    if (found >= 0) return found;
    return concentration && leansOnOne ? largest : Infinity;
  };
  return reasons.filter((id) => rank(id) < Infinity).sort((a, b) => rank(a) - rank(b));
}

/** True if a red flag that concerns people has fired: abuse, an illegal instruction, danger. */
export function peopleFlagFired({ vetoes }: Pick<FlagsResult, 'vetoes'>): boolean {
  return vetoes.some(({ kind, state }) => kind === 'safety' && state === 'fired');
}

const place = (indicator: IndicatorId) => indicatorIds.indexOf(indicator);

/**
 * The key of a reason's words in the messages: one asks for a change, and what both gain from going on, the other says
 * why it ends.
 *
 * @example reasonKey('reason-cost', true) // 'reasons.reason-cost.ask'
 */
export const reasonKey = (id: ReasonId, asks: boolean) => `reasons.${id}.${asks ? 'ask' : 'text'}` as const;
