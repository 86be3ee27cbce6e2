import { indicatorIds, type IndicatorId } from '../assessment/ids-catalogue';
import { isUnknown, type Quantity } from '../assessment/quantity';
import type { Assessment } from '../assessment/schema';
import { hasFired } from '../checklist/flags';
import type { FlagsResult, VerdictCode } from '../evaluation';
import { hardToMend } from './mendable-catalogue';

/** Where the answers so far point, while there is no verdict. */
export type Leaning = {
  code: VerdictCode;
  reason:
    | 'may-leave'
    | 'refuses-to-pay'
    | 'not-asked'
    | 'hard-to-mend'
    | 'asked-in-vain'
    | 'mendable'
    | 'dependent'
    | 'nothing-hurts'
    | 'most-draws';
  /** The indicators that carry it, the heaviest first. */
  because: IndicatorId[];
  values?: Record<string, number>;
};

/** From here on an answer hurts; from `severe` on it is heavy, as is one that hurts and has lasted half a year. */
const hurting = 50;
const severe = 75;
/** A quarter of the firm: practitioners warn from 20 to 30 % on (docs/decisions/0016). */
const largeShare = 0.25;
/** A chance a year that the client leaves first, twice the usual one. */
const mayLeave = 0.3;

type Hurt = { id: IndicatorId; points: number; isSevere: boolean };

/** The heaviest first; those that hurt alike in the order of the catalogue. */
function hurtsOf({ checklist }: Assessment): { rated: number; hurts: Hurt[] } {
  const points = indicatorIds.flatMap((id) => {
    const { value, since } = checklist.answers[id];
    return typeof value === 'number' ? [{ id, points: value, since }] : [];
  });
  const hurts = points
    .filter((one) => one.points >= hurting)
    .map(({ id, points: own, since }) => ({
      id,
      points: own,
      isSevere: own >= severe || since === '6-12-months' || since === 'over-a-year',
    }))
    .sort((a, b) => b.points - a.points);
  return { rated: points.length, hurts };
}

function likely(quantity: Quantity): number | null {
  if (isUnknown(quantity)) return null;
  return typeof quantity === 'number' ? quantity : (quantity as { likely: number }).likely;
}

/** Share of the firm that hangs on the client, of revenue or of the team's time, the larger; 0 while neither is known. */
function dependenceOf({ client, firm }: Assessment): number {
  const fee = likely(client.fee) ?? 0;
  const others = likely(firm.otherRevenue);
  const ofRevenue = others !== null && fee + others > 0 ? fee / (fee + others) : 0;
  return Math.max(ofRevenue, likely(client.teamShare) ?? 0);
}

/** The worst few, by name: more make no sentence. */
const named = (hurts: Hurt[]) => hurts.slice(0, 3).map(({ id }) => id);

function leaving(share: number, leaning: Omit<Leaning, 'code' | 'values'>): Leaning {
  return share >= largeShare
    ? { ...leaning, code: 'prepare', values: { share } }
    : { ...leaning, code: 'exit' };
}

function refusesToPay({ redFlags }: Assessment, flags: FlagsResult): boolean {
  return redFlags['payment-threat'] === 'yes' && !hasFired(flags, 'legal');
}

/** By what hurts: can new terms mend it, were they asked for, does the firm stand without the client? */
function byWhatHurts(
  assessment: Assessment,
  flags: FlagsResult,
  hurts: Hurt[],
  share: number,
): Leaning | null {
  const fixTried = assessment.redFlags['fix-tried'];
  const heavy = hurts.filter(({ isSevere }) => isSevere);
  const hard = heavy.filter(({ id }) => hardToMend.has(id));
  if (refusesToPay(assessment, flags))
    return leaving(share, { reason: 'refuses-to-pay', because: named(hurts) });
  if (hurts.length === 0) return null;
  if (fixTried === 'no') return { code: 'repair', reason: 'not-asked', because: named(hurts) };
  if (hard.length > 0) return leaving(share, { reason: 'hard-to-mend', because: named(hard) });
  if (fixTried === 'yes' && heavy.length > 0)
    return leaving(share, { reason: 'asked-in-vain', because: named(heavy) });
  return { code: 'repair', reason: 'mendable', because: named(hurts) };
}

/**
 * What the answers given so far point to while nothing can be concluded: a direction, not a verdict. It knows no cash,
 * so that the later answer may well be to prepare first.
 *
 * @returns null if nothing has been rated and nothing is known of how far the firm depends on the client
 * @source practitioners' rules, docs/decisions/0016
 * @example leaningOf(assessment, flags)?.code // 'repair' if unpaid work is rated 75 and no fix was tried
 */
export function leaningOf(assessment: Assessment, flags: FlagsResult): Leaning | null {
  const { rated, hurts } = hurtsOf(assessment);
  const share = dependenceOf(assessment);
  const chance = assessment.client.leavesFirst;
  const leavesFirst = typeof chance === 'number' && chance >= mayLeave ? chance : null;
  const isLarge = share >= largeShare;
  if (leavesFirst !== null && (isLarge || rated === 0))
    return {
      code: 'prepare',
      reason: 'may-leave',
      because: named(hurts),
      values: { chance: leavesFirst },
    };
  const byHurts = byWhatHurts(assessment, flags, hurts, share);
  if (byHurts) return byHurts;
  if (rated === 0)
    return isLarge ? { code: 'prepare', reason: 'dependent', because: [], values: { share } } : null;
  return {
    code: 'keep',
    reason: 'nothing-hurts',
    because: [],
    values: { count: rated, ...(isLarge && { share }) },
  };
}

/**
 * The same once cash is known, held within the verdicts of the two ends of the strain: to leave becomes what the heavier
 * end says (leaving or preparing, as cash and gates have it), to keep what the lighter end says.
 *
 * @param between the verdict of the lighter and of the heavier end
 * @example leaningWithin({ code: 'exit', reason: 'hard-to-mend', because: [] }, ['keep', 'prepare']).code // 'prepare'
 */
export function leaningWithin(leaning: Leaning, between: readonly VerdictCode[]): Leaning {
  const [lighter, heavier] = between;
  if (!lighter || !heavier || leaning.code === 'repair') return leaning;
  if (leaning.code === 'keep') return { ...leaning, code: lighter };
  return leaning.reason === 'may-leave' || leaning.reason === 'dependent'
    ? leaning
    : { ...leaning, code: heavier };
}
