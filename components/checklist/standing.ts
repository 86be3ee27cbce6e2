import type { IndicatorGroup, IndicatorId } from '@/lib/assessment/ids-catalogue';
import type { Assessment } from '@/lib/assessment/schema';
import { strainLines } from '@/lib/checklist/strain-lines';
import type { Band, ChecklistResult, StrainClass } from '@/lib/evaluation';
import { askedIndicators } from './views';

/** What can be said of the strain so far. */
export type Standing =
  | { kind: 'nothing-applies' }
  | { kind: 'no-answers' }
  /** `by`: the total alone would not say so, but one group weighs that much. */
  | { kind: 'concluded'; class: StrainClass; by: { group: IndicatorGroup; value: number } | null }
  | { kind: 'between-lines'; lines: number[] }
  /** The total lies on one side of the lines, but one group may weigh alone. */
  | { kind: 'group-undecided'; group: IndicatorGroup };

export function standingOf({ total, answeredCount, classAt, groups }: ChecklistResult): Standing {
  if (!total || !classAt) return { kind: 'nothing-applies' };
  if (answeredCount === 0) return { kind: 'no-answers' };
  if (classAt.lo === classAt.hi) return concluded(classAt.lo, { total, groups });
  const lines = [strainLines.strained, strainLines.severe].filter(
    (line) => total.lo < line && line <= total.hi,
  );
  if (lines.length > 0) return { kind: 'between-lines', lines };
  const group = groups.find(
    ({ band }) => band && band.lo < strainLines.group && band.hi >= strainLines.group,
  );
  return group ? { kind: 'group-undecided', group: group.id } : concluded(classAt.hi, { total, groups });
}

function concluded(
  strainClass: StrainClass,
  { total, groups }: { total: Band; groups: ChecklistResult['groups'] },
): Standing {
  const isByGroup = strainClass === 'strained' && total.lo < strainLines.strained;
  const heavy = groups.find(({ band }) => band && band.lo >= strainLines.group);
  const by = isByGroup && heavy?.band ? { group: heavy.id, value: Math.round(heavy.band.lo) } : null;
  return { kind: 'concluded', class: strainClass, by };
}

/** The ends of a band as they are read. */
export function ends({ lo, hi }: Band): { low: number; high: number } {
  return { low: Math.round(lo), high: Math.round(hi) };
}

/** “44–69”, or “44” when both ends read the same. */
export function rangeText(band: Band): string {
  const { low, high } = ends(band);
  return low === high ? `${low}` : `${low}–${high}`;
}

/**
 * The open indicator whose answer narrows the band most: first among those the mode asks, then among the rest. One
 * answered “don’t know” comes only when nothing else is open.
 */
export function nextIndicator(
  { checklist }: Assessment,
  result: ChecklistResult,
  except?: IndicatorId,
): { id: IndicatorId; narrows: number } | null {
  const asked = new Set(askedIndicators(checklist.mode).map(({ id }) => id));
  const open = result.contributions
    .filter(({ answered, indicator }) => !answered && indicator !== except)
    .map(({ indicator, points }) => ({ id: indicator, narrows: points.hi - points.lo }));
  const untouched = open.filter(({ id }) => checklist.answers[id].value === null);
  const first = [untouched.filter(({ id }) => asked.has(id)), untouched, open].find(
    (list) => list.length > 0,
  );
  return first?.reduce((best, one) => (one.narrows > best.narrows + 1e-9 ? one : best)) ?? null;
}
